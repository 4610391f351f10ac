import { expect, test } from 'vitest';
import { formatPath, formatProblem, formatProblems, sortProblems } from '../../src/policy/problem.ts';
import type { Problem } from '../../src/policy/problem.ts';

const problem: Problem = {
  file: 'content/authorities/barset/timescales.yaml',
  line: 12,
  column: 14,
  path: 'first-meeting.clock.after',
  found: '"assesment-completed"',
  expected: 'one of the events in content/terms.yaml',
  fix: 'write "assessment-completed"',
};

test('a problem has a place, a finding, an expectation and a fix', () => {
  expect(formatProblem(problem)).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:12:14  first-meeting.clock.after
      found:    "assesment-completed"
      expected: one of the events in content/terms.yaml
      fix:      write "assessment-completed""
  `);
});

test('further lines stand below the first', () => {
  expect(formatProblem({ ...problem, fix: 'write one of:\nreview, visit' })).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:12:14  first-meeting.clock.after
      found:    "assesment-completed"
      expected: one of the events in content/terms.yaml
      fix:      write one of:
                review, visit"
  `);
});

test('a problem with a whole file has no line', () => {
  expect(formatProblem({ ...problem, line: 0, column: 0, path: '' })).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml
      found:    "assesment-completed"
      expected: one of the events in content/terms.yaml
      fix:      write "assessment-completed""
  `);
});

test('problems end with their number', () => {
  const lines = formatProblems([problem, problem, { ...problem, file: 'content/terms.yaml' }]).split('\n');
  expect(lines.at(-1)).toBe('3 problems in 2 files');
});

test('problems stand in the order of files, lines and columns', () => {
  const places = [
    ['b.yaml', 1, 1],
    ['a.yaml', 10, 1],
    ['a.yaml', 9, 7],
    ['a.yaml', 9, 2],
  ] as const;
  const sorted = sortProblems(places.map(([file, line, column]) => ({ ...problem, file, line, column })));
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.yaml:9:2',
    'a.yaml:9:7',
    'a.yaml:10:1',
    'b.yaml:1:1',
  ]);
});

test('items of a list are counted from 1', () => {
  expect(formatPath(['first-meeting', 'source', 0, 'line'])).toBe('first-meeting.source.item 1.line');
});
