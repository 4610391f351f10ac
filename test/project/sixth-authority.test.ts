/** A council is added as one folder, and everything that is made of the data has it. No other file is touched. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExamples } from '../support/example-authority.ts';
import { outsideEnvironment } from '../support/outside-environment.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const NEEDED = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const NAME = 'Exampleshire County Council';
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'handbook-sixth-'));
  for (const entry of NEEDED) cpSync(path.join(PROJECT, entry), path.join(root, entry), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  run('src/cli/new-authority.ts', NAME, '--id', 'exampleshire');
  writeExamples(path.join(root, 'content/authorities/exampleshire'));
  run('node_modules/astro/bin/astro.mjs', 'build');
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...command: readonly string[]): void {
  const options = { cwd: root, env: outsideEnvironment(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0) throw new Error(`${command[0]} failed:\n${stdout}\n${stderr}`);
}

const built = (file: string) => readFileSync(path.join(root, 'dist', file), 'utf8');

test('only its folder was added', () => {
  const files = (folder: string) =>
    NEEDED.flatMap((entry) =>
      entry.includes('.') ? [entry] : readdirSync(path.join(folder, entry), { recursive: true }).map(String),
    );
  const before = new Set(files(PROJECT));
  const added = files(root).filter((file) => !before.has(file));
  expect(added.filter((file) => !/^authorities.exampleshire/.test(file))).toEqual([]);
  expect(added).toContain(path.join('authorities', 'exampleshire', 'authority.yaml'));
});

test('it has its own pages', () => {
  const pages = [
    '',
    'first-meeting/',
    'timescales/',
    'thresholds/',
    'pathways/',
    'roles/',
    'questions/',
    'source/',
  ];
  const missing = pages.filter(
    (page) => !existsSync(path.join(root, `dist/authorities/exampleshire/${page}index.html`)),
  );
  expect(missing).toEqual([]);
  expect(built('authorities/exampleshire/timescales/index.html')).toContain('15 working days');
});

test.each([
  ['topics/first-meeting/index.html', 'a topic that it answers'],
  ['topics/visits/index.html', 'a topic that has not been read'],
  ['roles/social-worker/index.html', 'the roles'],
  ['questions/index.html', 'the questions'],
  ['sources/index.html', 'the sources'],
  ['authorities/index.html', 'the authorities'],
  ['index.html', 'the home page'],
  ['calculators/timeline/index.html', 'the calculator'],
  ['data/handbook.json', 'the data'],
  ['data/timescales.csv', 'the table of timescales'],
  ['data/duties.csv', 'the table of duties'],
])('%s: it is among %s', (file) => {
  expect(built(file)).toContain(NAME);
});

test('it has its own data files', () => {
  expect(JSON.parse(built('data/exampleshire.json'))).toMatchObject({ id: 'exampleshire' });
  expect(JSON.parse(built('data/calculators/exampleshire.json'))).toMatchObject({ name: NAME });
});

test('the search finds it', () => {
  const folder = path.join(root, 'dist/pagefind/fragment');
  const found = readdirSync(folder).filter((file) =>
    gunzipSync(readFileSync(path.join(folder, file))).includes('/authorities/exampleshire/first-meeting/'),
  );
  expect(found.length).toBeGreaterThan(0);
});
