import type { Comparison, TopicRow } from './topic-rows.ts';

/** Topics that compare in like manner. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly TopicRow[];
}

const GROUPS: readonly (readonly [title: string, of: readonly Comparison[]])[] = [
  ['Where they differ', ['differs', 'unlike', 'strength']],
  ['A figure in only one of them', ['alone']],
  ['The same figures', ['same']],
  ['No figure in any of them', ['none']],
];

/** What differs first, then what cannot be held against anything, each group in the order of the topics. None is empty. */
export function groupRows(rows: readonly TopicRow[]): readonly RowGroup[] {
  return GROUPS.map(([title, of]) => ({
    title,
    rows: rows.filter(({ comparison }) => of.includes(comparison)),
  })).filter((group) => group.rows.length > 0);
}
