// The words of a rule itself, without any date, so that a page that shows no dates loads nothing that counts them.
import type { Place, Timescale, Who } from '../../policy/types.ts';
import { describeTimescale } from '../../schedule/words.ts';
import { writeAddress } from '../case/address.ts';
import type { CalculatorData } from '../data.ts';
import { capital } from './capitals.ts';

/** Said with every result of an authority whose document has been read only in part. */
export const UNREAD = 'Not all of the document has been read for the Handbook yet: rules may be missing.';

/** Who must act, by the authority's own titles. */
export function whoWords(who: Who, { roles }: CalculatorData): string {
  return who === 'not-stated' ? 'Not stated' : who.map((role) => roles[role] ?? role).join(', ');
}

/** The same as a sentence: whoever reads it must not take silence for nobody. */
export function whoSentence(who: Who, data: CalculatorData): string {
  return who === 'not-stated' ? 'The document does not say who.' : `Who: ${whoWords(who, data)}.`;
}

/** Where a rule stands: "9 The child in need plan, line 114", with the lines of one section together. */
export function sourceWords(source: readonly Place[]): string {
  const sections = new Map<string, number[]>();
  for (const { section, line, document } of source) {
    const where = document ? `${section} of ${document}` : section;
    sections.set(where, [...(sections.get(where) ?? []), line]);
  }
  return [...sections]
    .map(
      ([where, lines]) =>
        `${where}, ${lines.length > 1 ? 'lines' : 'line'} ${listWords(lines.toSorted((a, b) => a - b).map(String))}`,
    )
    .join('; ');
}

/** The lasting address of a rule on the site. */
export function ruleHref({ id }: CalculatorData, rule: string): string {
  return `/authorities/${id}/timescales/#${rule}`;
}

/** The lasting address of a duty, on the page of a role that has it. */
export function dutyHref({ id }: CalculatorData, duty: string, role: string): string {
  return `/authorities/${id}/roles/${role}/#duty-${duty}`;
}

/** The comparison with an authority and the choices of a case. No date ever stands in an address. */
export function compareHref({ id }: CalculatorData, route: string, cohorts: readonly string[]): string {
  return `/compare/${writeAddress('', { authority: id, route, cohorts })}`;
}

/** The line of the document on which a rule stands, the first of several. */
export function lineHref({ id }: CalculatorData, [place]: readonly Place[]): string {
  return `/authorities/${id}/source/${place ? `#line-${place.line}` : ''}`;
}

/** The rule as the document gives it: "Within 2 weeks of completion of the assessment". */
export function ruleWords(timescale: Timescale, { events }: CalculatorData): string {
  return capital(describeTimescale(timescale, events).join('; or '));
}

/** "1, 2 and 3" */
function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
