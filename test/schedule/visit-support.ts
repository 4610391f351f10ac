/** Rules about visits as documents have them, and the gaps between the visits of a case. */
import type { IsoDate } from '../../src/calendar/date.ts';
import { visitGaps } from '../../src/schedule/visit-gaps.ts';
import type { VisitGaps } from '../../src/schedule/visit-gaps.ts';
import { calendar, policyOf } from './support.ts';

export const WEEKS = { visits: '{ happens: visit, clock: { every: 3 weeks, from: start } }' };
export const DAYS = { visits: '{ happens: visit, clock: { every: 20 working days, from: start } }' };
export const READINGS = {
  visits: `
happens: visit
readings:
  - { says: from the start, clock: { every: 3 weeks, from: start } }
  - { says: from the meeting, clock: { every: 3 weeks, from: first-meeting } }`,
};
export const CLOSING = {
  ...WEEKS,
  closing: '{ happens: visit, clock: { every: 1 week, from: visit }, during: [order-made, order-ends] }',
};

export interface Case {
  readonly events?: Record<string, string>;
  readonly visits?: readonly string[];
  readonly closed?: string;
  readonly today?: string;
}

export function gapsOf(
  rules: Record<string, string>,
  { events = {}, visits = [], closed, today = '2026-01-05' }: Case,
): VisitGaps {
  return visitGaps(
    policyOf(rules).timescales,
    {
      events: events as Record<string, IsoDate>,
      visits: visits as readonly IsoDate[],
      closed: closed as IsoDate | undefined,
    },
    today as IsoDate,
    calendar,
  );
}
