import { expect, test } from 'vitest';
import { changeCase, EMPTY_CASE, typedFor } from '../../../src/islands/case/case-form.ts';
import type { CaseForm, Change } from '../../../src/islands/case/case-form.ts';

const after = (...changes: readonly Change[]): CaseForm => changes.reduce(changeCase, EMPTY_CASE);

test('keeps each part of a date as it is typed', () => {
  const form = after(
    { change: 'date', event: 'referral', part: 'day', to: '1' },
    { change: 'date', event: 'referral', part: 'month', to: 'May' },
  );
  expect(typedFor(form, 'referral')).toEqual({ day: '1', month: 'May', year: '' });
});

test('keeps every date when the authority, the route and the cohorts change', () => {
  const form = after(
    { change: 'authority', to: 'camden' },
    { change: 'date', event: 'referral', part: 'day', to: '1' },
    { change: 'add-held', event: 'review', key: 1 },
    { change: 'held', event: 'review', key: 1, part: 'year', to: '2026' },
    { change: 'authority', to: 'azeus' },
    { change: 'route', to: 'transfer-in' },
    { change: 'cohort', to: 'cse' },
  );
  expect(typedFor(form, 'referral').day).toBe('1');
  expect(form.held['review']?.map(({ typed }) => typed.year)).toEqual(['2026']);
  expect(form).toMatchObject({ authority: 'azeus', route: 'transfer-in', cohorts: ['cse'] });
});

test('turns a cohort on and off again', () => {
  expect(after({ change: 'cohort', to: 'cse' }, { change: 'cohort', to: 'cse' }).cohorts).toEqual([]);
});

test('takes away the date meant and no other', () => {
  const form = after(
    { change: 'add-held', event: 'review', key: 1 },
    { change: 'add-held', event: 'review', key: 2 },
    { change: 'held', event: 'review', key: 2, part: 'day', to: '9' },
    { change: 'remove-held', event: 'review', key: 1 },
  );
  expect(form.held['review']).toEqual([{ key: 2, typed: { day: '9', month: '', year: '' } }]);
  expect(form.nextKey).toBe(3);
});
