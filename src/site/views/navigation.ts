import type { Authority, Terms } from '../../policy/types.ts';
import { authorityUrl, timelineUrl, timescalesUrl } from '../urls.ts';
import { chapterViews } from './chapter.ts';
import type { Link } from './link.ts';

export interface NavigationItem extends Link {
  /** The document says nothing on any topic of this page. */
  readonly silent: boolean;
  readonly current: boolean;
}

/** The pages of one authority, as its side navigation lists them. `path` is the page being shown. */
export function authorityNavigation(
  authority: Authority,
  terms: Terms,
  path: string,
): readonly NavigationItem[] {
  const pages = [
    { title: 'About this document', href: authorityUrl(authority.id), silent: false },
    { title: 'All timescales', href: timescalesUrl(authority.id), silent: false },
    ...chapterViews(authority, terms).map(({ name, href, silent }) => ({ title: name, href, silent })),
    { title: 'Work out dates', href: timelineUrl(authority.id), silent: false },
  ];
  return pages.map((page) => ({ ...page, current: page.href === path }));
}
