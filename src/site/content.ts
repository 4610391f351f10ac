import { contentError } from './content-error.ts';
import { readContentFiles } from './content-files.ts';
import { readHandbook } from './handbook.ts';
import type { Content } from './handbook.ts';

interface Reading {
  readonly files: ReadonlyMap<string, string>;
  readonly content: Content;
}

let last: Reading | undefined;

/**
 * The whole dataset as pages need it. A build reads it once; `astro dev` reads it again whenever a file has changed.
 * Throws an Error that holds every problem of every file, as `npm run check:content` prints them.
 */
export function handbook(): Content {
  if (last && import.meta.env.PROD) return last.content;
  const root = process.cwd();
  const files = readContentFiles(root);
  if (last && sameFiles(last.files, files)) return last.content;
  const read = readHandbook(root);
  if (!read.ok) throw contentError(read.problems);
  last = { files, content: read.value };
  return read.value;
}

function sameFiles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}
