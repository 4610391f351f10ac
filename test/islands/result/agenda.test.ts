import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/islands/result/agenda.ts';
import type { Entry } from '../../../src/islands/result/outlook.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

const ids = (entries: readonly Entry[]) =>
  entries.map(({ deadline: { id, number } }) => `${id} ${number ?? ''}`.trim());

function agenda(of: Parameters<typeof told>[0]) {
  const { answer, late, soon, then } = agendaOf(told(of).view);
  return [ids(answer ? [answer] : []), ids(late), ids(soon), ids(then)];
}

test('one thing to do is the answer, and stands in no list', () => {
  expect(agenda(BEFORE_CHRISTMAS)).toEqual([['first-meeting'], [], [], []]);
});

test('overdue, the answer, and all of the first day after it', () => {
  // Reviews six-weekly from 15 September: 27 October, 8 December, 19 January. Not one was held, so the third follows on the first.
  expect(agenda(UNDER_WAY)).toEqual([['reviews 1'], ['report', 'manager-chairs'], [], ['reviews 3']]);
});

// Two meetings on Monday 15 December 2025, counted from different days, and a review on Wednesday 17.
const BUSY = {
  events: { 'assessment-completed': '2025-12-01', 'initial-meeting': '2025-11-05', review: '2025-12-29' },
  held: {},
};

test('the seven days after today are one list, without the answer', () => {
  // Ten working days before Monday 29 December: 24, 23, 22, 19, 18, 17, 16, 15, 12, 11 December, so by Thursday 11.
  // The review is due by 17 December, six weeks after 5 November.
  const [answer, late, soon, then] = agenda({ ...BUSY, today: '2025-12-10' });
  expect([answer, late, soon, then]).toEqual([['invitations'], ['report'], ['reviews 1'], ['report']]);
});

test('what is eight days off is not in the list of the seven', () => {
  const [answer, , soon] = agenda({ ...BUSY, today: '2025-12-09' });
  expect([answer, soon]).toEqual([['invitations'], []]);
});

test('with nothing to come the latest overdue is the answer, and not told twice', () => {
  expect(agenda({ ...BEFORE_CHRISTMAS, today: '2025-12-30' })).toEqual([['first-meeting'], [], [], []]);
});

test('nothing is in two lists', () => {
  const all = agenda({ ...BUSY, today: '2025-12-10' }).flat();
  const { answer, late, soon, then } = agendaOf(told({ ...BUSY, today: '2025-12-10' }).view);
  expect(new Set([answer, ...late, ...soon, ...then]).size).toBe(all.length);
});
