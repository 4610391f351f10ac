import { z } from 'zod';
import type { Path, SchemaFinding } from '../problem.ts';
import { either, listed, show, write } from '../show.ts';
import { meantBranch } from './branch.ts';
import { invalidKey, unknownKeys } from './keys.ts';
import { repair } from './repair.ts';
import { keysOf, peel, requiredIn, schemasAt, valueAt } from './walk.ts';
import type { Schema } from './walk.ts';

/** An issue of a schema, whose path begins at `base` in the document `root`. */
interface Place {
  readonly root: unknown;
  readonly base: Path;
}

/** Puts one issue of a schema into words: what was found, what was expected, what to write. */
export function explain(schema: Schema, issue: z.core.$ZodIssue, place: Place): readonly SchemaFinding[] {
  const path = [...place.base, ...(issue.path as Path)];
  const [here = schema] = schemasAt(schema, issue.path);
  // The issue's own input may have been read already: "3 months" is then no longer as it was written.
  const found = valueAt(place.root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(here, issue.keys, found, path);
    case 'invalid_key': {
      const [record = schema] = schemasAt(schema, issue.path.slice(0, -1));
      return [invalidKey(record, String(path.at(-1)), path)];
    }
    case 'invalid_union':
      return explainUnion(here, issue, found, { root: place.root, base: path });
    default:
      return [wrongValue(here, issue, found, path)];
  }
}

/** Judges a value by the option that its writer meant. "Invalid input" helps nobody. */
function explainUnion(
  schema: Schema,
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
  place: Place,
): readonly SchemaFinding[] {
  const union = peel(schema);
  if (!(union instanceof z.ZodUnion)) return [wrongValue(schema, issue, found, place.base)];
  const branch = meantBranch(union.options, found, issue.errors);
  if (branch.kind === 'several') return [severalShapes(branch.keys, place.base)];
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  const option = branch.kind === 'one' ? union.options[branch.option] : undefined;
  if (branch.kind === 'one' && option && (isObject || repair(union, found) === undefined)) {
    return (issue.errors[branch.option] ?? []).flatMap((inner) => explain(option, inner, place));
  }
  const messages = issue.errors.flat().map(({ message }) => message);
  const message = issue.message || either([...new Set(messages)]);
  if (union.options.some((each) => keysOf(each).length === 0)) {
    return [wrongValue(union, { ...issue, message }, found, place.base)];
  }
  const expected = `${message}:\n${shapes(union.options)}`;
  return [{ path: place.base, at: 'value', found: show(found), expected, fix: 'write one of them' }];
}

function severalShapes(keys: readonly string[], path: Path): SchemaFinding {
  return {
    path,
    at: 'value',
    found: `${keys.map((key) => `"${key}"`).join(' and ')} together`,
    expected: 'one of them: each is a rule of its own',
    fix: 'keep one here. A second rule is an entry of its own; a second way to read the same words goes under `readings`',
  };
}

/** One line for each: `{ within: ..., after: ... }   after an event, at the latest` */
function shapes(options: readonly Schema[]): string {
  const lines = options.map((option) => {
    const keys = Object.entries(requiredIn(option)).map(
      ([key, value]) => `${key}: ${value instanceof z.ZodLiteral ? String(value.value) : '...'}`,
    );
    return { shape: `{ ${keys.join(', ')} }`, means: z.globalRegistry.get(option)?.description ?? '' };
  });
  const width = Math.max(...lines.map(({ shape }) => shape.length));
  return lines.map(({ shape, means }) => `${shape.padEnd(width)}   ${means}`.trimEnd()).join('\n');
}

function wrongValue(schema: Schema, issue: z.core.$ZodIssue, value: unknown, path: Path): SchemaFinding {
  const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const { found, fix, advice } = params as { found?: string; fix?: string; advice?: string };
  return {
    path,
    at: 'value',
    found: found ?? show(value),
    expected: issue.message,
    fix: fix ?? instead(schema, value) ?? advice ?? fixFor(schema, value, path),
  };
}

/** What to write, where one of the usual slips explains what was found. */
function instead(schema: Schema, found: unknown): string | undefined {
  if (found === undefined || found === null) return undefined;
  const better = repair(schema, found);
  if (better === undefined) return undefined;
  if (typeof better === 'object') return `write ${write(better)}`;
  if (typeof better !== 'string') return `write ${write(better)}, without quotes`;
  return `write ${write(better)}${typeof found === 'number' || typeof found === 'boolean' ? ', with the quotes' : ''}`;
}

function fixFor(schema: Schema, found: unknown, path: Path): string {
  const [key, parent] = path.toReversed();
  const inner = peel(schema);
  if (found === undefined)
    return `add "${String(key)}: ..."${typeof parent === 'string' ? ` to "${parent}"` : ''}`;
  if (found === null) return `write it after "${String(key)}:"`;
  if (Array.isArray(found) && found.length === 0)
    return schema instanceof z.ZodOptional
      ? `add to the list, or take "${String(key)}" out`
      : 'add to the list';
  if (inner instanceof z.ZodEnum) return `write one of:\n${listed(inner.options.map(String))}`;
  return 'write that instead';
}
