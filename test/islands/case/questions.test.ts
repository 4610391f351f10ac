import { expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/islands/case/case-form.ts';
import { heldLabel, questionsFor } from '../../../src/islands/case/questions.ts';
import { EXAMPLE } from '../example.ts';

const events = (list: readonly { readonly event: string }[]) => list.map(({ event }) => event);
const ask = (more: Partial<typeof EMPTY_CASE>) => questionsFor(EXAMPLE, { ...EMPTY_CASE, ...more });

test('asks for no date before the route has been chosen', () => {
  expect(ask({})).toEqual({ route: '', cohorts: [], required: [], optional: [], held: [] });
});

test('asks for the dates that the rules of a route need, and only those', () => {
  expect(events(ask({ route: 'assessment' }).required)).toEqual([
    'assessment-completed',
    'plan-started',
    'initial-meeting',
    'review',
  ]);
  expect(events(ask({ route: 'transfer-in' }).required)).not.toContain('assessment-completed');
});

test('asks for the dates of a cohort once it has been chosen', () => {
  expect(events(ask({ route: 'assessment', cohorts: ['order'] }).required)).toContain('order-made');
  expect(events(ask({ route: 'assessment', cohorts: ['order'] }).optional)).toEqual(['order-expires']);
});

test('leaves out a route and cohorts that belong to another authority', () => {
  expect(ask({ route: 'birth', cohorts: ['cse'] })).toMatchObject({ route: '', cohorts: [] });
});

test('asks for no route where the authority has none', () => {
  expect(questionsFor({ ...EXAMPLE, routes: [] }, EMPTY_CASE).route).toBe('any');
});

test('another way in has only the rules for every child', () => {
  expect(events(ask({ route: 'another' }).required)).not.toContain('assessment-completed');
  expect(events(ask({ route: 'any' }).required)).toContain('assessment-completed');
});

test('asks what has been held of whatever repeats', () => {
  expect(ask({ route: 'assessment' }).held).toEqual(['review']);
  expect(heldLabel(EXAMPLE, 'review', 2)).toBe('Date of review 2');
});
