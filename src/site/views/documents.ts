import type { IsoDate } from '../../calendar/date.ts';
import type { Authority, Terms } from '../../policy/types.ts';
import { sourceUrl } from '../urls.ts';
import { documentFacts } from './document-facts.ts';
import type { DocumentFacts } from './document-facts.ts';
import { coverage } from './overview.ts';

/** A document that the Handbook rests on: what it is, and how much of the field it covers. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly facts: DocumentFacts['facts'];
  /** How many topics it answers, of how many. */
  readonly answered: number;
  readonly topics: number;
  /** Names of the parts of the guidance on which it says nothing at all. */
  readonly silentParts: readonly string[];
}

export function documentView(authority: Authority, terms: Terms, today: IsoDate): DocumentView {
  const parts = coverage(authority, terms);
  return {
    id: authority.id,
    name: authority.name,
    href: sourceUrl(authority.id),
    facts: documentFacts(authority, today).facts,
    answered: parts.reduce((sum, { answered }) => sum + answered.length, 0),
    topics: Object.keys(terms.topics).length,
    silentParts: parts.filter(({ chapter }) => chapter.silent).map(({ chapter }) => chapter.name),
  };
}
