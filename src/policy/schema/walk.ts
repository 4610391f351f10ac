import { z } from 'zod';

export type Schema = z.core.$ZodType;

/** The schemas that a value at this path may have to meet: more than one below a union. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((each) => below(each, step)),
    [schema],
  );
}

/** The schema without what only wraps it: optional, or read into another form. */
export function peel(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional) return peel(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return peel(schema.def.in);
  return schema;
}

/** The keys of an object, in the order of the schema; none for any other value. */
export function keysOf(schema: Schema): readonly string[] {
  const inner = peel(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape as object) : [];
}

/** The keys that an object cannot do without, each with its schema. */
export function requiredIn(schema: Schema): Readonly<Record<string, Schema>> {
  const inner = peel(schema);
  if (!(inner instanceof z.ZodObject)) return {};
  const entries = Object.entries(inner.shape as Record<string, Schema>);
  return Object.fromEntries(entries.filter(([, value]) => !(value instanceof z.ZodOptional)));
}

/** The words that a closed list allows, also where the list is one side of a union. */
export function wordsOf(schema: Schema): readonly string[] {
  const inner = peel(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(wordsOf);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodLiteral) return [...inner.values].filter((value) => typeof value === 'string');
  return [];
}

/** What stands at this path in a document; undefined where there is nothing. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, step) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step],
    root,
  );
}

function below(schema: Schema, step: PropertyKey): readonly Schema[] {
  const inner = peel(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => below(option, step));
  if (inner instanceof z.ZodRecord) return [inner.valueType];
  if (inner instanceof z.ZodArray) return [inner.element];
  if (inner instanceof z.ZodTuple) return some(inner.def.items[Number(step)]);
  if (inner instanceof z.ZodObject) return some((inner.shape as Record<PropertyKey, Schema>)[step]);
  return [];
}

function some(schema: Schema | undefined): readonly Schema[] {
  return schema ? [schema] : [];
}
