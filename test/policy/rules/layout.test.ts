import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadHandbook } from '../../../src/policy/load.ts';
import { formatProblems } from '../../../src/policy/problem.ts';
import { TABLES } from '../../../src/site/open-data/tables.ts';
import { ROOT } from '../../support/files.ts';
import { NATIONAL, problemsAfter, sampleFiles } from '../sample.ts';

// An authority is a folder with a name fit for a web address, and it holds the known files and no others.

test('a file with a misspelt name', () => {
  expect(problemsAfter(['content/authorities/barset/timescale.yaml', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescale.yaml:1:1
      found:    a file "timescale.yaml"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, duties.yaml, pathways.yaml, thresholds.yaml, questions.yaml
      fix:      call it timescales.yaml

    1 problem in 1 file"
  `);
});

test('a file with the wrong ending', () => {
  expect(problemsAfter(['content/authorities/barset/rules.yml', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yml
      found:    a file "rules.yml"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, duties.yaml, pathways.yaml, thresholds.yaml, questions.yaml
      fix:      call it rules.yaml

    1 problem in 1 file"
  `);
});

test('a file that the Handbook does not know', () => {
  expect(problemsAfter(['content/authorities/barset/notes.txt', 'Call the council.'])).toMatchInlineSnapshot(`
    "content/authorities/barset/notes.txt
      found:    a file "notes.txt"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, duties.yaml, pathways.yaml, thresholds.yaml, questions.yaml
      fix:      move or delete the file

    1 problem in 1 file"
  `);
});

test('a file in a folder of its own', () => {
  expect(problemsAfter(['content/authorities/barset/old/rules.yaml', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/old/rules.yaml:1:1
      found:    a file "rules.yaml"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, duties.yaml, pathways.yaml, thresholds.yaml, questions.yaml
      fix:      move or delete the file

    1 problem in 1 file"
  `);
});

test('a file beside the folders', () => {
  expect(problemsAfter(['content/authorities/notes.txt', ''])).toMatchInlineSnapshot(`
    "content/authorities/notes.txt
      found:    a file "notes.txt"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, duties.yaml, pathways.yaml, thresholds.yaml, questions.yaml
      fix:      move or delete the file

    1 problem in 1 file"
  `);
});

test('a folder without authority.yaml', () => {
  expect(problemsAfter(['content/authorities/borset/rules.yaml', ''])).toMatchInlineSnapshot(`
    "content/authorities/borset/authority.yaml
      found:    no file authority.yaml
      expected: a file content/authorities/borset/authority.yaml
      fix:      add the file; content/README.md says what it holds

    1 problem in 1 file"
  `);
});

test('no national.yaml', () => {
  expect(problemsAfter([NATIONAL, undefined])).toMatchInlineSnapshot(`
    "content/national.yaml
      found:    no file national.yaml
      expected: a file content/national.yaml
      fix:      add the file; content/README.md says what it holds

    1 problem in 1 file"
  `);
});

test('a folder with capitals and a space', () => {
  expect(problemsIn('Barset County')).toMatchInlineSnapshot(`
    "content/authorities/Barset County
      found:    a folder "Barset County"
      expected: a name in small letters, with a hyphen between words: it is the web address of the authority
      fix:      call it barset-county

    1 problem in 1 file"
  `);
});

test('two authorities of the same name', () => {
  const files = sampleFiles();
  const copies = [...files].map(([path, text]) => [path.replace('/barset/', '/barset-2025/'), text] as const);
  const loaded = loadHandbook(new Map([...files, ...copies]));
  expect(loaded.ok ? '' : formatProblems(loaded.problems)).toMatchInlineSnapshot(`
    "content/authorities/barset-2025/authority.yaml:1:7  name
      found:    "Barsetshire", which is also the name in content/authorities/barset/authority.yaml
      expected: a name that no other authority has
      fix:      add what sets it apart, such as the year of the document

    1 problem in 1 file"
  `);
});

/** The sample with its authority in a folder of another name. */
function problemsIn(folder: string): string {
  const files = [...sampleFiles()].map(
    ([path, text]) => [path.replace('/barset/', `/${folder}/`), text] as const,
  );
  const loaded = loadHandbook(new Map(files));
  return loaded.ok ? '' : formatProblems(loaded.problems);
}

test('a folder whose address the site has already', () => {
  expect(problemsIn('handbook')).toMatchInlineSnapshot(`
    "content/authorities/handbook
      found:    a folder "handbook"
      expected: a name that no address of the site has already
      fix:      call it by the name of the authority, such as handbook-council

    1 problem in 1 file"
  `);
});

// A page, a data file or a folder of such whose own name could be an authority's.
const NAMES_OF_THE_SITE = ['src/pages/data', 'src/pages/authorities']
  .flatMap((folder) => readdirSync(path.join(ROOT, folder)))
  .map((file) => file.replace(/\..*$/, ''))
  .filter((name) => name !== 'index' && !name.startsWith('['));

test.each([...NAMES_OF_THE_SITE, ...Object.keys(TABLES)])('no authority can be called %s', (name) => {
  expect(problemsIn(name)).toContain('a name that no address of the site has already');
});
