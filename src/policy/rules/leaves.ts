import type { Path } from '../problem.ts';

/** A value that holds no others, with the path to it. */
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** Every word, number and so on within a value, however deep. */
export function leavesIn(value: unknown, path: Path = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesIn(one, [...path, index]));
  return Object.entries(value).flatMap(([key, one]) => leavesIn(one, [...path, key]));
}
