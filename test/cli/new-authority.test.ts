import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadHandbook } from '../../src/policy/load.ts';
import { formatProblems } from '../../src/policy/problem.ts';
import { readContentFiles } from '../../src/site/content-files.ts';
import { writeExamples } from '../support/example-authority.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const FILES = [
  'authority.yaml',
  'duties.yaml',
  'pathways.yaml',
  'questions.yaml',
  'rules.yaml',
  'thresholds.yaml',
  'timescales.yaml',
];

// The content without its authorities: what is wrong in one of those is not the fault of a new one.
let root = '';
const folder = (id: string) => path.join(root, 'content/authorities', id);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  cpSync(path.join(PROJECT, 'content'), path.join(root, 'content'), { recursive: true });
  rmSync(path.join(root, 'content/authorities'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function run(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const command = [path.join(PROJECT, 'src/cli', script), '--root', root, ...args];
  const options = { encoding: 'utf8', env: { ...process.env, ...environment } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return { status, out: stdout, error: stderr.trim() };
}
const newAuthority = (...args: string[]) => run('new-authority.ts', args);
const EXAMPLESHIRE = ['Exampleshire County Council', '--id', 'exampleshire'];

test('the folder it writes has every file and passes the content check as it stands', () => {
  const { status, out } = newAuthority(...EXAMPLESHIRE);
  expect(status).toBe(0);
  expect(out).toContain('Wrote content/authorities/exampleshire/');
  expect(out).toContain('http://localhost:4321/authorities/exampleshire/');
  expect(out.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ']);
  expect(readdirSync(folder('exampleshire'))).toEqual(FILES);
  expect(run('check-content.ts', [])).toEqual({ status: 0, out: '', error: '' });
});

test('nothing in it is said to be read', () => {
  newAuthority(...EXAMPLESHIRE);
  const loaded = loadHandbook(readContentFiles(root));
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  const [authority] = loaded.value.authorities;
  expect(authority).toMatchObject({ id: 'exampleshire', name: 'Exampleshire County Council', named: true });
  const silences = Object.values(authority?.silent ?? {});
  expect(silences.length).toBe(Object.keys(loaded.value.terms.topics).length + 2);
  expect(new Set([...silences, authority?.document.issued, authority?.document.checked])).toEqual(
    new Set(['not-read']),
  );
});

test('each file begins with its schema, so that an editor can help', () => {
  newAuthority(...EXAMPLESHIRE);
  for (const file of FILES) {
    const [line] = readFileSync(path.join(folder('exampleshire'), file), 'utf8').split('\n');
    const schema = /\$schema=(.*)$/.exec(line ?? '')?.[1] ?? '';
    expect(path.join(PROJECT, 'content/authorities/exampleshire', schema)).toBe(
      path.join(PROJECT, 'public/schema', file.replace('.yaml', '.json')),
    );
  }
});

test('the examples, with their comment signs taken out, are as they must be written', () => {
  newAuthority(...EXAMPLESHIRE);
  writeExamples(folder('exampleshire'));
  expect(run('check-content.ts', [])).toEqual({ status: 0, out: '', error: '' });
  const loaded = loadHandbook(readContentFiles(root));
  const [authority] = loaded.ok ? loaded.value.authorities : [];
  const { timescales, rules, questions, pathways, duties, thresholds } = authority ?? {};
  for (const part of [timescales, rules, questions, pathways, duties, thresholds?.levels]) {
    expect(Object.keys(part ?? {})).toHaveLength(1);
  }
});

test('a dry run prints what would be written, and writes nothing', () => {
  const { status, out } = newAuthority(...EXAMPLESHIRE, '--dry-run');
  expect(status).toBe(0);
  for (const file of FILES) expect(out).toContain(`--- content/authorities/exampleshire/${file}\n`);
  expect(out).toContain("\nname: 'Exampleshire County Council'\n");
  expect(out).toMatch(/Nothing was written: this was a dry run\.\n$/);
  expect(existsSync(folder(''))).toBe(false);
});

test.each([
  ['Exampleshire County Council', 'exampleshire-county-council'],
  ['  Hammer &  Fulmar ', 'hammer-fulmar'],
  ["King's Example: the 'Old' #1", 'king-s-example-the-old-1'],
  ['St. "Example"', 'st-example'],
])('without --id, %j goes to %s, and its name is kept', (name, id) => {
  expect(newAuthority(name).status).toBe(0);
  expect(readdirSync(folder(''))).toEqual([id]);
  const loaded = loadHandbook(readContentFiles(root));
  expect(loaded.ok && loaded.value.authorities[0]?.name).toBe(name.replace(/\s+/g, ' ').trim());
});

describe('what it refuses: status 2, a sentence that says what to write, and nothing written', () => {
  test.each([
    [[], 'There is no name. Write the authority\'s name, in quotes:\n  npm run new:authority -- "Example'],
    [['  '], 'There is no name.'],
    [
      ['Exampleshire', 'County', 'Council'],
      'Found 3 names: "Exampleshire", "County", "Council". Write one, in quotes: npm run new:authority -- "Exampleshire County Council"',
    ],
    [['Exampleshire', '--id', 'Example_Shire'], '--id Example_Shire: an id is a web address'],
    [['Exampleshire', '--id', 'Example_Shire'], 'Write --id example-shire'],
    [['Exampleshire', '--id', '../camden'], 'Write --id camden'],
    [['Exampleshire', '--id', ''], '"" gives no web address.'],
    [['Ελλάς'], '"Ελλάς" gives no web address. Add one in plain letters, such as --id exampleshire'],
    [['Exampleshire', '--id'], "Option '--id <value>' argument missing"],
    [['Exampleshire', '--name', 'x'], 'Unknown option \'--name\'.\nUsage: npm run new:authority -- "NAME"'],
    [['Exampleshire', '--dry-run=yes'], "Option '--dry-run' does not take an argument"],
  ])('%j', (args, message) => {
    const { status, out, error } = newAuthority(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(message);
    expect(existsSync(folder(''))).toBe(false);
  });

  test.each([
    ['npm_config_dry_run', '--dry-run'],
    ['npm_config_id', '--id ID'],
  ])('an option that npm kept for itself, which sets %s', (variable, option) => {
    const { status, error } = run('new-authority.ts', ['Exampleshire'], { [variable]: 'true' });
    expect(status).toBe(2);
    expect(error).toContain(
      `Write -- in front of the name, as in\n  npm run new:authority -- "NAME" ${option}`,
    );
    expect(existsSync(folder(''))).toBe(false);
  });

  test('a folder that is there', () => {
    newAuthority(...EXAMPLESHIRE);
    const file = path.join(folder('exampleshire'), 'rules.yaml');
    writeFileSync(file, '# written by hand\n');
    const { status, error } = newAuthority('Another Council', '--id', 'exampleshire');
    expect(status).toBe(2);
    expect(error).toBe(
      'content/authorities/exampleshire/ is there already. Correct its files, or make a folder of another name: --id exampleshire-2',
    );
    expect(readFileSync(file, 'utf8')).toBe('# written by hand\n');
  });

  test('a name that another authority has, in small or capital letters', () => {
    newAuthority(...EXAMPLESHIRE);
    const { status, error } = newAuthority('EXAMPLESHIRE county council', '--id', 'another');
    expect(status).toBe(2);
    expect(error).toContain('is also the name in content/authorities/exampleshire/authority.yaml.');
    expect(readdirSync(folder(''))).toEqual(['exampleshire']);
  });
});

test('without the lists of terms.yaml there are no topics to write: their problems are printed', () => {
  writeFileSync(path.join(root, 'content/terms.yaml'), 'topics: [\n');
  const { status, error } = newAuthority(...EXAMPLESHIRE);
  expect(status).toBe(1);
  expect(error).toContain('content/terms.yaml:');
  expect(existsSync(folder(''))).toBe(false);
});
