import { expect, test } from 'vitest';
import { meetingKinds, noticeRules, ownRules, topicsAt } from '../../src/schedule/meeting-rules.ts';
import type { Moment } from '../../src/schedule/meeting-rules.ts';
import type { SchedulePolicy } from '../../src/schedule/types.ts';
import { policyOf } from './support.ts';

test.for([
  ['before', 'review', ['invitations', 'preparation', 'report-before-meeting']],
  ['at', 'initial-meeting', ['chair-first-meeting', 'chair-stand-in', 'quorum']],
  ['at', 'review', ['chair-reviews', 'chair-stand-in', 'quorum']],
  ['at', 'transfer-in-meeting', ['chair-stand-in', 'quorum']],
  [
    'after',
    'review',
    ['plan-update', 'recording', 'plan-circulation', 'minutes', 'next-date-set', 'cancelled-review'],
  ],
  ['after', 'initial-meeting', ['plan-update', 'recording', 'plan-circulation', 'minutes', 'next-date-set']],
] as const)('%s a meeting that is: %s', ([moment, event, topics]) => {
  expect(topicsAt(moment as Moment, event)).toEqual(topics);
});

const written = policyOf({
  first: 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
  reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  again: 'happens: review\nclock: { within: 14 calendar days, after: updated }',
  invitations: 'clock: { by: 3 weeks, before: meeting }',
  report: `readings:
  - { says: one, clock: { by: 1 week, before: review } }
  - { says: two, clock: { within: 1 week, after: start } }`,
  minutes: 'clock: { within: 1 week, after: meeting }',
  ending: 'clock: { by: 2 months, before: order-ends }',
});
const again = { ...written.timescales['again'], topic: 'cancelled-review' };
const policy = { ...written, timescales: { ...written.timescales, again } } as SchedulePolicy;

test('a kind of meeting for each that the authority has rules for, and one for a review that was cancelled', () => {
  expect(meetingKinds(policy)).toEqual([
    { id: 'first-meeting', event: 'first-meeting' },
    { id: 'review', event: 'review' },
    { id: 'cancelled-review', event: 'review' },
  ]);
  const { first: _, again: __, ...others } = written.timescales;
  expect(meetingKinds({ ...written, timescales: others })).toEqual([{ id: 'review', event: 'review' }]);
});

test('the rules for a cancelled review are for nothing else', () => {
  expect(ownRules(policy, { id: 'review', event: 'review' })).toEqual(['reviews']);
  expect(ownRules(policy, { id: 'cancelled-review', event: 'review' })).toEqual(['reviews', 'again']);
});

test('what counts back from a meeting, in one reading at least', () => {
  expect(noticeRules(policy, 'review')).toEqual(['invitations', 'report']);
  expect(noticeRules(policy, 'first-meeting')).toEqual(['invitations']);
});
