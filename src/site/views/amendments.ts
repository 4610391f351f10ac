import type { IsoDate } from '../../calendar/date.ts';
import { firstDayOf } from '../../calendar/first-day.ts';
import { formatPartialDate } from '../../calendar/partial-date.ts';
import type { PartialDate } from '../../calendar/first-day.ts';
import type { Authority, Duty, Place, Rule, Terms, Timescale } from '../../policy/types.ts';
import { versionsOf } from '../../schedule/versions.ts';
import type { Amended } from '../../schedule/versions.ts';
import { amendmentsUrl, dutyUrl, ruleUrl, timescaleUrl } from '../urls.ts';
import { clockViews } from './clock.ts';
import type { Link } from './link.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { strengthView } from './strength.ts';
import { roleTitles } from './who.ts';
import { capital } from './words.ts';

/** One value of one rule that changed, or that is known only from a day on. */
export interface Amendment {
  readonly rule: Link;
  /** The value: "When it is due". */
  readonly what: string;
  /** Undefined where the document does not say what applied before. */
  readonly was: string | undefined;
  readonly is: string;
  /** "February 2017" */
  readonly since: string;
  readonly day: IsoDate;
  /** Where both stand. */
  readonly places: readonly PlaceView[];
}

/** For a document of which none is recorded. It may have changed all the same. */
export const NO_AMENDMENTS =
  'No change of a rule, and no day since when one holds, has been recorded from this document.';

/** Every change that an authority's document tells of, the latest first. */
export function amendmentsOf(authority: Authority, terms: Terms): readonly Amendment[] {
  const { id, timescales, rules, duties } = authority;
  const all = [
    ...Object.entries(timescales).flatMap(([timescale, found]) =>
      changesOf({ title: found.title, href: timescaleUrl(id, timescale) }, found, id, (version) =>
        timescaleValues(version, authority, terms),
      ),
    ),
    ...Object.entries(rules).flatMap(([rule, found]) => {
      const href = ruleUrl(id, terms.topics[found.topic]?.chapter ?? '', rule);
      return changesOf({ title: found.title, href }, found, id, (version) =>
        ruleValues(version, authority, terms),
      );
    }),
    ...Object.entries(duties).flatMap(([duty, found]) =>
      changesOf({ title: found.do, href: dutyUrl(id, duty, found.who) }, found, id, (version) =>
        dutyValues(version, authority, terms),
      ),
    ),
  ];
  return all.toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

/** Since when a rule holds, for its card, and the way to what it was before where that is known. */
export interface SinceView {
  /** "February 2017" */
  readonly since: string;
  readonly before: string | undefined;
}

export function sinceView(
  { from, previously }: Amended,
  { id }: Pick<Authority, 'id'>,
): { since?: SinceView } {
  if (from === undefined) return {};
  const before = previously ? amendmentsUrl(id) : undefined;
  return { since: { since: formatPartialDate(from), before } };
}

/** What a version asks, value by value, in words; the first is the one that matters most. */
type Values = readonly (readonly [what: string, words: string])[];

function changesOf<Entry extends Amended & { readonly source: readonly Place[] }>(
  rule: Link,
  entry: Entry,
  authority: string,
  valuesOf: (version: Entry) => Values,
): readonly Amendment[] {
  const versions = versionsOf(entry);
  return versions.flatMap((version, index) => {
    const { from } = version;
    if (from === undefined) return [];
    const before = versions[index + 1];
    const was = before && valuesOf(before);
    const source = [...version.source, ...(before?.source ?? [])];
    const known = { rule, ...sinceOf(from), places: placeViews(source, authority) };
    return valuesOf(version).flatMap(([what, is], place) => {
      // Of what nobody knows the former state, the value that matters most stands for all.
      if (!was) return place === 0 ? [{ ...known, what, was: undefined, is }] : [];
      const words = was[place]?.[1];
      return words === is ? [] : [{ ...known, what, was: words, is }];
    });
  });
}

function sinceOf(from: PartialDate): Pick<Amendment, 'since' | 'day'> {
  return { since: formatPartialDate(from), day: firstDayOf(from) };
}

function timescaleValues(version: Timescale, authority: Authority, terms: Terms): Values {
  const clocks = clockViews(version, terms.events).map(
    ({ figure, rest, says }) => figure + rest + (says === undefined ? '' : `, read as ${says}`),
  );
  const { exception, also = [] } = version;
  return [
    ['When it is due', capital(clocks.join('; or '))],
    ['What it asks', version.says],
    ['Who', roleWords(version.who, authority)],
    ['How strong', strengthView(version.strength, terms).name],
    ['Exception', exceptionWords(exception, authority)],
    ['Other rules that go with it', titles(also, authority.rules)],
  ];
}

function ruleValues(version: Rule, authority: Authority, terms: Terms): Values {
  return [
    ['What it asks', version.says],
    ['Who', roleWords(version.who, authority)],
    ['How strong', version.strength === undefined ? NONE : strengthView(version.strength, terms).name],
  ];
}

function dutyValues(version: Duty, authority: Authority, terms: Terms): Values {
  const { timescales, rules } = authority;
  return [
    ['What is done', version.do],
    ['Who', roleWords(version.who, authority)],
    ['Who is told or sent it', roleWords(version.to ?? [], authority)],
    ['How strong', strengthView(version.strength, terms).name],
    ['By when', titles(version.timescales ?? [], timescales)],
    ['How', titles(version.rules ?? [], rules)],
  ];
}

const NONE = 'Not stated';

function exceptionWords(exception: Timescale['exception'], authority: Authority): string {
  if (!exception) return NONE;
  const { says, 'approved-by': approvedBy, record } = exception;
  const approved = approvedBy ? `Approved by: ${roleWords(approvedBy, authority)}.` : '';
  return [says, approved, record && `To be recorded: ${record}`].filter(Boolean).join(' ');
}

function roleWords(who: Duty['who'], authority: Authority): string {
  return roleTitles(who, authority).join(', ') || NONE;
}

function titles(
  ids: readonly string[],
  entries: Readonly<Record<string, { readonly title: string }>>,
): string {
  return ids.map((id) => entries[id]?.title ?? id).join(', ') || NONE;
}
