import type { z } from 'zod';
import { suggest } from '../../spelling/suggest.ts';
import { keysOf } from './walk.ts';
import type { Schema } from './walk.ts';

/** Which way of writing a value its writer evidently meant: the number of the option, several at once, or none. */
export type Branch =
  | { readonly kind: 'one'; readonly option: number }
  | { readonly kind: 'several'; readonly keys: readonly string[] }
  | { readonly kind: 'none' };

/** Chooses among the options of a union, by the first key of each for an object and by the kind of value otherwise. */
export function meantBranch(
  options: readonly Schema[],
  input: unknown,
  issues: readonly (readonly z.core.$ZodIssue[])[],
): Branch {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return one(issues.findIndex((list) => !list.some(wrongKind)));
  }
  const keys = Object.keys(input);
  const leads = options.map((option) => keysOf(option)[0] ?? '');
  const present = keys.filter((key) => leads.includes(key));
  if (present.length > 1) return { kind: 'several', keys: present };
  const lead = present[0] ?? misspelt(keys, leads, options.flatMap(keysOf));
  if (lead !== undefined) return one(leads.indexOf(lead));
  // Its first key is missing, but a key that no other option has gives it away.
  return one(
    options.findIndex((option, index) =>
      keys.some((key) => keysOf(option).includes(key) && onlyIn(key, options, index)),
    ),
  );
}

function misspelt(
  keys: readonly string[],
  leads: readonly string[],
  known: readonly string[],
): string | undefined {
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => suggest(key, leads))
    .find((lead) => lead !== undefined);
}

function onlyIn(key: string, options: readonly Schema[], index: number): boolean {
  return options.every((option, other) => other === index || !keysOf(option).includes(key));
}

function wrongKind({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function one(option: number): Branch {
  return option === -1 ? { kind: 'none' } : { kind: 'one', option };
}
