import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../policy/problem.ts';
import { checkChapters } from './check-chapters.ts';
import { readHandbook } from './handbook.ts';

/** Every problem of everything that is written under content/ in the project at `root`: the data, then the chapters. */
export function contentProblems(root: string): readonly Problem[] {
  const read = readHandbook(root);
  if (!read.ok) return read.problems;
  return checkChapters(chapterFiles(root), read.value.handbook.terms);
}

function chapterFiles(root: string): ReadonlyMap<string, string> {
  const folder = path.join(root, 'content/chapters');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  return new Map(
    names.map((name) => [`content/chapters/${name}`, readFileSync(path.join(folder, name), 'utf8')]),
  );
}
