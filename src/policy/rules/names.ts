import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import { show } from '../show.ts';

/** No two authorities have the same name: a reader could not tell them apart. */
export function duplicateNames(drafts: readonly AuthorityDraft[]): readonly Finding[] {
  const first = new Map<string, string>();
  return drafts.flatMap(({ file, authority }): readonly Finding[] => {
    if (!authority) return [];
    const key = authority.name.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        file,
        path: ['name'],
        found: `${show(authority.name)}, which is also the name in ${other}`,
        expected: 'a name that no other authority has',
        fix: 'add what sets it apart, such as the year of the document',
      },
    ];
  });
}
