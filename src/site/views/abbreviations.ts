import type { Authority, Terms } from '../../policy/types.ts';
import { abbreviationAnchor } from '../urls.ts';
import { placeViews } from './places.ts';
import type { LineLink, PlaceView } from './places.ts';
import { questionViews, referQuestions } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { capital } from './words.ts';

/** A short form, what it stands for, and how the documents that use it do so. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  /** Empty where it is a short form of readers that no document uses. */
  readonly usage: readonly Usage[];
}

/** A way in which documents use a short form, with those that do. */
export interface Usage {
  readonly says: string;
  readonly by: readonly { readonly name: string; readonly lines: readonly LineLink[] }[];
}

type Lists = Pick<Terms, 'abbreviations' | 'readers-abbreviations'>;

/** Every short form that the Handbook knows, of documents and of readers. */
export function everyAbbreviation(lists: Lists): Readonly<Record<string, string>> {
  return { ...lists.abbreviations, ...lists['readers-abbreviations'] };
}

/** Sorted as in a dictionary, whatever the letters' case. */
export function abbreviationViews(authorities: readonly Authority[], lists: Lists): readonly Abbreviation[] {
  return Object.entries(everyAbbreviation(lists))
    .map(([short, long]) => {
      const isReaders = !Object.hasOwn(lists.abbreviations, short);
      return { short, long, usage: isReaders ? [] : usageOf(short, long, authorities) };
    })
    .toSorted((a, b) => a.short.localeCompare(b.short, 'en'));
}

const UNEXPLAINED = 'Never spelt out';

/**
 * Those that spell it out, each wording once, and then those that do not. A list of all that do not use it would stand below
 * nearly every short form, many times as long as what there is to say.
 */
function usageOf(short: string, long: string, authorities: readonly Authority[]): readonly Usage[] {
  const uses = authorities.flatMap(({ id, name, abbreviations }) => {
    const use = abbreviations?.[short];
    if (!use) return [];
    const lines = placeViews(use.source, id).flatMap((place) => place.lines);
    return [{ says: wayOf(use['stands-for'], long), name, lines }];
  });
  return [...Map.groupBy(uses, ({ says }) => says)]
    .map(([says, by]) => ({ says, by: by.map(({ name, lines }) => ({ name, lines })) }))
    .toSorted((a, b) => Number(a.says === UNEXPLAINED) - Number(b.says === UNEXPLAINED));
}

function wayOf(standsFor: string, long: string): string {
  if (standsFor === 'not-stated') return UNEXPLAINED;
  return isSame(standsFor, long) ? 'Spelt out so' : `Spelt out as “${standsFor}”`;
}

/** The authorities in whose documents nobody has looked for short forms yet: that none is noted there says nothing. */
export function withoutAbbreviations(authorities: readonly Authority[]): readonly string[] {
  return authorities.filter(({ abbreviations }) => !abbreviations).map(({ name }) => name);
}

/** The same words, whatever their capitals and hyphens. What a meaning says in brackets at its end is no part of it. */
function isSame(standsFor: string, long: string): boolean {
  const [one, other] = [standsFor, long.replace(/ *\(.*\)$/, '')].map((words) =>
    words.toLowerCase().replaceAll(/\W+/g, ' '),
  );
  return one === other;
}

/** A short form of one document. */
export interface LocalAbbreviation {
  readonly short: string;
  readonly anchor: string;
  /** "Child in Need", or that it is never spelt out and what it is taken for. */
  readonly says: string;
  readonly places: readonly PlaceView[];
  readonly questions: readonly QuestionView[];
}

/** The short forms of a document in the order of its file; undefined where nobody has looked for them. */
export function localAbbreviations(
  authority: Authority,
  { abbreviations }: Lists,
): readonly LocalAbbreviation[] | undefined {
  if (!authority.abbreviations) return undefined;
  const used = Object.entries(authority.abbreviations).flatMap(([short, use]) =>
    use === undefined
      ? []
      : [
          {
            short,
            anchor: abbreviationAnchor(short),
            says: localMeaning(use['stands-for'], abbreviations[short] ?? ''),
            places: placeViews(use.source, authority.id),
            questions: questionViews(use.questions, authority),
          },
        ],
  );
  return referQuestions(used, authority.id);
}

function localMeaning(standsFor: string, long: string): string {
  return standsFor === 'not-stated'
    ? `Never spelt out in the document. Taken for: ${long}`
    : capital(standsFor);
}
