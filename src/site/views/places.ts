import type { Place } from '../../policy/types.ts';
import { documentUrl } from '../urls.ts';
import { listWords } from './words.ts';

/** Where a fact stands: one section of a document with its lines, and the page that says which document that is. */
export interface PlaceView {
  readonly section: string;
  /** "line 114", "lines 40 and 41" */
  readonly lines: string;
  /** Only where the fact is not from the authority's own document. */
  readonly document?: string;
  readonly href: string;
}

/** The places of a fact in the order given, with the lines of one section brought together. */
export function placeViews(source: readonly Place[], authority: string): readonly PlaceView[] {
  const sections = new Map<string, Place[]>();
  for (const place of source) {
    const key = JSON.stringify([place.document, place.section]);
    sections.set(key, [...(sections.get(key) ?? []), place]);
  }
  return [...sections.values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    return [
      {
        section: first.section,
        lines: lineWords(places.map(({ line }) => line)),
        ...(first.document === undefined ? {} : { document: first.document }),
        href: documentUrl(authority),
      },
    ];
  });
}

/** "line 114", "lines 40 and 41", "lines 3, 11 and 23" */
export function lineWords(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].toSorted((a, b) => a - b);
  return `${sorted.length === 1 ? 'line' : 'lines'} ${listWords(sorted.map(String))}`;
}
