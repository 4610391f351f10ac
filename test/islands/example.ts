/** A small authority of our own invention, in which every kind of result occurs. */
import { parseIsoDate } from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import type { BankHolidays } from '../../src/calendar/working-calendar.ts';
import type { CalculatorData } from '../../src/islands/data.ts';
import type { Clock, EventTerm, Timescale } from '../../src/policy/types.ts';

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is not a day`);
  return date;
}

/** The bank holidays of one winter; years after 2027 count as projected. */
export const HOLIDAYS: BankHolidays = {
  firstYear: 2024,
  publishedTo: 2027,
  lastYear: 2029,
  days: [
    { date: day('2025-12-25'), name: 'Christmas Day' },
    { date: day('2025-12-26'), name: 'Boxing Day' },
    { date: day('2026-01-01'), name: "New Year's Day" },
    { date: day('2028-12-25'), name: 'Christmas Day' },
  ],
};

const weeks = (count: number) => ({ count, unit: 'weeks' as const });
const months = (count: number) => ({ count, unit: 'months' as const });

function rule(title: string, clock: Clock | undefined, more: Partial<Timescale> = {}): Timescale {
  return {
    title,
    topic: 'first-meeting',
    ...(clock ? { clock } : {}),
    strength: 'must',
    who: ['worker'],
    says: `Says of ${title}.`,
    source: [{ section: '1 First part', line: 10 }],
    ...more,
  };
}

const event = (name: string, label: string, more: Partial<EventTerm> = {}): EventTerm => ({
  name,
  definition: `What ${name} is.`,
  phrase: `the ${name.toLowerCase()}`,
  label,
  ...more,
});

const every = (interval: ReturnType<typeof weeks>, from: string): Clock => ({
  shape: 'every',
  first: interval,
  then: interval,
  from,
  meetingOf: undefined,
});

export const EXAMPLE: CalculatorData = {
  id: 'example',
  name: 'Example',
  named: true,
  document: {
    title: 'Procedure',
    issuer: 'Example Council',
    issued: '2023',
    'review-date': 'not-stated',
    checked: day('2026-01-05'),
  },
  events: {
    referral: event('Referral', 'Date of the referral'),
    'assessment-completed': event('Assessment completed', 'Date the assessment was completed'),
    'plan-started': event('Plan started', 'Date the plan started'),
    'initial-meeting': event('First meeting', 'Date of the first meeting'),
    meeting: event('Meeting', 'Date of the meeting', { includes: ['initial-meeting', 'review'] }),
    review: event('Review', 'Date of the next planned review', { repeats: true }),
    'order-made': event('Order made', 'Date the order was made', { cohort: 'order' }),
    'order-expires': event('Order expires', 'Date the order expires', { cohort: 'order' }),
  },
  routes: [
    { id: 'assessment', name: 'Assessment', definition: 'An assessment found need.' },
    { id: 'transfer-in', name: 'Moving in', definition: 'The family has moved here.' },
  ],
  cohorts: [{ id: 'order', name: 'Supervision order', definition: 'A court has made an order.' }],
  timescales: {
    'first-meeting': rule(
      'First meeting',
      { shape: 'within', limit: weeks(2), after: 'assessment-completed' },
      {
        do: 'Hold the first meeting',
        routes: ['assessment'],
        happens: 'initial-meeting',
        also: ['chair'],
        questions: ['two-weeks'],
      },
    ),
    invitations: rule('Invitations', {
      shape: 'by',
      limit: { count: 10, unit: 'working days' },
      before: 'meeting',
      atLeast: false,
    }),
    report: rule('Report', { shape: 'within', limit: { count: 5, unit: 'days' }, after: 'meeting' }),
    reviews: rule('Review', every(weeks(6), 'initial-meeting'), {
      do: 'Hold a review',
      happens: 'review',
    }),
    'manager-chairs': rule(
      'Manager chairs',
      { shape: 'at', points: [months(3)], after: 'initial-meeting', meetingOf: 'review' },
      { who: ['manager'] },
    ),
    'expected-length': rule(
      'Expected length',
      { shape: 'no-longer-than', limit: months(12), after: 'plan-started' },
      { strength: 'expectation', who: 'not-stated' },
    ),
    'order-review': rule(
      'Review of the order',
      { shape: 'at', points: [months(9)], after: 'order-made', meetingOf: undefined },
      { cohorts: ['order'], during: ['order-made', 'order-expires'] },
    ),
    written: rule('Written referral', {
      shape: 'within',
      limit: { count: 48, unit: 'hours' },
      after: 'referral',
    }),
    closing: rule('Closing', { shape: 'when', words: 'promptly' }),
    training: rule('Training', { shape: 'see', document: 'the training plan' }),
    visits: rule('Visits', { shape: 'not-stated' }),
    'plan-visits': rule('Visits in the plan', { shape: 'set-by-plan' }),
    audits: rule('Audits', { shape: 'not-read' }),
  },
  strengths: {
    must: { name: 'Must', definition: 'The document requires it.' },
    expectation: { name: 'Expected', definition: 'What the document expects.' },
  },
  roles: { worker: 'Social worker', manager: 'Team manager' },
  covers: { manager: 'First-line manager: Whoever supervises the social worker.' },
  rules: {
    chair: {
      title: 'Who chairs',
      topic: 'chair-first-meeting',
      says: 'A manager chairs.',
      who: ['manager'],
      source: [{ section: '2 Second part', line: 20 }],
    },
  },
  attendance: [],
  questions: {
    'two-weeks': {
      asks: 'Is it due on the day or by it?',
      readings: ['On the day', 'By the day'],
      'works-to': 'By the day.',
      source: [{ section: '1 First part', line: 10 }],
    },
  },
  words: { 'initial-meeting': 'network meeting' },
  silences: {},
  topics: { 'first-meeting': 'When the first meeting is held' },
};
