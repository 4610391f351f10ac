import type { Authority, Place, Terms } from '../../policy/types.ts';
import {
  dutyUrl,
  questionUrl,
  ruleUrl,
  sourceUrl,
  stepUrl,
  thresholdUrl,
  thresholdsUrl,
  timescaleUrl,
  topicUrl,
} from '../urls.ts';
import type { Link } from './link.ts';

/** What an entry is, as a reader would call it. */
export type EntryKind =
  | 'Timescale'
  | 'Rule'
  | 'Duty'
  | 'Step'
  | 'Threshold'
  | 'Question'
  | 'Silence'
  | 'Statistic'
  | 'About the document';

/** One thing that the Handbook took from a document: what it is called, where it stands and what it rests on. */
export interface Entry extends Link {
  readonly kind: EntryKind;
  readonly source: readonly Place[];
  /** Ids of what is unclear about it. */
  readonly questions: readonly string[];
}

interface Cited {
  readonly source?: 'not-read' | readonly Place[] | undefined;
  readonly previously?: readonly { readonly source: readonly Place[] }[] | undefined;
  readonly questions?: readonly string[] | undefined;
}

/** Everything that the Handbook holds of an authority's document, in the order of its files. */
export function entriesOf(authority: Authority, terms: Terms): readonly Entry[] {
  const { id } = authority;
  const chapterOf = (topic: string) => terms.topics[topic]?.chapter ?? '';
  return [
    entry('About the document', authority.document.title, sourceUrl(id), authority.document),
    ...Object.entries(authority.timescales).map(([timescale, found]) =>
      entry('Timescale', found.title, timescaleUrl(id, timescale), found),
    ),
    ...Object.entries(authority.rules).map(([rule, found]) =>
      entry('Rule', found.title, ruleUrl(id, chapterOf(found.topic), rule), found),
    ),
    ...Object.entries(authority.duties).map(([duty, found]) =>
      entry('Duty', found.do, dutyUrl(id, duty, found.who), found),
    ),
    ...stepEntries(authority),
    ...thresholdEntries(authority),
    ...Object.entries(authority.questions).map(([question, { asks, source }]) =>
      entry('Question', asks, questionUrl(id, question), { source }),
    ),
    ...Object.entries(authority.statistics ?? {}).map(([, statistic]) =>
      entry('Statistic', statistic.says, `${sourceUrl(id)}#statistics`, statistic),
    ),
    ...Object.entries(authority.silent).flatMap(([topic, silence]) =>
      typeof silence === 'object'
        ? [
            entry(
              'Silence',
              terms.topics[topic]?.name ?? topic,
              topicUrl(id, chapterOf(topic), topic),
              silence,
            ),
          ]
        : [],
    ),
  ];
}

function stepEntries({ id, pathways }: Authority): readonly Entry[] {
  return Object.entries(pathways).flatMap(([pathway, { title, steps }]) =>
    Object.entries(steps).map(([step, found]) => {
      const what = found.do ?? found.decide ?? found.end ?? '';
      return entry('Step', `${title}: ${what}`, stepUrl(id, pathway, step), found);
    }),
  );
}

function thresholdEntries({ id, thresholds }: Authority): readonly Entry[] {
  const { tests = {}, levels = {}, groups = {}, teams = {}, matrix } = thresholds;
  const threshold = (part: string, key: string, title: string, found: Cited) =>
    entry('Threshold', title, thresholdUrl(id, part, key), found);
  return [
    ...Object.entries(tests).map(([key, test]) => threshold('tests', key, test.title, test)),
    ...Object.entries(levels).map(([key, level]) => threshold('levels', key, level.name, level)),
    ...Object.entries(groups).map(([key, group]) => threshold('groups', key, group.name, group)),
    ...Object.entries(teams).map(([key, team]) => threshold('teams', key, team.takes, team)),
    ...(matrix ? [entry('Threshold', matrix.title, `${thresholdsUrl(id)}#matrix`, matrix)] : []),
    ...Object.entries(matrix?.functions ?? {}).map(([key, row]) => threshold('matrix', key, row.name, row)),
  ];
}

/** An entry rests on the places of its earlier versions too. */
function entry(kind: EntryKind, title: string, href: string, cited: Cited): Entry {
  const { source = [], questions = [], previously = [] } = cited;
  const own = source === 'not-read' ? [] : source;
  return {
    kind,
    title,
    href,
    source: [...own, ...previously.flatMap((version) => version.source)],
    questions,
  };
}
