/** The last line of a test run must be right above all when something goes wrong, so here everything does. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/files.ts';
import { outsideEnvironment } from '../support/outside-environment.ts';

mkdirSync(path.join(ROOT, '.vitest'), { recursive: true }); // inside the project, where `vitest` can be imported from
const folder = mkdtempSync(path.join(ROOT, '.vitest/count-reporter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = `test('a', () => {}); test('b', () => {});`;

interface Run {
  name: string;
  tests: string;
  globalSetup?: string;
  line: string;
}

const RUNS: Run[] = [
  { name: 'all well', tests: GOOD, line: '2 passed, 0 failed' },
  { name: 'a failed test', tests: `${GOOD} test('c', () => expect(1).toBe(2));`, line: '2 passed, 1 failed' },
  { name: 'no test', tests: '', line: '0 passed, 1 failed' },
  {
    name: 'nothing but a test left out',
    tests: `test.${'skip'}('a', () => {});`,
    line: '0 passed, 1 failed',
  },
  { name: 'a file that cannot be loaded', tests: `import './none.ts'; ${GOOD}`, line: '0 passed, 1 failed' },
  {
    name: 'a rejection nobody handled',
    tests: `${GOOD} Promise.reject(new Error('x'));`,
    line: '2 passed, 1 failed',
  },
  {
    name: 'a failed hook',
    tests: `${GOOD} afterAll(() => { throw new Error('x'); });`,
    line: '2 passed, 1 failed',
  },
  {
    name: 'a dead process',
    tests: `test('a', () => process.kill(process.pid, 'SIGKILL'));`,
    line: '0 passed, 2 failed',
  },
  {
    name: 'a failed global set-up',
    tests: GOOD,
    globalSetup: `throw new Error('x');`,
    line: '0 passed, 1 failed',
  },
  {
    name: 'an error at the very end',
    tests: GOOD,
    globalSetup: `return () => { throw new Error('x'); };`,
    line: '2 passed, 1 failed',
  },
];

test.for(RUNS)('$name: $line', async ({ tests, globalSetup = '', line }) => {
  const root = mkdtempSync(path.join(folder, 'run-'));
  const reporter = path.join(ROOT, 'test/support/count-reporter.ts');
  const files = {
    'a.test.ts': `import { afterAll, expect, test } from 'vitest';\n${tests}`,
    'set-up.ts': `export default () => { ${globalSetup} };`,
    'vitest.config.ts': `import { CountReporter } from ${JSON.stringify(reporter)};
      export default { test: { globalSetup: './set-up.ts', reporters: ['default', new CountReporter()] } };`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
  const { output, status } = await runVitest(root);
  expect(output.trimEnd().split('\n').at(-1)).toBe(line);
  expect(status === 0).toBe(line.endsWith(', 0 failed'));
});

function runVitest(root: string): Promise<{ output: string; status: number | null }> {
  const options = [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root];
  const child = spawn(process.execPath, options, { cwd: ROOT, env: outsideEnvironment() });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ output, status })));
}
