import type { Place } from '../../policy/types.ts';
import { lineUrl, sourceUrl } from '../urls.ts';

/** Where a fact stands: one section of a document, and its lines with what the Handbook knows of each. */
export interface PlaceView {
  readonly section: string;
  readonly lines: readonly LineLink[];
  /** Only where the fact is not from the authority's own document. */
  readonly document?: string;
}

export interface LineLink {
  readonly line: number;
  readonly href: string;
}

/** The places of a fact in the order given, with the lines of one section brought together. */
export function placeViews(source: readonly Place[], authority: string): readonly PlaceView[] {
  const sections = Map.groupBy(source, ({ document, section }) => JSON.stringify([document, section]));
  return [...sections.values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    const { section, document } = first;
    const own = document === undefined;
    const lines = [...new Set(places.map(({ line }) => line))].toSorted((a, b) => a - b);
    return [
      {
        section,
        lines: lines.map((line) => ({ line, href: own ? lineUrl(authority, line) : sourceUrl(authority) })),
        ...(own ? {} : { document }),
      },
    ];
  });
}
