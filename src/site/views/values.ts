import type {
  Authority,
  Duty,
  Matrix,
  Pathway,
  Rule,
  Step,
  Terms,
  Thresholds,
  Timescale,
  Who,
} from '../../policy/types.ts';
import { gradeNames, gradeWords, passWords } from '../../thresholds/words.ts';
import { clockViews } from './clock.ts';
import { waysOf } from './pathway.ts';
import type { WayView } from './pathway.ts';
import { strengthView } from './strength.ts';
import { JOINED } from './thresholds.ts';
import { roleTitles } from './who.ts';
import { capital } from './words.ts';

/** What a version of an entry says, value by value, in words; the first is the one that matters most. */
export type Values = readonly (readonly [what: string, words: string])[];

type Part<Key extends keyof Thresholds> =
  NonNullable<Thresholds[Key]> extends Readonly<Record<string, infer One>> ? One : never;
type Level = Part<'levels'>;

const NONE = 'Not stated';

/** How to put a version of each kind of entry of an authority into words. */
export function valuesIn(authority: Authority, terms: Terms) {
  const roles = (who: Who = 'not-stated') => roleTitles(who, authority).join(', ') || NONE;
  const strength = (id: string | undefined) => (id === undefined ? NONE : strengthView(id, terms).name);
  const timescales = (ids: readonly string[] | undefined) => titles(ids, authority.timescales);
  const rules = (ids: readonly string[] | undefined) => titles(ids, authority.rules);

  const exceptionWords = (exception: Timescale['exception']) => {
    if (!exception) return NONE;
    const { says, 'approved-by': approvedBy, record } = exception;
    const approved = approvedBy ? `Approved by: ${roles(approvedBy)}.` : '';
    return [says, approved, record && `To be recorded: ${record}`].filter(Boolean).join(' ');
  };
  const responseWords = (responses: Level['responses']) =>
    responses === 'not-stated'
      ? NONE
      : responses
          .map(({ do: does, who, when, strength: how, timescales: due }) => {
            const more = [when, how && strength(how), due && timescales(due)].filter(Boolean);
            return `${roles(who)}: ${does}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
          })
          .join('; ');

  return {
    timescale: (version: Timescale): Values => {
      const clocks = clockViews(version, terms.events).map(
        ({ figure, rest, says }) => figure + rest + (says === undefined ? '' : `, read as ${says}`),
      );
      return [
        ['When it is due', capital(clocks.join('; or '))],
        ['What it asks', version.says],
        ['Who', roles(version.who)],
        ['How strong', strength(version.strength)],
        ['Exception', exceptionWords(version.exception)],
        ['Other rules that go with it', rules(version.also)],
      ];
    },
    rule: (version: Rule): Values => [
      ['What it asks', version.says],
      ['Who', roles(version.who)],
      ['How strong', strength(version.strength)],
    ],
    duty: (version: Duty): Values => [
      ['What is done', version.do],
      ['Who', roles(version.who)],
      ['Who is told or sent it', roles(version.to)],
      ['How strong', strength(version.strength)],
      [
        'Which meetings to come to',
        listed(version.attends?.map((event) => terms.events[event]?.name ?? event)),
      ],
      ['By when', timescales(version.timescales)],
      ['How', rules(version.rules)],
    ],
    step:
      (id: string, { steps }: Pathway) =>
      (version: Step): Values => [
        stepWords(version),
        ['Who', roles(version.who)],
        ['What more there is to it', version.says ?? NONE],
        ['Where it goes on', listed(waysOf(id, version, steps).map(wayWords))],
        ['What takes over', titles(version.to, authority.pathways)],
        ['By when', timescales(version.timescales)],
        ['Duties in it', listed(version.duties?.map((duty) => authority.duties[duty]?.do ?? duty))],
        ['Rules that shape it', rules(version.rules)],
      ],
    test: (version: Part<'tests'>): Values => [
      ['What it asks', version.says],
      ['Its parts', listed(version.limbs)],
      ['How its parts are joined', JOINED[version['joined-by'] ?? 'not-stated']],
      ['What it decides', version.decides],
      ['What it does not mean', version['does-not-mean'] ?? NONE],
      ['How strong', strength(version.strength)],
    ],
    level: (version: Level): Values => [
      ['What it means', version.says],
      ['What it is called', version.name],
      ['Its signs', listed(version.indicators)],
      ['How many signs it takes', signsWords(version['needs-indicators'])],
      ['What is done', responseWords(version.responses)],
    ],
    group: ({ name }: Part<'groups'>): Values => [['Who is meant', name]],
    team: ({ takes, team }: Part<'teams'>): Values => [
      ['Whom it works with', takes],
      ['Which team', roles([team])],
    ],
    matrix: (version: Matrix): Values => [
      ['How it is met', capital(version.passes.map((pass) => passWords(pass, version.grades)).join('; or '))],
      ['What it asks', version.says],
      ['What it decides', version.decides],
      ['What it does not mean', version['does-not-mean']],
      ['Its grades', listed(version.grades.map(gradeWords))],
    ],
    row:
      ({ grades }: Matrix) =>
      (version: Matrix['functions'][string]): Values => [
        [
          'How it is graded',
          version.unused === undefined
            ? listed(described(version.grades, grades))
            : `Not used. ${version.unused}`,
        ],
        ['What it is called', `${version.number}. ${version.name}`],
      ],
  };
}

/** What is done or decided in a step, or how it ends. */
function stepWords({ do: does, decide, end = '' }: Step): Values[number] {
  if (does !== undefined) return ['What is done', does];
  return decide === undefined ? ['How it ends', end] : ['What is decided', decide];
}

function signsWords(needed: Level['needs-indicators'] = 'not-stated'): string {
  return needed === 'not-stated' ? NONE : `${needed} or more`;
}

function wayWords({ answer, says, to }: WayView): string {
  const way = to?.title ?? 'the document does not say what follows';
  return `${answer === undefined ? '' : `${answer}: `}${way}${says === undefined ? '' : ` (${says})`}`;
}

function described(
  looks: Readonly<Record<string, string>> = {},
  grades: Matrix['grades'],
): readonly string[] {
  return Object.entries(looks).map(([mark, says]) => `${gradeNames([mark], grades)} (${mark}): ${says}`);
}

function listed(words: 'not-stated' | readonly string[] = []): string {
  return words === 'not-stated' ? NONE : words.join('; ') || NONE;
}

function titles(
  ids: readonly string[] = [],
  entries: Readonly<Record<string, { readonly title: string }>>,
): string {
  return ids.map((id) => entries[id]?.title ?? id).join(', ') || NONE;
}
