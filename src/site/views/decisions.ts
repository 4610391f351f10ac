import { decisionUrl } from '../urls.ts';
import type { Link } from './link.ts';

interface Entry {
  readonly id: string;
  readonly body?: string | undefined;
}

/** The decision records in the order of their numbers. */
export function decisionLinks(entries: readonly Entry[]): readonly Link[] {
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => ({ title: decisionTitle(entry), href: decisionUrl(entry.id) }));
}

/** A record's title is its first line, which is a heading. */
export function decisionTitle({ id, body = '' }: Entry): string {
  const title = /^#\s+(.+)$/m.exec(body)?.[1];
  if (title === undefined) throw new Error(`content/decisions/${id}.md begins with no "# title"`);
  return title;
}

/** The number of a record, from its file name: "0002-how-days-are-counted" is 2. */
export function decisionNumber({ id }: Entry): number {
  return Number.parseInt(id, 10);
}
