import type { Found } from './find.ts';

/** What was found, in a sentence. `where` names the filters at work. */
export function announcement(
  { pages, count }: Pick<Found, 'pages' | 'count'>,
  query: string,
  where: readonly string[],
): string {
  const search = [query === '' ? '' : ` for “${query}”`, where.length === 0 ? '' : ` in ${where.join(', ')}`];
  const asked = search.join('');
  if (pages.length === 0) return `No results${asked}`;
  if (count === undefined) return `The best ${pages.length} pages${asked}. There may be more.`;
  const found = `${count} ${count === 1 ? 'page' : 'pages'} found${asked}`;
  return pages.length < count ? `${found}. The best ${pages.length} are shown.` : found;
}
