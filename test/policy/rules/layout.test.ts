import { expect, test } from 'vitest';
import { loadHandbook } from '../../../src/policy/load.ts';
import { formatProblems } from '../../../src/policy/problem.ts';
import { NATIONAL, problemsAfter, sampleFiles } from '../sample.ts';

// An authority is a folder with a name fit for a web address, and it holds the known files and no others.

test('a file with a misspelt name', () => {
  expect(problemsAfter(['content/authorities/barset/timescale.yaml', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescale.yaml:1:1
      found:    a file "timescale.yaml"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, questions.yaml
      fix:      call it timescales.yaml

    1 problem in 1 file"
  `);
});

test('a file with the wrong ending', () => {
  expect(problemsAfter(['content/authorities/barset/rules.yml', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yml
      found:    a file "rules.yml"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, questions.yaml
      fix:      call it rules.yaml

    1 problem in 1 file"
  `);
});

test('a file that the Handbook does not know', () => {
  expect(problemsAfter(['content/authorities/barset/notes.txt', 'Call the council.'])).toMatchInlineSnapshot(`
    "content/authorities/barset/notes.txt
      found:    a file "notes.txt"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, questions.yaml
      fix:      move or delete the file

    1 problem in 1 file"
  `);
});

test('a file in a folder of its own', () => {
  expect(problemsAfter(['content/authorities/barset/old/rules.yaml', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/old/rules.yaml:1:1
      found:    a file "rules.yaml"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, questions.yaml
      fix:      move or delete the file

    1 problem in 1 file"
  `);
});

test('a file beside the folders', () => {
  expect(problemsAfter(['content/authorities/notes.txt', ''])).toMatchInlineSnapshot(`
    "content/authorities/notes.txt
      found:    a file "notes.txt"
      expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, questions.yaml
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
  const files = sampleFiles();
  const moved = new Map(
    [...files].map(([path, text]) => [path.replace('/barset/', '/Barset County/'), text]),
  );
  const loaded = loadHandbook(moved);
  expect(loaded.ok ? '' : formatProblems(loaded.problems)).toMatchInlineSnapshot(`
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
