import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../support/files.ts';
import { outsideEnvironment } from '../support/outside-environment.ts';

test('every .ts, .tsx and .astro file passes the type check', () => {
  const options = ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'];
  const env = { ...outsideEnvironment(), FORCE_COLOR: '0' };
  const { stdout, stderr, status } = spawnSync(process.execPath, options, {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});
