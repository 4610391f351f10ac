import { formatMonth } from '../../calendar/date.ts';
import { firstDayOf } from '../../calendar/first-day.ts';
import type { PartialDate } from '../../calendar/first-day.ts';
import type { AuthorityDraft } from '../draft.ts';
import { figuresIn } from '../figures.ts';
import type { Finding } from '../problem.ts';
import { show } from '../show.ts';
import { datedIn } from './dated.ts';
import { leavesIn } from './leaves.ts';
import { writtenOf } from './written.ts';

interface Version {
  readonly from?: PartialDate;
  readonly source?: unknown;
  readonly previously?: unknown;
  /** Of a matrix: its rows, which are entries of their own. */
  readonly functions?: unknown;
}

/** Since when something holds stands once, in `from`: a date that is repeated in a sentence can come to differ. */
export function copiedDates(draft: AuthorityDraft): readonly Finding[] {
  return datedIn(draft).flatMap(({ file, path, entry }) => {
    const written = writtenOf(path, entry as Version);
    const dates = written.flatMap(({ version: { from } }) => from ?? []);
    return written
      .flatMap(({ path: at, version }) => leavesIn(saidIn(version), at))
      .flatMap(({ path: place, value }) => {
        const named = typeof value === 'string' ? dates.flatMap((date) => nameIn(value, date) ?? []) : [];
        return [...new Set(named)].map((date) => ({
          file,
          path: place,
          found: show(date),
          expected: 'words without the date that `from` holds',
          fix: 'take the date out: pages print it beside the words',
        }));
      });
  });
}

/** What a version says itself. A section of the document may well be called by a date. */
function saidIn({ from: _, source: __, previously: ___, functions: ____, ...said }: Version): object {
  return said;
}

/** How some words name a date. A year alone may also be part of another name, such as that of an Act. */
function nameIn(words: string, date: PartialDate): string | undefined {
  const month = formatMonth(firstDayOf(date));
  if (words.includes(month)) return month;
  return figuresIn(words).includes(date) ? date : undefined;
}
