import { z } from 'zod';
import type { Path, SchemaFinding } from '../problem.ts';
import { either, listed, show, write } from '../show.ts';
import { meantBranch } from './branch.ts';
import { invalidKey, unknownKeys } from './keys.ts';
import { repair } from './repair.ts';
import { keysOf, peel, requiredKeysOf, schemasAt } from './walk.ts';
import type { Schema } from './walk.ts';

/** Puts one issue of a schema into words: what was found, what was expected, what to write. */
export function explain(schema: Schema, issue: z.core.$ZodIssue, base: Path = []): readonly SchemaFinding[] {
  const path = [...base, ...(issue.path as Path)];
  const [here = schema] = schemasAt(schema, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(here, issue, path);
    case 'invalid_key': {
      const [record = schema] = schemasAt(schema, issue.path.slice(0, -1));
      return [invalidKey(record, String(path.at(-1)), path)];
    }
    case 'invalid_union':
      return explainUnion(here, issue, path);
    default:
      return [wrongValue(here, issue, path)];
  }
}

/** Judges a value by the option that its writer meant. "Invalid input" helps nobody. */
function explainUnion(
  schema: Schema,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
): readonly SchemaFinding[] {
  const union = peel(schema);
  if (!(union instanceof z.ZodUnion)) return [wrongValue(schema, issue, path)];
  const branch = meantBranch(union.options, issue.input, issue.errors);
  if (branch.kind === 'several') return [severalShapes(branch.keys, path)];
  const isObject = typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input);
  const option = branch.kind === 'one' ? union.options[branch.option] : undefined;
  if (branch.kind === 'one' && option && (isObject || repair(union, issue.input) === undefined)) {
    return (issue.errors[branch.option] ?? []).flatMap((inner) => explain(option, inner, path));
  }
  const messages = issue.errors.flat().map(({ message }) => message);
  const message = issue.message || either([...new Set(messages)]);
  const shapes = union.options.filter((each) => keysOf(each).length > 1);
  if (shapes.length < 2) return [wrongValue(union, { ...issue, message }, path)];
  const ways = union.options.map(shapeOf).join('\n');
  return [
    {
      path,
      at: 'value',
      found: show(issue.input),
      expected: `${message}:\n${ways}`,
      fix: 'write one of them',
    },
  ];
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

/** `{ within: ..., after: ... }  after an event, at the latest` */
function shapeOf(schema: Schema): string {
  const keys = requiredKeysOf(schema).map((key) => `${key}: ...`);
  const means = z.globalRegistry.get(schema)?.description;
  return `{ ${keys.join(', ')} }${means === undefined ? '' : `  ${means}`}`;
}

function wrongValue(schema: Schema, issue: z.core.$ZodIssue, path: Path): SchemaFinding {
  const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const { found, fix, advice } = params as { found?: string; fix?: string; advice?: string };
  return {
    path,
    at: 'value',
    found: found ?? show(issue.input),
    expected: issue.message,
    fix: fix ?? instead(schema, issue.input) ?? advice ?? fixFor(schema, issue.input, path),
  };
}

/** What to write, where one of the usual slips explains what was found. */
function instead(schema: Schema, input: unknown): string | undefined {
  if (input === undefined || input === null) return undefined;
  const better = repair(schema, input);
  if (better === undefined) return undefined;
  if (typeof better !== 'string')
    return `write ${write(better)}${typeof better === 'object' ? '' : ', without quotes'}`;
  return `write ${write(better)}${typeof input === 'string' ? '' : ', with the quotes'}`;
}

function fixFor(schema: Schema, input: unknown, path: Path): string {
  const [key, parent] = path.toReversed();
  const inner = peel(schema);
  if (input === undefined)
    return `add "${String(key)}: ..."${typeof parent === 'string' ? ` to "${parent}"` : ''}`;
  if (input === null) return `write it after "${String(key)}:"`;
  if (inner instanceof z.ZodEnum) return `write one of:\n${listed(inner.options.map(String))}`;
  return 'write that instead';
}
