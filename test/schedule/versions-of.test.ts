import { describe, expect, test } from 'vitest';
import { versionsOf } from '../../src/schedule/versions.ts';
import type { Amended } from '../../src/schedule/versions.ts';

/** The versions of an entry of any kind, with what it says as plain text. */
const listed = (entry: object) => versionsOf(entry as Amended);

test('an entry without a history is its own only version', () => {
  const entry = { clock: 'new' };
  expect(listed(entry)).toEqual([entry]);
});

test('an earlier version says only what differs, and held until the one after it', () => {
  const entry = {
    ...{ clock: 'new', who: 'a worker', questions: ['which'] },
    from: '2026-03-01',
    previously: [{ from: '2025-06', who: 'a manager' }, { clock: 'oldest' }],
  };
  expect(listed(entry)).toEqual([
    entry,
    { clock: 'new', who: 'a manager', from: '2025-06', until: '2026-03-01' },
    { clock: 'oldest', who: 'a manager', until: '2025-06' },
  ]);
});

describe('of two that exclude each other, the one that an earlier version has takes the place of the other', () => {
  test.each([
    ['a clock in place of readings', { readings: 'two ways' }, { clock: 'one way' }],
    ['readings in place of a clock', { clock: 'one way' }, { readings: 'two ways' }],
    ['grades in place of "unused"', { unused: 'not used' }, { grades: 'mild' }],
    ['"unused" in place of grades', { grades: 'mild' }, { unused: 'not used' }],
  ])('%s', (_, now, before) => {
    const entry = { name: 'same', ...now, from: '2026', previously: [before] };
    expect(listed(entry)[1]).toEqual({ name: 'same', ...before, until: '2026' });
  });
});

test('a clock says nothing of grades', () => {
  const entry = { clock: 'new', grades: 'mild', from: '2026', previously: [{ clock: 'old' }] };
  expect(listed(entry)[1]).toEqual({ clock: 'old', grades: 'mild', until: '2026' });
});

test('asked again, it gives the same versions: what is remembered of one hangs on it', () => {
  const entry = { clock: 'new', from: '2026', previously: [{ clock: 'old' }] };
  expect(listed(entry)[1]).toBe(listed(entry)[1]);
});
