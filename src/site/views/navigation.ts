import type { Authority, Terms } from '../../policy/types.ts';
import {
  authorityUrl,
  pathwaysUrl,
  questionsUrl,
  rolesUrl,
  sourceUrl,
  thresholdsUrl,
  timelineUrl,
  timescalesUrl,
  wordsUrl,
} from '../urls.ts';
import { chapterViews } from './chapter.ts';
import type { Link } from './link.ts';

export interface NavigationItem extends Link {
  /** Why there is nothing of the document on this page, if that is so. */
  readonly silent: 'not stated' | 'not read yet' | undefined;
  /** The page being shown, or one above it. */
  readonly current: 'page' | 'true' | undefined;
}

/** The pages of one authority, as its side navigation lists them. `path` is the page being shown. */
export function authorityNavigation(
  authority: Authority,
  terms: Terms,
  path: string,
): readonly NavigationItem[] {
  const { id } = authority;
  const silence = (part: 'thresholds' | 'duties' | 'pathways') =>
    gap(part in authority.silent, authority.silent[part] === 'not-read');
  const pages = [
    { title: 'Overview', href: authorityUrl(id) },
    { title: 'Pathways', href: pathwaysUrl(id), silent: silence('pathways') },
    { title: 'Work out dates', href: timelineUrl(id) },
    { title: 'All timescales', href: timescalesUrl(id) },
    { title: 'Thresholds and eligibility', href: thresholdsUrl(id), silent: silence('thresholds') },
    ...chapterViews(authority, terms).map(({ name, href, silent, unread }) => ({
      title: name,
      href,
      silent: gap(silent, unread === 'all'),
    })),
    { title: 'Roles and responsibilities', href: rolesUrl(id), silent: silence('duties') },
    { title: 'Local words', href: wordsUrl(id) },
    { title: 'Questions about this document', href: questionsUrl(id) },
    { title: 'About the source', href: sourceUrl(id) },
  ];
  return pages.map((page) => ({ silent: undefined, ...page, current: currentness(page.href, path, id) }));
}

/** Every page of an authority stands below its overview, which is current only by itself. */
function currentness(href: string, path: string, authority: string): NavigationItem['current'] {
  if (href === path) return 'page';
  return href !== authorityUrl(authority) && path.startsWith(href) ? 'true' : undefined;
}

function gap(silent: boolean, unread: boolean): NavigationItem['silent'] {
  return unread ? 'not read yet' : silent ? 'not stated' : undefined;
}
