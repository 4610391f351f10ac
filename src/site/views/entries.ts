import type { PartialDate } from '../../calendar/first-day.ts';
import type { Authority, Place, Terms } from '../../policy/types.ts';
import { versionsOf } from '../../schedule/versions.ts';
import {
  abbreviationUrl,
  dutyUrl,
  matrixUrl,
  questionUrl,
  ruleUrl,
  sourceUrl,
  stepUrl,
  thresholdUrl,
  timescaleUrl,
  topicUrl,
} from '../urls.ts';
import type { Link } from './link.ts';
import { stepTopics } from './step-topics.ts';
import { valuesIn } from './values.ts';
import type { Values } from './values.ts';

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
  | 'Abbreviation'
  | 'About the document';

/** One thing that the Handbook took from a document: what it is called, where it stands and what it rests on. */
export interface Entry extends Link {
  readonly kind: EntryKind;
  readonly source: readonly Place[];
  /** None where it is about the document as such. */
  readonly topics: readonly string[];
  /** Ids of what is unclear about it. */
  readonly questions: readonly string[];
  /** Its versions in words, the one that holds now first; empty where the document does not say since when that is. */
  readonly history: readonly VersionView[];
}

interface VersionView {
  readonly from: PartialDate | undefined;
  readonly source: readonly Place[];
  readonly values: Values;
}

interface Sourced {
  readonly from?: PartialDate | undefined;
  readonly source?: 'not-read' | readonly Place[] | undefined;
}

interface Cited extends Sourced {
  readonly previously?: readonly Sourced[] | undefined;
  readonly questions?: readonly string[] | undefined;
}

/** Everything that the Handbook holds of an authority's document, in the order of its files. */
export function entriesOf(authority: Authority, terms: Terms): readonly Entry[] {
  const { id } = authority;
  const values = valuesIn(authority, terms);
  const chapterOf = (topic: string) => terms.topics[topic]?.chapter ?? '';
  return [
    entry('About the document', authority.document.title, sourceUrl(id), [], authority.document),
    ...Object.entries(authority.abbreviations ?? {}).map(([short, found]) =>
      entry('Abbreviation', short, abbreviationUrl(id, short), [], found ?? {}),
    ),
    ...Object.entries(authority.timescales).map(([timescale, found]) =>
      entry('Timescale', found.title, timescaleUrl(id, timescale), [found.topic], found, values.timescale),
    ),
    ...Object.entries(authority.rules).map(([rule, found]) =>
      entry(
        'Rule',
        found.title,
        ruleUrl(id, chapterOf(found.topic), rule),
        [found.topic],
        found,
        values.rule,
      ),
    ),
    ...Object.entries(authority.duties).map(([duty, found]) =>
      entry('Duty', found.do, dutyUrl(id, duty, found.who), [found.topic], found, values.duty),
    ),
    ...stepEntries(authority, values),
    ...thresholdEntries(authority, values),
    ...Object.entries(authority.questions).map(([question, { asks, source }]) =>
      entry('Question', asks, questionUrl(id, question), [], { source }),
    ),
    ...Object.entries(authority.statistics ?? {}).map(([, statistic]) =>
      entry('Statistic', statistic.says, `${sourceUrl(id)}#statistics`, [], statistic),
    ),
    ...Object.entries(authority.silent).flatMap(([topic, silence]) =>
      typeof silence === 'object'
        ? [
            entry(
              'Silence',
              terms.topics[topic]?.name ?? topic,
              topicUrl(id, chapterOf(topic), topic),
              [topic],
              silence,
            ),
          ]
        : [],
    ),
  ];
}

type ValuesIn = ReturnType<typeof valuesIn>;

function stepEntries(authority: Authority, values: ValuesIn): readonly Entry[] {
  return Object.entries(authority.pathways).flatMap(([pathway, way]) => {
    const topics = stepTopics(way, authority);
    return Object.entries(way.steps).map(([step, found], index) => {
      const what = found.do ?? found.decide ?? found.end ?? '';
      const href = stepUrl(authority.id, pathway, step);
      return entry('Step', `${way.title}: ${what}`, href, topics[index] ?? [], found, values.step(step, way));
    });
  });
}

function thresholdEntries({ id, thresholds }: Authority, values: ValuesIn): readonly Entry[] {
  const { tests = {}, levels = {}, groups = {}, teams = {}, matrix } = thresholds;
  const below = <Found extends Cited>(
    part: string,
    entries: Readonly<Record<string, Found>>,
    titleOf: (found: Found) => string,
    valuesOf: (found: Found) => Values,
  ) =>
    Object.entries(entries).map(([key, found]) =>
      entry('Threshold', titleOf(found), thresholdUrl(id, part, key), ['thresholds'], found, valuesOf),
    );
  return [
    ...below('tests', tests, ({ title }) => title, values.test),
    ...below('levels', levels, ({ name }) => name, values.level),
    ...below('groups', groups, ({ name }) => name, values.group),
    ...below('teams', teams, ({ takes }) => takes, values.team),
    ...(matrix
      ? [
          entry('Threshold', matrix.title, matrixUrl(id), ['thresholds'], matrix, values.matrix),
          ...below('matrix', matrix.functions, ({ name }) => name, values.row(matrix)),
        ]
      : []),
  ];
}

/** An entry rests on the places of its earlier versions too. */
function entry<Found extends Cited>(
  kind: EntryKind,
  title: string,
  href: string,
  topics: readonly string[],
  found: Found,
  valuesOf: (found: Found) => Values = () => [],
): Entry {
  const { from, questions = [], previously = [] } = found;
  return {
    kind,
    title,
    href,
    topics,
    source: [found, ...previously].flatMap(sourceOf),
    questions,
    history:
      from === undefined
        ? []
        : versionsOf(found).map((version) => ({
            from: version.from,
            source: sourceOf(version),
            values: valuesOf(version),
          })),
  };
}

function sourceOf({ source = [] }: Sourced): readonly Place[] {
  return source === 'not-read' ? [] : source;
}
