/** Holds src/ to its own architecture. The rules themselves: test/support/architecture/rules.ts. */
import { expect, test } from 'vitest';
import { fileOffenders } from '../support/architecture/check-files.ts';
import { importOffenders } from '../support/architecture/check-imports.ts';
import { readFolder } from '../support/files.ts';

const src = readFolder('src');

test('there is something to check', () => {
  expect(src.size).toBeGreaterThan(10);
});

test('folders of src import only those they may know, and each package has one door', () => {
  expect(importOffenders(src)).toEqual([]);
});

test('files are well named, not too long, and finished', () => {
  expect(fileOffenders(new Map([...src, ...readFolder('test')]))).toEqual([]);
});
