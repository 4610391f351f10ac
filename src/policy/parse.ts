import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Complaint, Path } from './problem.ts';
import { explainSyntax } from './syntax.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Yaml {
  readonly data: unknown;
  /** The value at the path, or the key in front of it; the nearest thing around it where there is neither. */
  readonly locate: (path: Path, at?: 'key' | 'value') => Position;
}

export type Mistake = Position & Complaint;

export type Parsed =
  { readonly ok: true; readonly value: Yaml } | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads YAML 1.2: days stay text, "yes" and "no" are words, and whatever would be read otherwise than written is a mistake. */
export function parseYaml(text: string): Parsed {
  const { document, position } = readYaml(text);
  const mistakes = mistakesIn(document, text, position);
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, value: { data: document.toJS() as unknown, locate: locateIn(text) } };
}

function readYaml(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    version: '1.2',
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, position };
}

/**
 * Reads the text once more when a position is asked for, which only a problem does. Kept instead, the documents of every
 * council in England would be hundreds of megabytes.
 */
function locateIn(text: string): Yaml['locate'] {
  let read: ReturnType<typeof readYaml> | undefined;
  return (path, at = 'value') => {
    read ??= readYaml(text);
    return read.position(offsetOf(read.document.contents, path, at));
  };
}

/** Mistakes after which the parser reads on as if nothing had happened. */
const LOCAL = new Set([
  'ANCHOR',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'COMMENT',
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
]);

function mistakesIn(
  document: Document.Parsed,
  text: string,
  position: (offset: number) => Position,
): readonly Mistake[] {
  const errors = [...syntaxErrors(document), ...surprises(document)]
    .toSorted((a, b) => a.offset - b.offset)
    // After any other mistake the parser loses its way and stumbles over sound lines.
    .filter((_, index, all) => all.slice(0, index).every(({ code }) => LOCAL.has(code)));
  return errors
    .map(({ offset, ...error }) => ({ ...position(offset), ...explainSyntax(text, offset, error) }))
    .filter(({ line }, index, all) => line !== all[index - 1]?.line);
}

interface SyntaxError {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

function syntaxErrors(document: Document.Parsed): readonly SyntaxError[] {
  return [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
    code,
    message,
    // A quote that does not end is noticed at the end of the file; the slip is where it begins.
    offset: message.startsWith('Missing closing') ? lastQuote(document, offset) : offset,
  }));
}

function lastQuote(document: Document.Parsed, before: number): number {
  let last = before;
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && range[0] < before && type?.startsWith('QUOTE')) last = range[0];
    },
  });
  return last;
}

/** YAML that is correct but means something that its writer hardly meant. */
function surprises(document: Document.Parsed): readonly SyntaxError[] {
  const found: SyntaxError[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      const anchor = !isAlias(node) && node.anchor !== undefined;
      if (isAlias(node) || anchor) found.push({ code: 'ANCHOR', message: '', offset });
      if (isScalar(node) && node.comment != null && !/^[\s#]/.test(node.comment)) {
        found.push({ code: 'COMMENT', message: node.comment, offset: node.range?.[1] ?? offset });
      }
    },
  });
  return found;
}

function offsetOf(root: Node | null, path: Path, at: 'key' | 'value'): number {
  let node: unknown = root;
  let key: Node | undefined;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => String(keyOf(item)) === String(step)) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!pair && next === undefined) return start(key ?? node);
    key = pair ? (pair.key as Node) : undefined;
    node = next;
    if (depth === path.length - 1 && at === 'key' && key) return start(key);
  }
  return start(startsBelow(key, node) ? key : (node ?? key));
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}

/** A block under its key: the key's line says more than the block's first line. */
function startsBelow(key: Node | undefined, value: unknown): boolean {
  return key !== undefined && (isMap(value) || isSeq(value)) && value.flow !== true;
}

function start(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
