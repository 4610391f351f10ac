import type { Authority, Who } from '../../policy/types.ts';
import { roleUrl } from '../urls.ts';
import type { Link } from './link.ts';

/** The titles that an authority's own document gives to those who must act; empty where it does not say. */
export function roleTitles(who: Who, { roles }: Pick<Authority, 'roles'>): readonly string[] {
  if (who === 'not-stated') return [];
  return who.map((role) => roles[role]?.title ?? role);
}

/** The same, each leading to its own page. */
export function roleLinks(who: Who, { id, roles }: Pick<Authority, 'id' | 'roles'>): readonly Link[] {
  if (who === 'not-stated') return [];
  return who.map((role) => ({ title: roles[role]?.title ?? role, href: roleUrl(id, role) }));
}
