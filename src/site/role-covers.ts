import type { Authority, Terms, Who } from '../policy/types.ts';

/** The family of posts that fit no other: it says nothing of them. */
const REST = 'other';

/**
 * What the posts of each role have in common, in sentences, for the roles that some rules give something to: the family they
 * belong to, which families are part of that, and what else the document calls them. Whoever reads a list of roles finds by it
 * which is theirs.
 */
export function roleCovers(
  { roles }: Pick<Authority, 'roles'>,
  { 'role-families': families }: Pick<Terms, 'role-families'>,
  rules: readonly { readonly who: Who }[],
): Record<string, string> {
  const named = new Set(rules.flatMap(({ who }) => (who === 'not-stated' ? [] : who)));
  const parts = (wider: string) =>
    Object.values(families).flatMap((one) => (one['part-of'] === wider ? [one.name] : []));
  return Object.fromEntries(
    Object.entries(roles).flatMap(([id, { family: of, 'also-called': others = [] }]) => {
      const family = of === REST ? undefined : families[of];
      const within = parts(of);
      const sentences = [
        ...(family ? [`${family.name}: ${family.definition}`] : []),
        ...(within.length > 0 ? [`Among them: ${within.join(', ')}.`] : []),
        ...(others.length > 0 ? [`The document also says: ${others.join(', ')}.`] : []),
      ];
      return named.has(id) && sentences.length > 0 ? [[id, sentences.join(' ')]] : [];
    }),
  );
}
