import type { IsoDate } from '../../calendar/date.ts';
import type { Authority } from '../../policy/types.ts';
import { documentAge, documentDate } from './document-date.ts';

/** The date of one authority's document, as a page that speaks of all of them prints it. */
export interface DatedDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** "2023, about 3 years old", or that it carries no date. */
  readonly date: string;
}

/** The newest and the oldest document of the Handbook; none where no document is dated. */
export interface DocumentAges {
  readonly newest?: DatedDocument;
  readonly oldest?: DatedDocument;
  /** How many carry no date. */
  readonly undated: number;
  /** How many may carry one that has not been read yet. */
  readonly unread: number;
}

export function documentAges(authorities: readonly Authority[], today: IsoDate): DocumentAges {
  const count = (date: string) => authorities.filter((authority) => latestDate(authority) === date).length;
  const dated = authorities
    .filter((authority) => documentAge(latestDate(authority), today) !== undefined)
    .toSorted((a, b) => (latestDate(a) < latestDate(b) ? -1 : 1));
  const [oldest, newest] = [dated[0], dated.at(-1)];
  return {
    ...(newest && { newest: datedDocument(newest, today) }),
    ...(oldest && { oldest: datedDocument(oldest, today) }),
    undated: count('not-stated'),
    unread: count('not-read'),
  };
}

/** An authority's document with its date and age in words. */
export function datedDocument(authority: Authority, today: IsoDate): DatedDocument {
  const { id, name, document } = authority;
  const date = latestDate(authority);
  const age = documentAge(date, today);
  return {
    id,
    name,
    title: document.title,
    date: age === undefined ? (NO_DATE[date] ?? date) : `${documentDate(date)}, ${age}`,
  };
}

const NO_DATE: Readonly<Record<string, string>> = {
  'not-stated': 'no date given',
  'not-read': 'date not read yet',
};

function latestDate({ document: { issued, updated } }: Authority): string {
  return updated ?? issued;
}
