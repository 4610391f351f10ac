/** Points that are met at reviews. From Monday 12 January 2026, six-weekly: 23 February, 6 April, 18 May. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/schedule/explain.ts';
import { dueOf, policyOf, resultsOf } from './support.ts';

const reviews = 'happens: review\nclock: { every: 6 weeks, from: first-meeting }';
const SOURCE = 'source: [{ section: Changes, line: 2 }]';
const first = { 'first-meeting': '2026-01-12' };

describe('at the nth review', () => {
  const second = policyOf({ reviews, second: 'clock: { at-review: 2, of: review }' });

  test('without a first event, what is still to come is counted from the last one held', () => {
    // Six weeks from Monday 2 March 2026.
    const [deadline] = dueOf('second', second, { held: { review: ['2026-03-02'] } });
    expect(deadline).toMatchObject({ kind: 'point', due: '2026-04-13' });
    expect(deadline && explain(deadline, second)).toEqual([
      'Counted from the review on Monday 2 March 2026.',
      'Review 2 is due by Monday 13 April 2026.',
    ]);
  });

  test('and what has been held is counted from nothing', () => {
    const held = { review: ['2026-03-02', '2026-04-10', '2026-05-20'] };
    const [deadline] = dueOf('second', second, { held });
    expect(deadline).toMatchObject({ kind: 'point', due: '2026-04-10' });
    expect(deadline && explain(deadline, second)).toEqual(['Review 2 was held on Friday 10 April 2026.']);
  });

  test('beside a reading that counts from a later event', () => {
    const policy = policyOf({
      reviews,
      either: `
readings:
  - { says: at the second review, clock: { at-review: 2, of: review } }
  - { says: three months on, clock: { at: 3 months, after: start } }`,
    });
    expect(dueOf('either', policy, { events: { ...first, start: '2026-03-02' } })).toMatchObject([
      {
        due: '2026-04-06',
        readings: [
          { says: 'at the second review', due: '2026-04-06', workedTo: true },
          { says: 'three months on', due: '2026-06-02', workedTo: false },
        ],
      },
    ]);
  });

  test('a review beyond the calendar', () => {
    const policy = policyOf({
      reviews,
      fortieth: 'clock: { at-review: 40, of: review }',
      either: `
readings:
  - { says: at the fortieth review, clock: { at-review: 40, of: review } }
  - { says: three months on, clock: { at: 3 months, after: start } }`,
    });
    const given = { events: { ...first, start: '2026-03-02' } };
    expect(resultsOf('fortieth', policy, given)).toMatchObject([
      { state: 'beyond-calendar', event: 'first-meeting', date: '2026-01-12' },
    ]);
    expect(dueOf('either', policy, given)).toMatchObject([
      {
        due: '2026-06-02',
        readings: [
          { says: 'three months on', due: '2026-06-02', workedTo: true },
          { says: 'at the fortieth review', beyond: true, workedTo: false },
        ],
      },
    ]);
  });

  test('of two rules for the reviews, one that leaves the calendar gives way', () => {
    const policy = policyOf({
      yearly: 'happens: review\nclock: { every: 12 months, from: first-meeting }',
      reviews,
      once: 'clock: { at-review: 1, of: review }',
    });
    // Twelve months from Monday 2 October 2028 lie beyond the calendar; six weeks are 13 November.
    expect(dueOf('once', policy, { events: { 'first-meeting': '2028-10-02' } })).toMatchObject([
      { due: '2028-11-13', heldWith: { id: 'reviews', number: 1 } },
    ]);
  });

  test('needs the event that reviews counted from at the time', () => {
    const policy = policyOf({
      r: `
${reviews}
from: 2025-04-01
previously:
  - { from: 2025-01-01, clock: { every: 6 weeks, from: start }, ${SOURCE} }`,
      once: 'clock: { at-review: 1, of: review }',
    });
    const meeting = (date: string) => resultsOf('once', policy, { events: { 'first-meeting': date } });
    expect(meeting('2025-03-31')).toMatchObject([{ state: 'needs-date', needs: ['start'] }]);
    expect(meeting('2025-01-01')).toMatchObject([{ state: 'needs-date', needs: ['start'] }]);
    expect(meeting('2024-12-31')).toMatchObject([{ state: 'not-known', from: '2025-01-01' }]);
  });
});

describe('a point at a review', () => {
  test('on the very day of a review, both reviews beside it are that one', () => {
    const policy = policyOf({
      reviews,
      point: `
readings:
  - { says: from the meeting, clock: { at: 6 weeks, after: first-meeting, at-meeting-of: review } }
  - { says: from the start, clock: { at: 6 weeks, after: start } }`,
    });
    expect(dueOf('point', policy, { events: { ...first, start: '2026-03-02' } })[0]?.readings).toEqual([
      { says: 'from the meeting, met on the day itself', due: '2026-02-23', workedTo: false },
      {
        says: 'from the meeting, met at review 1, the last on or before it',
        due: '2026-02-23',
        workedTo: true,
      },
      {
        says: 'from the meeting, met at review 1, the first on or after it',
        due: '2026-02-23',
        workedTo: false,
      },
      { says: 'from the start', due: '2026-04-13', workedTo: false },
    ]);
  });

  test('before its period has begun, it is met at the first review after it', () => {
    const policy = policyOf({
      reviews,
      point:
        'during: [order-made, order-ends]\nclock: { at: 3 months, after: first-meeting, at-meeting-of: review }',
    });
    // 12 April and the review before it, on the 6th, come before the order of the 20th.
    const [point] = dueOf('point', policy, { events: { ...first, 'order-made': '2026-04-20' } });
    expect(point).toMatchObject({ due: '2026-05-18', heldWith: { id: 'reviews', number: 3 } });
    expect(point && explain(point, policy).at(-1)).toBe(
      'Review 3, the first on or after that day, is due by Monday 18 May 2026.',
    );
  });
});

test('a review on the day of the first event is not one of those counted from it', () => {
  expect(
    dueOf('reviews', policyOf({ reviews }), { events: first, held: { review: ['2026-01-12'] }, count: 1 }),
  ).toMatchObject([{ number: 1, due: '2026-02-23' }]);
});

describe('a series without its first event', () => {
  test('is counted from the last one held, which is named where the calendar ends', () => {
    const policy = policyOf({ reviews });
    expect(resultsOf('reviews', policy, { held: { review: ['2028-12-20'] } })).toMatchObject([
      { state: 'beyond-calendar', event: 'review', date: '2028-12-20' },
    ]);
  });

  const visits = policyOf({
    plan: 'happens: visit\nclock: { every: 3 weeks, from: start }',
    closing: 'happens: visit\nclock: { every: 1 week, from: visit }',
  });
  const held = { visit: ['2026-03-02'] };

  test('is not held up by a rule that counts from one visit to the next', () => {
    expect(dueOf('plan', visits, { held, count: 1 })).toMatchObject([{ due: '2026-03-23' }]);
  });

  test('nor does such a rule wait for the start of another', () => {
    const given = { events: { start: '2026-02-23' }, held, count: 1 };
    expect(dueOf('closing', visits, given)).toMatchObject([{ due: '2026-03-09' }]);
  });
});
