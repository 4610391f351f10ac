import type { z } from 'zod';
import { formatPath } from '../problem.ts';
import type { SchemaFinding } from '../problem.ts';
import { either } from '../show.ts';
import { explain } from './explain.ts';

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

const KINDS: Readonly<Record<string, string>> = {
  string: 'some words',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values, such as { key: value }, or one to a line, indented',
  record: 'keys with values, one to a line, indented',
};

/** What is expected where the schema itself does not say it better. */
const expected: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_value':
      return either(issue.values.map((value) => String(value)));
    case 'invalid_union':
      return '';
    case 'invalid_type':
      return KINDS[issue.expected] ?? 'a number';
    case 'too_small':
      return `${KINDS[issue.origin] ?? 'a number'} of at least ${issue.minimum}`;
    case 'too_big':
      return `${KINDS[issue.origin] ?? 'a number'} of at most ${issue.maximum}`;
    default:
      return 'something else';
  }
};

/** A key that is there under a wrong name is not missing as well. */
function isNamedWrongly({ found, path }: SchemaFinding, all: readonly SchemaFinding[]): boolean {
  const [key, ...parents] = path.toReversed();
  return (
    found === 'nothing' &&
    all.some(
      ({ meant, path: other }) =>
        meant === key && formatPath(other.slice(0, -1)) === formatPath(parents.toReversed()),
    )
  );
}
