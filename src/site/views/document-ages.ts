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
  readonly undated: number;
}

export function documentAges(authorities: readonly Authority[], today: IsoDate): DocumentAges {
  const dated = authorities
    .filter((authority) => latestDate(authority) !== 'not-stated')
    .toSorted((a, b) => (latestDate(a) < latestDate(b) ? -1 : 1));
  const [oldest, newest] = [dated[0], dated.at(-1)];
  return {
    ...(newest && { newest: datedDocument(newest, today) }),
    ...(oldest && { oldest: datedDocument(oldest, today) }),
    undated: authorities.length - dated.length,
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
    date: age === undefined ? 'no date given' : `${documentDate(date)}, ${age}`,
  };
}

function latestDate({ document: { issued, updated } }: Authority): string {
  return updated ?? issued;
}
