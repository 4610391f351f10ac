import { countsBackFrom } from './counts-back.ts';
import { kindsOf } from './facts.ts';
import { REVIEW } from './last-review.ts';
import type { SchedulePolicy } from './types.ts';

/** When, around a meeting, something is done. */
export type Moment = 'before' | 'at' | 'after';

/** What a meeting may be: a first meeting, a review, or a review that was cancelled and has to be held after all. */
export interface MeetingKind {
  readonly id: string;
  /** The event that the meeting is. */
  readonly event: string;
}

/** The event that every child in need meeting is. */
export const MEETING = 'meeting';

/** The topic of what follows when a review is not held on its day. */
export const CANCELLED = 'cancelled-review';

/** The topics of what hangs on a meeting, in the order of time. */
export const MEETING_TOPICS: Readonly<Record<Moment, readonly string[]>> = {
  before: ['invitations', 'preparation', 'report-before-meeting'],
  at: ['chair-first-meeting', 'chair-reviews', 'chair-stand-in', 'quorum'],
  after: ['plan-update', 'recording', 'plan-circulation', 'minutes', 'next-date-set', CANCELLED],
};

// Of a topic that is about one kind of meeting only, the event that it is about.
const ONLY_FOR: Readonly<Record<string, string>> = {
  'chair-first-meeting': 'initial-meeting',
  'chair-reviews': REVIEW,
  [CANCELLED]: REVIEW,
};

/** The topics that a meeting of one kind raises at a moment. */
export function topicsAt(moment: Moment, event: string): readonly string[] {
  return MEETING_TOPICS[moment].filter((topic) => (ONLY_FOR[topic] ?? event) === event);
}

/** The kinds of meeting for which an authority has rules, in the order of terms.yaml. */
export function meetingKinds(policy: SchedulePolicy): readonly MeetingKind[] {
  const rules = Object.values(policy.timescales);
  return kindsOf(MEETING, policy).flatMap((event) => {
    const own = rules.filter(({ happens }) => happens === event);
    if (event === MEETING || own.length === 0) return [];
    const cancelled = own.some(({ topic }) => topic === CANCELLED);
    return [{ id: event, event }, ...(cancelled ? [{ id: CANCELLED, event }] : [])];
  });
}

/** The rules that say by when a meeting is held. Those for a cancelled review are for nothing else. */
export function ownRules({ timescales }: SchedulePolicy, { id, event }: MeetingKind): readonly string[] {
  return Object.entries(timescales).flatMap(([rule, { happens, topic }]) =>
    happens === event && (id === CANCELLED || topic !== CANCELLED) ? [rule] : [],
  );
}

/** The rules that count back from a meeting: invitations, reports. */
export function noticeRules(policy: SchedulePolicy, event: string): readonly string[] {
  return Object.entries(policy.timescales).flatMap(([id, rule]) =>
    countsBackFrom(rule, event, policy) ? [id] : [],
  );
}
