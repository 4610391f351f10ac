import { expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/islands/case/case-form.ts';
import type { CaseForm } from '../../../src/islands/case/case-form.ts';
import { readCase } from '../../../src/islands/case/read-case.ts';
import { day, EXAMPLE, HOLIDAYS } from '../example.ts';

const given = { data: EXAMPLE, years: HOLIDAYS, today: day('2026-01-05') };
const typed = (text: string) => {
  const [d = '', month = '', year = ''] = text.split(' ');
  return { day: d, month, year };
};
const form = (more: Partial<CaseForm>): CaseForm => ({
  ...EMPTY_CASE,
  authority: 'example',
  route: 'assessment',
  ...more,
});
const messages = (more: Partial<CaseForm>) => {
  const read = readCase(form(more), given);
  return read.ok ? [] : read.errors.map(({ target, message }) => [target, message]);
};

test('asks for the route', () => {
  expect(messages({ route: '' })).toEqual([['route', 'Select how the child came to be in need']]);
});

test('asks for at least one date', () => {
  expect(messages({})).toEqual([['date-assessment-completed-day', 'Enter at least one date']]);
});

test('reads the dates and leaves the blank ones out', () => {
  const read = readCase(form({ dates: { 'assessment-completed': typed('11 Dec 2025') } }), given);
  expect(read).toEqual({
    ok: true,
    facts: { events: { 'assessment-completed': '2025-12-11' }, held: {}, route: 'assessment', cohorts: [] },
  });
});

test('leaves out a date that this case does not ask for, so that it cannot bring a cohort with it', () => {
  const dates = { 'assessment-completed': typed('11 Dec 2025'), 'order-made': typed('30 30 3') };
  const read = readCase(form({ dates }), given);
  expect(read.ok && Object.keys(read.facts.events)).toEqual(['assessment-completed']);
});

test('takes another way in for a route that no rule is limited to, and one not known for every route', () => {
  const dates = { 'initial-meeting': typed('11 Dec 2025') };
  const another = readCase(form({ dates, route: 'another' }), given);
  const any = readCase(form({ dates, route: 'any' }), given);
  expect([another.ok && another.facts.route, any.ok && any.facts.route]).toEqual(['another', undefined]);
});

test('gives every mistake in the order of the page, each with the first wrong box', () => {
  const read = messages({
    dates: { 'initial-meeting': typed('12 1'), 'assessment-completed': typed('12 13 2025') },
    held: {
      review: [
        { key: 4, typed: typed('1 1 2026') },
        { key: 7, typed: typed('6 1 2026') },
      ],
    },
  });
  expect(read).toEqual([
    ['date-assessment-completed-month', 'Date the assessment was completed must be a real date'],
    ['date-initial-meeting-year', 'Date of the first meeting must include a year'],
    ['held-review-7-day', 'Date of review 2 must be today or in the past'],
  ]);
});

test('sets a contradiction between two dates beside the later one', () => {
  const dates = { 'order-made': typed('1 3 2026'), 'order-expires': typed('28 2 2026') };
  expect(messages({ dates, cohorts: ['order'] })).toEqual([
    [
      'date-order-expires-day',
      'Date the order expires must be the same as or after Sunday 1 March 2026, the date the order was made',
    ],
  ]);
});

test('takes dates of what has been held alone', () => {
  const read = readCase(form({ held: { review: [{ key: 1, typed: typed('1 1 2026') }] } }), given);
  expect(read.ok && read.facts.held).toEqual({ review: ['2026-01-01'] });
});

test('names the years that can be counted', () => {
  expect(messages({ dates: { 'plan-started': typed('1 1 2031') } })[0]?.[1]).toBe(
    'Date the plan started must be between 1 January 2024 and 31 December 2029, the years that can be counted',
  );
});
