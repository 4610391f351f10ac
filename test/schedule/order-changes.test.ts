/** What another end of an order changes, result by result. */
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/schedule/order-changes.ts';
import type { Deadline, Schedule } from '../../src/schedule/types.ts';
import { policyOf } from './support.ts';

const { timescales } = policyOf({
  paper: 'clock: { within: 1 week, after: meeting }',
  other: 'clock: { within: 1 week, after: start }',
});

const result = (id: string, due: string | undefined, more: object = {}) =>
  ({ id, timescale: timescales[id], state: due ? 'due' : 'needs-date', due, ...more }) as unknown as Deadline;
const schedule = (...deadlines: readonly Deadline[]): Schedule => ({ deadlines, clashes: [] });
const at = (event: string, date: string) => ({ anchor: { event, date } });
const nothing = { same: [], moved: [], added: [], dropped: [] };

test('a result is the same one where its rule, its number, its event and the day of that event are', () => {
  const before = schedule(
    result('paper', '2026-03-09', at('first-meeting', '2026-03-02')),
    result('paper', '2026-06-08', at('review', '2026-06-01')),
    result('other', '2026-04-01', { number: 1 }),
  );
  const after = schedule(
    result('paper', '2026-03-09', at('first-meeting', '2026-03-02')),
    result('paper', '2026-06-15', at('review', '2026-06-08')),
    result('other', '2026-04-02', { number: 1 }),
    result('other', '2026-05-01', { number: 2 }),
  );
  expect(changesBetween(before, after)).toEqual([
    {
      ...nothing,
      id: 'paper',
      title: 'Rule paper',
      same: ['2026-03-09'],
      added: ['2026-06-15'],
      dropped: ['2026-06-08'],
    },
    {
      ...nothing,
      id: 'other',
      title: 'Rule other',
      moved: [{ from: '2026-04-01', to: '2026-04-02' }],
      added: ['2026-05-01'],
    },
  ]);
});

test('what hangs on the end of the order is the same result, on whatever day the order ends', () => {
  const before = schedule(result('paper', '2026-03-09', at('order-expires', '2026-03-02')));
  const after = schedule(result('paper', '2027-03-09', at('order-expires', '2027-03-02')));
  expect(changesBetween(before, after)).toEqual([
    { ...nothing, id: 'paper', title: 'Rule paper', moved: [{ from: '2026-03-09', to: '2027-03-09' }] },
  ]);
});

test('a rule that has a date in neither is not told, one that gains or loses its date is', () => {
  const [none, some] = [schedule(result('other', undefined)), schedule(result('other', '2026-04-01'))];
  expect(changesBetween(none, none)).toEqual([]);
  expect(changesBetween(none, some)).toEqual([
    { ...nothing, id: 'other', title: 'Rule other', added: ['2026-04-01'] },
  ]);
  expect(changesBetween(some, none)).toEqual([
    { ...nothing, id: 'other', title: 'Rule other', dropped: ['2026-04-01'] },
  ]);
});
