import type { Authority, Terms } from '../../policy/types.ts';
import { lineAnchor } from '../urls.ts';
import { entriesOf } from './entries.ts';
import type { Entry, EntryKind } from './entries.ts';
import type { Link } from './link.ts';

/** What of the Handbook rests on one part of a document: its lines in order, each with the entries made from it. */
export interface SourceSection {
  /** As the document prints it. */
  readonly section: string;
  readonly lines: readonly SourceLine[];
}

export interface SourceLine {
  readonly line: number;
  readonly anchor: string;
  readonly entries: readonly (Link & { readonly kind: EntryKind })[];
}

/** The document from its first cited line to its last. A line stands once, under the section that cites it most. */
export function sourceIndex(authority: Authority, terms: Terms): readonly SourceSection[] {
  const cited = entriesOf(authority, terms).flatMap((entry) =>
    entry.source
      .filter(({ document }) => document === undefined)
      .map(({ section, line }) => ({ section, line, entry })),
  );
  const lines = [...Map.groupBy(cited, ({ line }) => line)]
    .toSorted(([a], [b]) => a - b)
    .map(([line, places]) => ({
      section: mostFrequent(places.map(({ section }) => section)),
      line: { line, anchor: lineAnchor(line), entries: unique(places.map(({ entry }) => entry)) },
    }));
  return [...Map.groupBy(lines, ({ section }) => section)].map(([section, found]) => ({
    section,
    lines: found.map(({ line }) => line),
  }));
}

function unique(entries: readonly Entry[]): SourceLine['entries'] {
  const byHref = new Map(entries.map(({ kind, title, href }) => [href, { kind, title, href }]));
  return [...byHref.values()];
}

function mostFrequent(sections: readonly string[]): string {
  const counts = [...Map.groupBy(sections, (section) => section)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
