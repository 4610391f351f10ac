import type { z } from 'zod';
import type { SchemaFinding } from '../problem.ts';
import { either } from '../show.ts';
import { explain } from './explain.ts';
import { betterKey } from './keys.ts';

/** For readers of a schema's values that must not know zod. */
export type SchemaOf<Value> = z.ZodType<Value>;

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

/** Reads a value by a schema, or says for every part that does not fit what was found, what was expected and what to write. */
export function check<Value>(schema: SchemaOf<Value>, input: unknown): Checked<Value> {
  const result = schema.safeParse(input, { error: expected });
  if (result.success) return { ok: true, value: result.data };
  const findings = result.error.issues.flatMap((issue) => explain(schema, issue, { root: input, base: [] }));
  return { ok: false, findings: findings.filter((finding) => !isNamedWrongly(finding, findings)) };
}

/** What is expected where the schema itself does not say it better. */
const expected: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_value') return either(issue.values.map((value) => String(value)));
  if (issue.code === 'invalid_union') return '';
  if (issue.code !== 'invalid_type') return undefined;
  const kinds: Readonly<Record<string, string>> = {
    string: 'some words',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'keys with values, such as { key: value }, or one to a line, indented',
    record: 'keys with values, one to a line, indented',
  };
  return kinds[issue.expected] ?? 'a whole number';
};

/** A key that is there under a wrong name is not missing as well. */
function isNamedWrongly(finding: SchemaFinding, all: readonly SchemaFinding[]): boolean {
  const key = finding.path.at(-1);
  return (
    finding.found === 'nothing' &&
    all.some(
      (other) =>
        other.at === 'key' &&
        other.fix === betterKey(String(key)) &&
        other.path.length === finding.path.length &&
        other.path.slice(0, -1).every((step, index) => step === finding.path[index]),
    )
  );
}
