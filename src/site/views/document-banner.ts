import type { IsoDate } from '../../calendar/date.ts';
import type { Authority } from '../../policy/types.ts';
import { sourceUrl } from '../urls.ts';
import { documentAge, documentDate, hasPassed } from './document-date.ts';

/** What every page about an authority says first: which document this is, and how far to trust its age. */
export interface DocumentBanner {
  readonly title: string;
  readonly href: string;
  /** "Dated June 2018, 8 years old." */
  readonly dated: string;
  /** A sentence each: the review date has passed or is not given, no authority is named. */
  readonly warnings: readonly string[];
  /** The document has outlived its own review date. */
  readonly caution: boolean;
}

export function documentBanner({ id, named, document }: Authority, today: IsoDate): DocumentBanner {
  return {
    title: document.title,
    href: sourceUrl(id),
    dated: dated(document, today),
    warnings: [...reviewWarning(document['review-date'], today), ...(named ? [] : [UNNAMED])],
    caution: hasPassed(document['review-date'], today),
  };
}

export const UNNAMED = 'The document does not name its authority.';

function dated({ issued, updated }: Authority['document'], today: IsoDate): string {
  const latest = updated ?? issued;
  const age = documentAge(latest, today);
  if (age === undefined)
    return latest === 'not-read' ? 'Its date has not been read yet.' : 'It is not dated.';
  const was = updated === undefined ? 'Dated' : `Dated ${documentDate(issued)}, updated`;
  return `${was} ${documentDate(latest)}: ${age}.`;
}

function reviewWarning(reviewDate: string, today: IsoDate): readonly string[] {
  if (reviewDate === 'not-read') return ['The date of its own review has not been read yet.'];
  if (reviewDate === 'not-stated') return ['It gives no date for its own review.'];
  if (!hasPassed(reviewDate, today)) return [];
  return [`It was due to be reviewed by ${documentDate(reviewDate)}. That has passed.`];
}
