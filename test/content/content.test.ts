import path from 'node:path';
import { expect, test } from 'vitest';
import { loadHandbook } from '../../src/policy/load.ts';
import { formatProblems } from '../../src/policy/problem.ts';
import { readContentFiles } from '../../src/site/content-files.ts';

const files = readContentFiles(path.resolve(import.meta.dirname, '../..'));
const loaded = loadHandbook(files);

test('nothing is wrong in the content', () => {
  expect(loaded.ok ? '' : formatProblems(loaded.problems)).toBe('');
});

test('there is content', () => {
  expect(loaded.ok ? loaded.value.authorities.length : 0).toBeGreaterThan(0);
});

// An editor finds the schema of a file by its first line.
const SCHEMA = /^# yaml-language-server: \$schema=((?:\.\.\/)+public\/schema\/([a-z-]+)\.json)\n/;

test('every file of an authority begins by naming the schema that an editor checks it by', () => {
  const own = [...files].filter(([file]) => file.startsWith('content/authorities/'));
  const offenders = own.flatMap(([file, text]) => {
    const name = path.posix.basename(file, '.yaml');
    const wanted = path.posix.relative(path.posix.dirname(file), `public/schema/${name}.json`);
    return SCHEMA.exec(text)?.[1] === wanted
      ? []
      : [`${file}: begin with "# yaml-language-server: $schema=${wanted}"`];
  });
  expect(offenders).toEqual([]);
});
