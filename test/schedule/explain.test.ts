import { describe, expect, test } from 'vitest';
import {
  explain,
  explainBeyond,
  explainClash,
  explainNotArising,
  explainProvisional,
  nameOf,
} from '../../src/schedule/explain.ts';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import { calendar, dueOf, facts, policyOf, resultsOf } from './support.ts';

describe('the working behind a date, sentence by sentence', () => {
  const why = (rules: Record<string, string>, given: Parameters<typeof facts>[0], place = 0) => {
    const policy = policyOf(rules);
    const deadline = dueOf('a', policy, given)[place];
    return deadline && explain(deadline, policy);
  };

  test('working days over Christmas name each day that does not count', () => {
    const given = { events: { start: '2025-12-24' } };
    expect(why({ a: 'clock: { within: 2 working days, after: start }' }, given)).toEqual([
      'Counted from the start on Wednesday 24 December 2025.',
      '2 working days after that day is Tuesday 30 December 2025. The day itself is not counted.',
      'Not counted: Thursday 25 December 2025 (Christmas Day), Friday 26 December 2025 (Boxing Day), Saturday 27 December 2025, Sunday 28 December 2025.',
    ]);
  });

  test('a deadline that is no working day says why the day to act is earlier', () => {
    const given = { events: { start: '2026-03-23' } };
    expect(why({ a: 'clock: { within: 2 weeks, after: start }' }, given)?.at(-1)).toBe(
      'Monday 6 April 2026 is not a working day. The last working day before it is Thursday 2 April 2026. Not working days: Friday 3 April 2026 (Good Friday), Saturday 4 April 2026, Sunday 5 April 2026, Monday 6 April 2026 (Easter Monday).',
    );
  });

  test('a clamped month end is explained', () => {
    expect(
      why({ a: 'clock: { at: 6 months, after: start }' }, { events: { start: '2026-08-31' } }),
    ).toContain('That month has no such day, so its last day is used: Sunday 28 February 2027.');
  });

  test('so is one counted from a day held', () => {
    const rules = { a: 'happens: review\nclock: { every: 1 month, from: review }' };
    expect(why(rules, { held: { review: ['2026-01-31'] } })).toContain(
      'That month has no such day, so its last day is used: Saturday 28 February 2026.',
    );
  });

  test('"sooner than" a point says so', () => {
    const rules = { a: 'clock: { sooner-than: 12 months, after: start }' };
    expect(why(rules, { events: { start: '2025-06-02' } })).toContain(
      'It has to be done before that day: by Monday 1 June 2026.',
    );
  });

  test('clear days say that neither day is counted', () => {
    const rules = { a: 'clock: { at-least: 2 working days, before: start }' };
    expect(why(rules, { events: { start: '2026-03-09' } })?.slice(0, 3)).toEqual([
      'Counted from the start on Monday 9 March 2026.',
      '2 working days clear in between, with neither day counted, gives Wednesday 4 March 2026.',
      'Not counted: Saturday 7 March 2026, Sunday 8 March 2026.',
    ]);
  });

  const reviews = { a: 'happens: review\nclock: { every: 6 weeks, from: start }' };

  test.each([
    [0, '6 weeks after that day is Monday 23 February 2026.'],
    [2, '3 times 6 weeks after that day is Monday 18 May 2026.'],
  ])('date %i of a fixed cycle says how far along it is', (place, sentence) => {
    expect(why(reviews, { events: { start: '2026-01-12' } }, place)).toContain(sentence);
  });

  test('a cycle whose first gap differs says both', () => {
    const rules = { a: 'clock: { first: 3 months, then: 6 months, from: start }' };
    expect(why(rules, { events: { start: '2026-01-12' } }, 2)).toContain(
      '3 months and then 2 times 6 months after that day is Monday 12 April 2027.',
    );
  });

  test.each([
    [
      'late',
      '2026-03-02',
      'Monday 13 April 2026',
      'Monday 6 April 2026',
      'the fixed cycle, because a late meeting buys no time',
    ],
    ['early', '2026-02-16', 'Monday 30 March 2026', 'Monday 6 April 2026', 'the last one held'],
  ])('after a %s meeting both counts are given and the earlier is named', (_, held, next, grid, which) => {
    expect(why(reviews, { events: { start: '2026-01-12' }, held: { review: [held] } })?.[1]).toMatch(
      new RegExp(
        `it is due by ${next}, 6 weeks later\\. The fixed cycle, 2 times 6 weeks from its start, gives ${grid}\\. The earlier counts: ${which}\\.$`,
      ),
    );
  });

  test.each([
    // Three weeks after Monday 3 February 2025 is 24 February; fourteen times three weeks, 294 days, lead to 24 November.
    ['3 weeks', '2025-02-03', 0, 'Monday 24 February 2025, 3 weeks later'],
    ['3 weeks', '2025-02-03', 13, 'Monday 24 November 2025, 14 times 3 weeks later'],
    // Nine months after Saturday 22 March 2025 is 22 December, a Monday.
    ['3 months', '2025-03-22', 2, 'Monday 22 December 2025, 3 times 3 months later'],
  ])('every %s since %s, date %i says how many times the gap was counted', (gap, held, place, words) => {
    const rules = { a: `happens: review\nclock: { every: ${gap}, from: review }` };
    expect(why(rules, { held: { review: [held] }, count: 14 }, place)?.[0]).toMatch(
      new RegExp(`^Counted from the last one held, on .* ${held.slice(0, 4)}, it is due by ${words}\\.$`),
    );
  });

  test('a later date of a cycle whose first gap differs says both counts in full', () => {
    const rules = { a: 'happens: review\nclock: { first: 3 months, then: 6 months, from: start }' };
    // From 12 January 2026 the cycle has 12 April, 12 October and 12 April 2027; after 9 April, 9 October and 9 April 2027.
    const given = { events: { start: '2026-01-12' }, held: { review: ['2026-04-09'] } };
    expect(why(rules, given, 1)?.[1]).toBe(
      'Counted from the last one held, on Thursday 9 April 2026, it is due by Friday 9 April 2027, 2 times 6 months later. The fixed cycle, 3 months and then 2 times 6 months from its start, gives Monday 12 April 2027. The earlier counts: the last one held.',
    );
  });

  test('a date in a projected year says that it could still move', () => {
    const given = { events: { start: '2027-03-01' } };
    expect(why({ a: 'clock: { within: 1 week, after: start }' }, given)?.at(-1)).toBe(
      'Bank holidays for this year are not published yet. They are worked out by rule, so an extra one could still move the date.',
    );
  });

  test('a point met at a review names it', () => {
    const rules = {
      a: 'clock: { at: 3 months, after: start, at-meeting-of: review }',
      r: 'happens: review\nclock: { every: 6 weeks, from: start }',
    };
    expect(why(rules, { events: { start: '2026-01-12' } })).toContain(
      'Review 2, the last on or before that day, is due by Monday 6 April 2026.',
    );
  });
});

test('a rule that does not arise says why', () => {
  const policy = policyOf({
    a: 'during: [order-made, order-ends]\nclock: { at: 9 months, after: order-made }',
    b: 'cohorts: [order]\nreplaces: [c]\nclock: { when: always }',
    c: 'clock: { when: promptly }',
  });
  const given = { events: { 'order-made': '2026-03-02', 'order-ends': '2026-09-01' } };
  const because = (id: string) => {
    const [result] = resultsOf(id, policy, given);
    return result?.state === 'does-not-arise' ? explainNotArising(result.because, policy) : undefined;
  };
  expect(because('a')).toBe(
    'It would fall on Wednesday 2 December 2026, after the end of the order on Tuesday 1 September 2026, so it does not arise.',
  );
  expect(because('c')).toBe('Replaced by "Rule b".');
});

test('the latest day, before the event is fixed, says what it rests on', () => {
  const policy = policyOf({
    meet: 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
    a: 'clock: { by: 1 week, before: first-meeting }',
  });
  const [result] = resultsOf('a', policy, { events: { start: '2026-03-02' } });
  expect(
    result?.state === 'needs-date' && result.provisional && explainProvisional(result.provisional, policy),
  ).toBe(
    'If the first meeting is on its last working day, Monday 16 March 2026 ("Rule meet"), this is due by Monday 9 March 2026 at the latest.',
  );
});

test.each([
  [
    'by: 3 weeks',
    'cannot both be met, even where the rules leave the most time. With the first meeting on Monday 16 March 2026, "Rule notice" must be done by Monday 23 February 2026, before the start on Monday 2 March 2026.',
  ],
  [
    'by: 2 weeks',
    'can both be met only on one day, even where the rules leave the most time. With the first meeting on Monday 16 March 2026, "Rule notice" must be done by Monday 2 March 2026, the very day of the start on Monday 2 March 2026.',
  ],
  [
    'at-least: 9 working days',
    'may not both be met. With the first meeting on Monday 16 March 2026, "Rule notice" must be done by Monday 2 March 2026; one way to read the rules leaves no time after the start on Monday 2 March 2026.',
  ],
])('a clash with notice "%s" is named', (notice, words) => {
  const policy = policyOf({
    meet: 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
    notice: `clock: { ${notice}, before: meeting }`,
  });
  const [clash] = buildSchedule(policy, facts({ events: { start: '2026-03-02' } }), calendar).clashes;
  expect(clash && explainClash(clash, policy)).toBe(`"Rule meet" and "Rule notice" ${words}`);
});

test('a result is named by its title, its number and its meeting', () => {
  const policy = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    plan: 'clock: { within: 2 working days, after: meeting }',
  });
  const given = { events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-02-20'] }, count: 1 };
  const names = (id: string) => resultsOf(id, policy, given).map((result) => nameOf(result, policy));
  expect(names('reviews')).toEqual(['Rule reviews 2']);
  expect(names('plan')).toEqual([
    'Rule plan: first meeting of Monday 12 January 2026',
    'Rule plan: review of Friday 20 February 2026',
  ]);
});

test('a date outside the calendar names the years that can be counted', () => {
  expect(explainBeyond('2041-05-01' as IsoDate, 2019, 2040)).toBe(
    'Dates can be worked out from 2019 to the end of 2040. Counting from 2041 leaves those years.',
  );
});
