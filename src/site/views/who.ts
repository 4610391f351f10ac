import type { Authority, Who } from '../../policy/types.ts';

/** The titles that an authority's own document gives to those who must act; empty where it does not say. */
export function roleTitles(who: Who, { roles }: Pick<Authority, 'roles'>): readonly string[] {
  if (who === 'not-stated') return [];
  return who.map((role) => roles[role]?.title ?? role);
}
