import type { Authority, Terms } from '../../policy/types.ts';
import { abbreviationAnchor } from '../urls.ts';
import { placeViews } from './places.ts';
import type { LineLink, PlaceView } from './places.ts';
import { questionViews, referQuestions } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { capital } from './words.ts';

/** A short form, what it stands for, and how the document of every authority uses it. */
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

/** Those that spell it out, each wording once; then those that do not, those that do not use it, and those not read for it. */
function usageOf(short: string, long: string, authorities: readonly Authority[]): readonly Usage[] {
  const ways = Map.groupBy(authorities, ({ abbreviations }) => wayOf(abbreviations, short, long));
  const last = ['Never spelt out', 'Not used', 'Not looked for yet'];
  return [...ways]
    .map(([says, by]) => ({
      says,
      by: by.map(({ id, name, abbreviations }) => ({
        name,
        lines: placeViews(abbreviations?.[short]?.source ?? [], id).flatMap(({ lines }) => lines),
      })),
    }))
    .toSorted((a, b) => last.indexOf(a.says) - last.indexOf(b.says));
}

function wayOf(abbreviations: Authority['abbreviations'], short: string, long: string): string {
  if (!abbreviations) return 'Not looked for yet';
  const standsFor = abbreviations[short]?.['stands-for'];
  if (standsFor === undefined) return 'Not used';
  if (standsFor === 'not-stated') return 'Never spelt out';
  return isSame(standsFor, long) ? 'Spelt out so' : `Spelt out as “${standsFor}”`;
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
