/** The project's own files, as the checks in test/project see them. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Text by path from the root, with `/`, sorted: `src/calendar/date.ts`. */
export function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [path.relative(ROOT, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

export function readRootFile(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
