/** Which clocks a move starts again, by the events that the rules themselves count from. */
import { expect, test } from 'vitest';
import type { Clock, EventTerm, Timescale } from '../../src/policy/types.ts';
import { clocksOnMove } from '../../src/schedule/moving.ts';

const event = (more: Partial<EventTerm> = {}): EventTerm => ({
  name: 'Event',
  definition: 'An event.',
  phrase: 'the event',
  label: 'Date of the event',
  ...more,
});
const events = {
  referral: event({ begins: true }),
  'plan-started': event({ begins: true }),
  review: event({ repeats: true }),
  resident: event(),
  'moved-in-meeting': event(),
  meeting: event({ includes: ['review', 'moved-in-meeting'] }),
  closing: event(),
};

const rule = (clock: Clock, more: Partial<Timescale> = {}): Timescale => ({
  title: 'Rule',
  topic: 'topic',
  clock,
  strength: 'must',
  who: 'not-stated',
  says: 'A rule.',
  source: [{ section: '1', line: 1 }],
  ...more,
});
const after = (start: string): Clock => ({
  shape: 'within',
  limit: { count: 5, unit: 'working days' },
  after: start,
});
const before = (end: string): Clock => ({
  shape: 'by',
  limit: { count: 5, unit: 'working days' },
  before: end,
  atLeast: false,
});
const moved = { routes: ['transfer-in'] };

test('what counts from a day of the move starts again, also a rule for every meeting', () => {
  const timescales = {
    meeting: rule(after('resident'), { ...moved, happens: 'moved-in-meeting' }),
    invitations: rule(before('meeting')),
    reviews: rule(after('review')),
  };
  expect(clocksOnMove({ timescales, events })).toEqual({
    starts: ['meeting', 'invitations'],
    silent: [],
    otherWays: [],
  });
});

test('a meeting of the move without a figure still starts what counts from it', () => {
  const timescales = {
    meeting: rule({ shape: 'not-stated' }, { ...moved, happens: 'moved-in-meeting' }),
    minutes: rule(after('meeting')),
  };
  expect(clocksOnMove({ timescales, events }).starts).toEqual(['minutes']);
});

test('where the document has no rule for a move, a rule for every meeting is no clock of the move', () => {
  const timescales = { minutes: rule(after('meeting')) };
  expect(clocksOnMove({ timescales, events })).toEqual({ starts: [], silent: [], otherWays: [] });
});

test('what counts from a beginning is silent; what counts from something later simply goes on', () => {
  const timescales = {
    visits: rule({ shape: 'every', first: WEEK, then: WEEK, from: 'plan-started', meetingOf: undefined }),
    closing: rule(after('closing')),
    promptly: rule({ shape: 'when', words: 'promptly' }),
  };
  expect(clocksOnMove({ timescales, events })).toEqual({ starts: [], silent: ['visits'], otherWays: [] });
});

test('one reading that counts from a beginning leaves the rule open', () => {
  const { clock: _, ...bare } = rule(after('closing'));
  const either: Timescale = {
    ...bare,
    readings: [
      { says: 'one way', clock: after('closing') },
      { says: 'another', clock: after('plan-started') },
    ],
  };
  expect(clocksOnMove({ timescales: { either }, events }).silent).toEqual(['either']);
});

test('a rule for other ways of coming to be in need is told apart', () => {
  const timescales = {
    first: rule(after('referral'), { routes: ['assessment'] }),
    both: rule(after('referral'), { routes: ['assessment', 'transfer-in'] }),
  };
  const { silent, otherWays } = clocksOnMove({ timescales, events });
  expect(otherWays).toEqual(['first']);
  // A rule for the move that counts from the referral makes the referral a day of the move
  expect(silent).toEqual([]);
});

const WEEK = { count: 1, unit: 'weeks' as const };
