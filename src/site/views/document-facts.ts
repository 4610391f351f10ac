import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Authority } from '../../policy/types.ts';
import { UNNAMED } from './document-banner.ts';
import { documentAge, documentDate, hasPassed } from './document-date.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

/** What is known of an authority's document, as a list to print. What it does not say is said to be not stated. */
export interface DocumentFacts {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly lists: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly places: readonly PlaceView[];
}

export function documentFacts({ id, name, named, document }: Authority, today: IsoDate): DocumentFacts {
  const { updated } = document;
  return {
    facts: [
      { name: 'Authority', value: named ? name : UNNAMED },
      { name: 'Title', value: document.title },
      { name: 'Issued by', value: stated(document.issuer) },
      { name: 'Dated', value: dated(document.issued, today) },
      ...(updated === undefined ? [] : [{ name: 'Updated', value: dated(updated, today) }]),
      { name: 'Version', value: stated(document.version) },
      { name: 'Due for review', value: review(document['review-date'], today) },
      { name: 'Marked', value: stated(document['protective-marking']) },
      { name: 'Recording system', value: stated(document['recording-system']) },
      { name: 'Written for', value: stated(document.audience) },
      { name: 'Last checked', value: `${formatDate(document.checked)}, against the text of the document` },
    ],
    lists: [
      { name: 'Relies on', values: document['relies-on'] },
      { name: 'Notes', values: document.notes },
    ].filter(({ values }) => values.length > 0),
    places: placeViews(document.source, id),
  };
}

function stated(value: string): string {
  return value === 'not-stated' ? 'Not stated' : value;
}

function dated(issued: string, today: IsoDate): string {
  const age = documentAge(issued, today);
  return age === undefined ? 'Not stated' : `${documentDate(issued)}, ${age}`;
}

function review(date: string, today: IsoDate): string {
  if (date === 'not-stated') return 'Not stated';
  return hasPassed(date, today) ? `${documentDate(date)}. That has passed.` : documentDate(date);
}
