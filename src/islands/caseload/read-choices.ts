import { suggest } from '../../spelling/suggest.ts';
import { ANOTHER_ROUTE, ANY_ROUTE } from '../case/routes.ts';
import type { CalculatorData } from '../data.ts';
import type { ReadCell } from './read-dates.ts';
import { findTerm, plainWords, quote } from './vocabulary.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** What every table may write of a route, beside the routes that are named. */
export const OTHER_ROUTES: readonly Term[] = [
  { id: ANOTHER_ROUTE, name: 'another way' },
  { id: ANY_ROUTE, name: 'not known' },
];

const LONGEST_LABEL = 40;

/** What tells a row from the others: a number, not a name. It is cleared of what cannot be seen. */
export function readLabel(cell: string): ReadCell<string> {
  if (cell.length > LONGEST_LABEL)
    return no(
      `${quote(cell)} must be ${LONGEST_LABEL} characters or fewer. Use a number, not a name or any text about a case`,
    );
  return { ok: true, value: cell.replace(/[\p{C}\s]+/gu, ' ').trim() };
}

export function readAuthority(cell: string, { authorities }: Vocabulary): ReadCell<string> {
  if (cell === '') return no(`Enter the authority, such as "${authorities[0]?.id}"`);
  const found = findTerm(cell, authorities);
  return found
    ? { ok: true, value: found.id }
    : no(notOneOf(cell, 'an authority in the Handbook', authorities));
}

/** The route of a case under an authority's rules. One that the authority has no rules for is another way. */
export function readRoute(
  cell: string,
  words: Vocabulary,
  { name, routes }: CalculatorData,
): ReadCell<string> {
  if (routes.length === 0) return { ok: true, value: ANY_ROUTE };
  if (cell === '') {
    const ids = routes.map(({ id }) => `"${id}"`).join(', ');
    return no(
      `Enter how the child came to be in need. ${name} has rules for ${ids}; otherwise write "another way" or "not known"`,
    );
  }
  const found = findTerm(cell, words.routes) ?? findTerm(cell, OTHER_ROUTES);
  if (!found)
    return no(
      notOneOf(cell, 'a way of coming to be in need that is known', [...words.routes, ...OTHER_ROUTES]),
    );
  const isKnown = [...routes, ...OTHER_ROUTES].some(({ id }) => id === found.id);
  return { ok: true, value: isKnown ? found.id : ANOTHER_ROUTE };
}

const NONE = ['none', 'no', 'n a'];

/** The circumstances of a case, separated by semicolons, commas or strokes. */
export function readCohorts(cell: string, { cohorts }: Vocabulary): ReadCell<readonly string[]> {
  const parts = cell.split(/[;,|\r\n]+/).filter((part) => plainWords(part) !== '');
  if (parts.every((part) => NONE.includes(plainWords(part)))) return { ok: true, value: [] };
  const unknown = parts.find((part) => !findTerm(part, cohorts));
  if (unknown !== undefined) return no(notOneOf(unknown, 'a circumstance that is known', cohorts));
  return { ok: true, value: parts.flatMap((part) => findTerm(part, cohorts)?.id ?? []) };
}

function notOneOf(cell: string, kind: string, terms: readonly Term[]): string {
  const words = terms.flatMap(({ id, name }) => [id, name]);
  // What is as long as that is no slip of the keyboard
  const near = cell.length > LONGEST_LABEL ? undefined : suggest(plainWords(cell), words);
  const hint = near === undefined ? `Use one of these: ${listed(terms)}` : `Did you mean "${near}"?`;
  return `"${quote(cell)}" is not ${kind}. ${hint}`;
}

const MOST_LISTED = 8;

function listed(terms: readonly Term[]): string {
  const ids = terms.map(({ id, name }) => (OTHER_ROUTES.some((one) => one.id === id) ? name : id));
  return ids.length <= MOST_LISTED
    ? ids.join(', ')
    : `${ids.slice(0, MOST_LISTED).join(', ')} and others (see the list of words)`;
}

const no = (message: string) => ({ ok: false, message }) as const;
