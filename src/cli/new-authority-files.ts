import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Terms } from '../policy/types.ts';
import { PARTS } from '../policy/schema/authority.ts';

const PATTERNS = path.join(import.meta.dirname, 'new-authority');

/** The text of each file of an authority in whose document nothing has been read, by the file's name. */
export function newAuthorityFiles(name: string, { topics }: Terms): ReadonlyMap<string, string> {
  const unread = [...Object.keys(topics), ...PARTS].map((topic) => `  ${topic}: not-read\n`).join('');
  const names = readdirSync(PATTERNS).filter((file) => file.endsWith('.yaml'));
  const files = names.map((file) => [file, readFileSync(path.join(PATTERNS, file), 'utf8')] as const);
  return new Map(
    files.map(([file, text]) => [
      file,
      file === 'authority.yaml' ? text.replace('NAME', () => quoted(name)) + unread : text,
    ]),
  );
}

/** In the quotes that `npm run format` would choose. */
function quoted(name: string): string {
  return /'/.test(name) && !/["\\]/.test(name) ? `"${name}"` : `'${name.replaceAll("'", "''")}'`;
}
