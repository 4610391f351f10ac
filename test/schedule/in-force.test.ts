/** Which version of a rule decides, beside what versions.test.ts shows. 12 January 2026 is a Monday. */
import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

const SOURCE = "source: [{ section: '1', line: 1 }]";
const reviews = 'happens: review\nclock: { every: 6 weeks, from: first-meeting }';

test('a rule for the nth review is decided by the event from which the reviews are counted', () => {
  const policy = policyOf({
    reviews,
    consider: `clock: { at-review: 2, of: review }
from: 2026-02-01
previously: [{ from: 2025-06-01, clock: { at-review: 1, of: review }, ${SOURCE} }]`,
  });
  const at = (first: string) => dueOf('consider', policy, { events: { 'first-meeting': first } });
  // Six weeks from Monday 12 January are 23 February; twice six weeks from Monday 2 February are 27 April.
  expect(at('2026-01-12')).toMatchObject([{ due: '2026-02-23' }]);
  expect(at('2026-02-02')).toMatchObject([{ due: '2026-04-27' }]);
  expect(resultsOf('consider', policy, { events: { 'first-meeting': '2025-05-05' } })).toMatchObject([
    { state: 'not-known', from: '2025-06-01', event: 'first-meeting', date: '2025-05-05' },
  ]);
  expect(resultsOf('consider', policy, {})).toMatchObject([
    { state: 'needs-date', needs: ['first-meeting'] },
  ]);
});

test('where no rule has reviews, a rule for the nth needs them', () => {
  const policy = policyOf({ consider: 'clock: { at-review: 2, of: review }\nfrom: 2026-01' });
  expect(resultsOf('consider', policy, {})).toMatchObject([{ state: 'needs-date', needs: ['review'] }]);
});

test('a rule that never had a figure is told as it stands now', () => {
  const policy = policyOf({
    words: 'clock: { when: promptly }\nfrom: 2026-01',
  });
  expect(resultsOf('words', policy, {})).toMatchObject([{ state: 'event-driven', words: 'promptly' }]);
});

test('a meeting held before the first event does not decide', () => {
  const policy = policyOf({
    reviews: `happens: review
clock: { every: 6 weeks, from: first-meeting }
from: 2026-02-01
previously: [{ from: 2025-01-01, clock: { every: 3 months, from: first-meeting }, ${SOURCE} }]`,
  });
  const given = { events: { 'first-meeting': '2026-03-02' }, held: { review: ['2026-01-12'] }, count: 1 };
  // Six weeks from Monday 2 March 2026 are 13 April.
  expect(dueOf('reviews', policy, given)).toMatchObject([{ due: '2026-04-13' }]);
});

test('one meeting before the first known version needs no name, several are told apart', () => {
  const policy = policyOf({ plan: 'clock: { within: 1 week, after: meeting }\nfrom: 2026-01' });
  const [one, ...none] = resultsOf('plan', policy, { events: { 'first-meeting': '2025-10-06' } });
  expect(one).toMatchObject({ state: 'not-known', event: 'first-meeting', date: '2025-10-06' });
  expect(one).not.toHaveProperty('anchor');
  expect(none).toEqual([]);
  const events = { 'first-meeting': '2025-10-06', review: '2026-01-12' };
  expect(resultsOf('plan', policy, { events })).toMatchObject([
    { state: 'due', due: '2026-01-19' },
    { state: 'not-known', anchor: { event: 'first-meeting', date: '2025-10-06' } },
  ]);
});
