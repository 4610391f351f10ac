/**
 * What a move into the area starts again, by each document's own rules, read off the documents before the engine was asked. A
 * clock starts again where it counts from a day of the move. Where it counts from a beginning that came before the move, only
 * the document could say so, and none does. The dates of a move are in the scenarios of each authority.
 */
import { expect, test } from 'vitest';
import { clocksOnMove } from '../../src/schedule/moving.ts';
import { policyOf } from './handbook.ts';

const MOVES = {
  // Its meeting counts from the day the family became resident, and everything about a meeting counts from that meeting.
  azeus: {
    starts: ['invitations', 'plan-updated', 'plan-circulated', 'meeting-recorded', 'transfer-in-meeting'],
    silent: [
      ...['initial-meeting', 'first-and-later-reviews', 'later-meetings', 'disabled-child-meetings'],
      ...['review-backstop', 'visits', 'nine-month-review', 'review-before-expected-end', 'expected-length'],
      ...['service-involvement', 'review-past-expected-length'],
    ],
    otherWays: [],
  },
  // It asks for a meeting without a figure: what hangs on the meeting starts all the same.
  camden: {
    starts: ['invitations', 'assessment-report-shared', 'review-report'],
    silent: ['plan-reviews', 'long-open-cases'],
    otherWays: ['initial-review-meeting'],
  },
  // The other three say nothing of a family that moves in.
  'ecs-2017': {
    starts: [],
    silent: [
      ...['team-manager-chairs-review', 'chairing-discussion', 'visits', 'service-manager-review'],
      ...['expected-length', 'supervision-order-reviews', 'cuab-reviews'],
      ...['plan-reviews', 'cse-plan-reviews', 'cuab-plan-reviews'],
    ],
    otherWays: [
      ...[
        'first-meeting-after-assessment',
        'first-meeting-after-authorisation',
        'court-report-first-meeting',
      ],
      ...['reviews-after-early-meeting', 'court-report-reviews-after-early-meeting'],
    ],
  },
  'psw-2020': { starts: [], silent: ['plan-reviews'], otherWays: ['initial-meeting'] },
  warwickshire: { starts: [], silent: [], otherWays: ['support-started'] },
};

test.for(Object.entries(MOVES))('%s', ([authority, { starts, silent, otherWays }]) => {
  const found = clocksOnMove(policyOf(authority));
  expect([...found.starts].toSorted()).toEqual(starts.toSorted());
  expect([...found.silent].toSorted()).toEqual(silent.toSorted());
  expect([...found.otherWays].toSorted()).toEqual(otherWays.toSorted());
});
