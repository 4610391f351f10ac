import type { IsoDate } from '../../calendar/date.ts';
import { firstDayOf } from '../../calendar/first-day.ts';
import { formatPartialDate } from '../../calendar/partial-date.ts';
import type { PartialDate } from '../../calendar/first-day.ts';
import type { Authority, Terms } from '../../policy/types.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { Link } from './link.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

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
  'No change, and no day since when something holds, has been recorded from this document.';

/** Every change that an authority's document tells of, the latest first. */
export function amendmentsOf(authority: Authority, terms: Terms): readonly Amendment[] {
  const all = entriesOf(authority, terms).flatMap((entry) => changesOf(entry, authority.id));
  return all.toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

function changesOf({ title, href, history }: Entry, authority: string): readonly Amendment[] {
  return history.flatMap(({ from, source, values }, index) => {
    if (from === undefined) return [];
    const before = history[index + 1];
    const places = placeViews([...source, ...(before?.source ?? [])], authority);
    const known = { rule: { title, href }, ...sinceOf(from), places };
    return values.flatMap(([what, is], place) => {
      // Of what nobody knows the former state, the value that matters most stands for all.
      if (!before) return place === 0 ? [{ ...known, what, was: undefined, is }] : [];
      const words = before.values[place]?.[1];
      return words === is ? [] : [{ ...known, what, was: words, is }];
    });
  });
}

function sinceOf(from: PartialDate): Pick<Amendment, 'since' | 'day'> {
  return { since: formatPartialDate(from), day: firstDayOf(from) };
}
