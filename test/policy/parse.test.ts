import { expect, test } from 'vitest';
import { parseYaml } from '../../src/policy/parse.ts';
import type { Yaml } from '../../src/policy/parse.ts';

function parsed(text: string): Yaml {
  const result = parseYaml(text);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.value;
}

test('days, "yes" and "no" stay as they are written', () => {
  expect(parsed('checked: 2026-01-31\nnamed: yes\nother: no\n').data).toEqual({
    checked: '2026-01-31',
    named: 'yes',
    other: 'no',
  });
});

test('keys that look like numbers or days are text', () => {
  expect(parsed('2026-12-25: Christmas Day\n7: seven\n').data).toEqual({
    '2026-12-25': 'Christmas Day',
    '7': 'seven',
  });
});

test('a file with nothing but a comment holds nothing', () => {
  expect(parsed('# later\n').data).toBeNull();
});

test('line ends of Windows and a byte-order mark do no harm', () => {
  const { data, locate } = parsed('\uFEFFa: 1\r\nb: 2\r\n');
  expect(data).toEqual({ a: 1, b: 2 });
  expect(locate(['b'])).toEqual({ line: 2, column: 4 });
});

const DOCUMENT = `\
first:
  title: One
  clock: { within: 2 weeks, after: review }
  who: [a, b]
  source:
    - { section: Three, line: 4 }
    - section: Four
      line: 5
second:
`;

test.for([
  ['a value', ['first', 'title'], 'value', 2, 10],
  ['a key', ['first', 'title'], 'key', 2, 3],
  ['a value between braces', ['first', 'clock', 'after'], 'value', 3, 36],
  ['a key between braces', ['first', 'clock', 'after'], 'key', 3, 29],
  ['an item of a list', ['first', 'who', 1], 'value', 4, 12],
  ['a list on its own lines, by its key', ['first', 'source'], 'value', 5, 3],
  ['an item on its own line', ['first', 'source', 1], 'value', 7, 7],
  ['a value inside an item', ['first', 'source', 1, 'line'], 'value', 8, 13],
  ['an entry, by its key', ['first'], 'value', 1, 1],
  ['a key without a value', ['second'], 'value', 9, 8],
  ['a missing key, by the key around it', ['first', 'strength'], 'value', 1, 1],
  ['a missing key of an item, by the item', ['first', 'source', 0, 'checked'], 'value', 6, 7],
  ['a missing item', ['first', 'who', 5], 'value', 4, 3],
  ['a missing entry', ['third', 'title'], 'value', 1, 1],
  ['the document', [], 'value', 1, 1],
] as const)('locates %s', ([, path, at, line, column]) => {
  expect(parsed(DOCUMENT).locate(path, at)).toEqual({ line, column });
});

test('an empty document has one place', () => {
  expect(parsed('').locate(['first', 'title'])).toEqual({ line: 1, column: 1 });
});
