import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.ts';

test('every file is formatted: if this fails, `npm run format` puts it right', () => {
  const options = ['node_modules/prettier/bin/prettier.cjs', '--list-different', '.'];
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { cwd: ROOT, encoding: 'utf8' });
  expect({ unformatted: stdout.split('\n').filter(Boolean), errors: stderr }).toEqual({
    unformatted: [],
    errors: '',
  });
  expect(status).toBe(0);
});
