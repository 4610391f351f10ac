import type { Entries } from './handbook.ts';
import type { Parsed } from './parse.ts';
import type { Finding } from './problem.ts';
import { check } from './schema/check.ts';
import type { SchemaOf } from './schema/check.ts';
import { kebab } from './show.ts';

/** Every data file, by its path. One that is not YAML is reported with its mistakes and holds nothing. */
export type Documents = ReadonlyMap<string, Parsed>;

export interface Whole<Value> {
  readonly value: Value | undefined;
  readonly findings: readonly Finding[];
}

/** What could be read of a file of entries. */
export interface DraftEntries<Entry> {
  readonly file: string;
  /** Every id in the file, broken or not; undefined when the file cannot be read at all. */
  readonly ids: readonly string[] | undefined;
  readonly sound: Entries<Entry>;
  readonly findings: readonly Finding[];
}

/** A file that is read as one value and must be there. */
export function readWhole<Value>(file: string, documents: Documents, schema: SchemaOf<Value>): Whole<Value> {
  const document = documents.get(file);
  if (!document) return { value: undefined, findings: [missing(file)] };
  if (!document.ok) return { value: undefined, findings: [] };
  const checked = check(schema, document.value.data);
  if (checked.ok) return { value: checked.value, findings: [] };
  return { value: undefined, findings: checked.findings.map((finding) => ({ file, ...finding })) };
}

/** A file that is read as one value and need not be there: `empty` stands for a missing or an empty one. */
export function readOptional<Value>(
  file: string,
  documents: Documents,
  schema: SchemaOf<Value>,
  empty: Value,
): Whole<Value> {
  const document = documents.get(file);
  const isEmpty = !document || (document.ok && document.value.data === null);
  return isEmpty ? { value: empty, findings: [] } : readWhole(file, documents, schema);
}

/** A file of entries, each read by itself. The file may be missing or empty. */
export function readEntries<Entry>(
  file: string,
  documents: Documents,
  schema: SchemaOf<Record<string, Entry>>,
): DraftEntries<Entry> {
  const document = documents.get(file);
  if (document?.ok === false) return { file, ids: undefined, sound: {}, findings: [] };
  const data = document?.value.data ?? {};
  const isMap = typeof data === 'object' && !Array.isArray(data);
  const parts = isMap ? Object.entries(data).map(([id, entry]) => ({ [id]: entry as unknown })) : [data];
  const results = parts.map((part) => check(schema, part));
  const sound = results.map((result) => (result.ok ? result.value : {}));
  return {
    file,
    // A badly written id is reported as such; those who use it in its right form do no wrong.
    ids: isMap ? Object.keys(data).map(kebab) : undefined,
    sound: Object.assign({}, ...sound) as Entries<Entry>,
    findings: results.flatMap((result) =>
      result.ok ? [] : result.findings.map((finding) => ({ file, ...finding })),
    ),
  };
}

function missing(file: string): Finding {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    file,
    path: [],
    found: `no file ${name}`,
    expected: `a file ${file}`,
    fix: 'add the file; content/README.md says what it holds',
  };
}
