import { describe, expect, test } from 'vitest';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import { calendar, dueOf, facts, policyOf, resultsOf } from './support.ts';

const meetings = policyOf({
  'first-meeting': 'happens: first-meeting\nclock: { within: 15 working days, after: start }',
  reviews: 'happens: review\nclock: { every: 3 months, from: first-meeting }',
  plan: 'happens: updated\nclock: { within: 2 working days, after: meeting }',
  invitations: 'clock: { between: [4 weeks, 3 weeks], before: meeting }',
});

test('paperwork hangs on every meeting, each named', () => {
  const given = { events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-04-10'] } };
  expect(dueOf('plan', meetings, given)).toMatchObject([
    { due: '2026-01-14', anchor: { event: 'first-meeting', date: '2026-01-12' } },
    { due: '2026-04-14', anchor: { event: 'review', date: '2026-04-10' } },
  ]);
});

test('a day entered both as planned and as held is one meeting', () => {
  const given = { events: { review: '2026-04-10' }, held: { review: ['2026-04-10'] } };
  expect(dueOf('plan', meetings, given)).toHaveLength(1);
});

test('with one meeting the result needs no name for it', () => {
  const [plan] = dueOf('plan', meetings, { events: { 'first-meeting': '2026-01-12' } });
  expect(plan).not.toHaveProperty('anchor');
});

test('before the meeting is fixed, the latest day follows from the rule that sets it', () => {
  expect(resultsOf('invitations', meetings, { events: { start: '2025-12-10' } })).toMatchObject([
    {
      state: 'needs-date',
      needs: ['meeting'],
      provisional: { date: '2026-01-05', by: 'first-meeting', due: '2025-12-15', actBy: '2025-12-15' },
    },
  ]);
});

test('the latest days follow one another: start, first meeting, first review', () => {
  expect(resultsOf('reviews', meetings, { events: { start: '2025-12-10' } })).toMatchObject([
    {
      state: 'needs-date',
      provisional: { event: 'first-meeting', date: '2026-01-05', due: '2026-04-05', actBy: '2026-04-02' },
    },
  ]);
});

test('a rule that a review held has met does not limit the next one', () => {
  // Two weeks after Wednesday 1 April 2026 are 15 April: met on the 10th. Three months on is 10 July, three weeks before 19 June.
  const policy = policyOf({
    moved: 'happens: review\nclock: { within: 2 weeks, after: start }',
    reviews: 'happens: review\nclock: { every: 3 months, from: first-meeting }',
    invitations: 'clock: { by: 3 weeks, before: meeting }',
  });
  const given = {
    events: { 'first-meeting': '2026-01-12', start: '2026-04-01' },
    held: { review: ['2026-04-10'] },
  };
  expect(resultsOf('invitations', policy, given).at(-1)).toMatchObject({
    state: 'needs-date',
    provisional: { event: 'review', date: '2026-07-10', by: 'reviews', due: '2026-06-19' },
  });
});

test('after the first meeting, what counts back from the next review is given at the latest', () => {
  const results = resultsOf('invitations', meetings, { events: { 'first-meeting': '2026-01-12' } });
  expect(results).toMatchObject([
    { state: 'due', due: '2025-12-22' },
    {
      state: 'needs-date',
      needs: ['review'],
      provisional: { event: 'review', date: '2026-04-10', due: '2026-03-20' },
    },
  ]);
});

test('a planned review takes the place of the latest day', () => {
  const given = { events: { 'first-meeting': '2026-01-12', review: '2026-04-08' } };
  expect(resultsOf('invitations', meetings, given)).toMatchObject([
    { due: '2025-12-22' },
    { due: '2026-03-18' },
  ]);
});

test('rules that wait for each other in a circle end as needing a date', () => {
  const policy = policyOf({
    a: 'happens: first-meeting\nclock: { within: 1 week, after: updated }',
    b: 'happens: updated\nclock: { within: 1 week, after: first-meeting }',
  });
  expect(resultsOf('a', policy, {})).toMatchObject([{ state: 'needs-date', needs: ['updated'] }]);
});

test('an event that has been entered is shown with the deadline it met', () => {
  const given = { events: { start: '2025-12-10', 'first-meeting': '2026-01-06' } };
  expect(dueOf('first-meeting', meetings, given)).toMatchObject([
    { due: '2026-01-05', happened: '2026-01-06' },
  ]);
});

describe('clashes', () => {
  const clashesOf = (rules: Record<string, string>, events: Record<string, string>) =>
    buildSchedule(policyOf(rules), facts({ events }), calendar).clashes.map(
      ({ rules: ids, kind, before, meeting }) => ({
        ids,
        kind,
        before,
        meeting,
      }),
    );
  const meet = (limit: string) => `happens: first-meeting\nclock: { within: ${limit}, after: start }`;

  test.each([
    ['enough time', '15 working days', 'between: [4 weeks, 3 weeks]', '2025-12-10', undefined],
    [
      'only the first day will do',
      '15 working days',
      'between: [4 weeks, 3 weeks]',
      '2026-02-02',
      'same-day',
    ],
    ['the first day has passed', '2 weeks', 'by: 3 weeks', '2026-02-02', 'impossible'],
    ['one reading leaves no time', '2 weeks', 'at-least: 9 working days', '2026-02-02', 'one-reading'],
  ])('%s', (_, limit, notice, start, kind) => {
    const found = clashesOf(
      { meet: meet(limit), notice: `clock: { ${notice}, before: meeting }` },
      { start },
    );
    expect(found.map((clash) => clash.kind)).toEqual(kind ? [kind] : []);
  });

  test('a clash names both rules, the meeting and the day that has passed', () => {
    const rules = { meet: meet('2 weeks'), notice: 'clock: { at-least: 10 working days, before: meeting }' };
    expect(clashesOf(rules, { start: '2025-12-11' })).toEqual([
      { ids: ['meet', 'notice'], kind: 'impossible', before: '2025-12-10', meeting: '2025-12-24' },
    ]);
  });

  test('a meeting fixed for a later day can leave the time', () => {
    const rules = { meet: meet('2 weeks'), notice: 'clock: { at-least: 10 working days, before: meeting }' };
    expect(clashesOf(rules, { start: '2025-12-11', 'first-meeting': '2026-01-09' })).toEqual([]);
  });

  test('without the event there is nothing to clash', () => {
    expect(
      clashesOf({ meet: meet('2 weeks'), notice: 'clock: { by: 3 weeks, before: meeting }' }, {}),
    ).toEqual([]);
  });
});
