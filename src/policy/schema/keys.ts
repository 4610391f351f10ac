import { z } from 'zod';
import type { Path, SchemaFinding } from '../problem.ts';
import { listed, show } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';
import { meantBranch } from './branch.ts';
import { repair } from './repair.ts';
import { keysOf, peel, requiredIn, wordsOf } from './walk.ts';
import type { Schema } from './walk.ts';

/** Keys that a schema does not know, each with the known one that was probably meant. */
export function unknownKeys(
  schema: Schema,
  keys: readonly string[],
  found: unknown,
  path: Path,
): readonly SchemaFinding[] {
  const parent = (found ?? {}) as Readonly<Record<string, unknown>>;
  const shape = meantShape(schema, parent);
  if (shape instanceof z.ZodRecord) return keys.map((key) => invalidKey(shape, key, [...path, key]));
  const known = keysOf(shape);
  const unused = known.filter((key) => !Object.hasOwn(parent, key));
  return keys.map((key) => {
    const meant = suggest(key, unused) ?? onlyGap(shape, keys, parent);
    const [, start = '', rest = ''] = /^([\w-]+):(.+)$/.exec(key) ?? [];
    const finding = {
      path: [...path, key],
      at: 'key',
      found: show(key),
      expected: `one of these keys:\n${listed(known)}`,
    } as const;
    if (known.includes(start))
      return { ...finding, meant: start, fix: `write a space after the colon: ${start}: ${rest}` };
    if (meant !== undefined) return { ...finding, meant, fix: `write "${meant}"` };
    return { ...finding, fix: alreadyThere(suggest(key, known)) ?? takeOut(parent[key]) };
  });
}

/** The name of an entry, such as the id of a timescale, that is not as names must be. */
export function invalidKey(schema: Schema, key: string, path: Path): SchemaFinding {
  const record = peel(schema);
  const names = record instanceof z.ZodRecord ? record.keyType : schema;
  const words = wordsOf(names);
  const better = repair(names, key);
  const advice = words.length > 0 ? `take it out, or write one of:\n${listed(words)}` : 'write that instead';
  return {
    path,
    at: 'key',
    found: show(key),
    expected: z.safeParse(names, key).error?.issues[0]?.message ?? 'another name',
    fix: typeof better === 'string' ? `write "${better}"` : advice,
  };
}

/** Where one option of a union fits but for a key, zod does not mention the union: the option must be found again. */
function meantShape(schema: Schema, found: unknown): Schema {
  const inner = peel(schema);
  if (!(inner instanceof z.ZodUnion)) return inner;
  const branch = meantBranch(inner.options, found, []);
  return (branch.kind === 'one' ? inner.options[branch.option] : undefined) ?? inner;
}

/** `{ every: ..., after: ... }`: one key too many and one too few, and the value would do for it. */
function onlyGap(
  schema: Schema,
  keys: readonly string[],
  parent: Readonly<Record<string, unknown>>,
): string | undefined {
  const [gap, ...more] = Object.entries(requiredIn(schema)).filter(([key]) => !Object.hasOwn(parent, key));
  if (!gap || more.length > 0 || keys.length > 1) return undefined;
  return z.safeParse(gap[1], parent[keys[0] ?? '']).success ? gap[0] : undefined;
}

function alreadyThere(key: string | undefined): string | undefined {
  return key && `take it out: "${key}" is there already`;
}

/** In `{ says: one thing, another }` the words after the comma become a key without a value. */
function takeOut(value: unknown): string {
  return value === null
    ? 'take it out; if it belongs to the text before it, put that text in quotes'
    : 'take it out';
}
