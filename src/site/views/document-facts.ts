import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Authority } from '../../policy/types.ts';
import { UNNAMED } from './document-banner.ts';
import { documentAge, documentDate, documentWords, hasPassed } from './document-date.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { capital } from './words.ts';

/** What is known of an authority's document, as a list to print. What it does not say is said to be not stated, or not read yet. */
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
      { name: 'Last checked', value: checked(document.checked) },
    ],
    lists: [
      { name: 'Relies on', values: document['relies-on'] },
      { name: 'Notes', values: document.notes },
    ].filter(({ values }) => values.length > 0),
    places: document.source === 'not-read' ? [] : placeViews(document.source, id),
  };
}

function stated(value: string): string {
  const words = documentWords(value);
  return words === value ? value : capital(words);
}

function dated(issued: string, today: IsoDate): string {
  const age = documentAge(issued, today);
  return age === undefined ? stated(issued) : `${documentDate(issued)}, ${age}`;
}

function review(date: string, today: IsoDate): string {
  return hasPassed(date, today) ? `${documentDate(date)}. That has passed.` : capital(documentDate(date));
}

function checked(day: Authority['document']['checked']): string {
  return day === 'not-read' ? 'Not read yet' : `${formatDate(day)}, against the text of the document`;
}
