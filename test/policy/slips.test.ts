import { expect, test } from 'vitest';
import { loadHandbook } from '../../src/policy/load.ts';
import { sampleFiles } from './sample.ts';

// Whatever is left out of a file, the check must not itself break, and what it prints must be for people.

const FILES = sampleFiles();

function unreadable(file: string, text: string): readonly string[] {
  const loaded = loadHandbook(new Map([...FILES, [file, text]]));
  if (loaded.ok) return [];
  return loaded.problems.flatMap(({ found, expected, fix, ...place }) => {
    const lines = place.file === file ? text.split('\n').length : 99;
    const words = [found, expected, fix];
    const bad = words.some(
      (said) =>
        said === '' || /undefined|\[object|invalid|too (small|big)|something else|NaN|:\n$/i.test(said),
    );
    return bad || place.line < 0 || place.line > lines ? [JSON.stringify({ ...place, words })] : [];
  });
}

test.for([...FILES])('a letter left out of %s', ([file, text]) => {
  const places = Array.from({ length: Math.ceil(text.length / 5) }, (_, index) => index * 5);
  expect(places.flatMap((at) => unreadable(file, text.slice(0, at) + text.slice(at + 1)))).toEqual([]);
});

test.for([...FILES])('a line left out of %s', ([file, text]) => {
  const lines = text.split('\n');
  expect(lines.flatMap((_, line) => unreadable(file, lines.toSpliced(line, 1).join('\n')))).toEqual([]);
});

test.for([...FILES])('the end left out of %s', ([file, text]) => {
  const places = Array.from({ length: Math.ceil(text.length / 20) }, (_, index) => index * 20);
  expect(places.flatMap((at) => unreadable(file, text.slice(0, at)))).toEqual([]);
});

const VALUES = [
  '5',
  'true',
  '[]',
  '{}',
  '{ a: b }',
  '[a, b]',
  '[[a]]',
  '[{}]',
  '~',
  "''",
  '2026-01-01',
  'words',
];

test.for([...FILES])('a value of another kind in %s', ([file, text]) => {
  const lines = text.split('\n');
  const changed = lines.flatMap((line, index) =>
    VALUES.map((value) => lines.with(index, line.replace(/: .*/, `: ${value}`)).join('\n')),
  );
  expect(changed.flatMap((other) => unreadable(file, other))).toEqual([]);
});
