import { expect, test } from 'vitest';
import { GROUPS, settledBy, undatedWords } from '../../../src/islands/result/undated.ts';
import { sourceWords, whoWords } from '../../../src/islands/parts/rule-words.ts';
import { choiceWords, deadlineWords, readingWords, waysWords } from '../../../src/islands/result/words.ts';
import { workedFrom } from '../../../src/islands/result/worked-from.ts';
import { EXAMPLE } from '../example.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

test('says the deadline and why that day cannot be used', () => {
  const [first] = told(BEFORE_CHRISTMAS).view.next;
  expect(first && deadlineWords(first.deadline)).toBe(
    'The deadline is Thursday 25 December 2025 (Christmas Day), which is not a working day: the last one before it is Wednesday 24 December 2025.',
  );
});

test('says that a date rests on bank holidays that are not published yet', () => {
  const [first] = told({ events: { 'assessment-completed': '2028-01-03' }, today: '2028-01-03' }).view.next;
  expect(first && deadlineWords(first.deadline)).toBe(
    'That day is the deadline itself. It rests on bank holidays that are not published yet, so an extra one could still move it.',
  );
});

test('says each reading with its date and which one is worked to', () => {
  const { late } = told(UNDER_WAY).view;
  const report = late.find(({ deadline }) => deadline.id === 'report')?.deadline;
  expect(report && choiceWords(report)).toBe(
    'The document can be read in 2 ways. The Handbook works to the earliest; the authority has not decided this.',
  );
  expect(report && waysWords(report)).toBe('Unclear: can be read in 2 ways, otherwise due Mon 22 Sep 2025');
  expect(report?.readings.map((reading) => readingWords(reading, EXAMPLE))).toEqual([
    'Saturday 20 September 2025: counted in calendar days (worked to)',
    'Monday 22 September 2025: counted in working days',
  ]);
});

test('brings the lines of a section together', () => {
  const place = (section: string, line: number, document?: string) => ({
    section,
    line,
    ...(document ? { document } : {}),
  });
  expect(sourceWords([place('1 Aim', 6), place('2 Plan', 9), place('1 Aim', 4), place('1 Aim', 8)])).toBe(
    '1 Aim, lines 4, 6 and 8; 2 Plan, line 9',
  );
  expect(sourceWords([place('1 Aim', 4, 'another paper')])).toBe('1 Aim of another paper, line 4');
});

test('names those who must act by their own titles', () => {
  expect(whoWords(['worker', 'manager'], EXAMPLE)).toBe('Social worker, Team manager');
  expect(whoWords('not-stated', EXAMPLE)).toBe('Not stated');
});

test('says plainly why each rule has no date', () => {
  const { view, calendar } = told(BEFORE_CHRISTMAS);
  const words = Object.fromEntries(
    view.undated.map((deadline) => [deadline.id, undatedWords(deadline, EXAMPLE, calendar)]),
  );
  expect(words).toEqual({
    invitations:
      'Needs the date of the meeting. If the meeting is on its last working day, Wednesday 24 December 2025 ("First meeting"), this is due by Wednesday 10 December 2025 at the latest.',
    report: expect.stringContaining('Needs the date of the meeting.'),
    reviews: expect.stringContaining('Needs the date of the first meeting.'),
    'manager-chairs': expect.stringContaining('Needs the date of the first meeting.'),
    'expected-length': 'Needs the date of the plan started.',
    written: 'Within 48 hours of the referral, by the clock.',
    closing: 'Promptly.',
    training: 'The document points to another: the training plan.',
    visits: 'The document does not say.',
    'plan-visits': "The document leaves it to the child's own plan.",
    audits: 'The Handbook has not read this part of the document yet.',
  });
});

test('a point after the end of an order does not arise, and the calendar has an end', () => {
  const events = { 'order-made': '2025-12-01', 'order-expires': '2026-05-31', 'plan-started': '2029-12-28' };
  const { view, calendar } = told({ events, cohorts: ['order'] });
  const words = new Map(
    view.undated.map((deadline) => [deadline.id, undatedWords(deadline, EXAMPLE, calendar)]),
  );
  expect(words.get('order-review')).toContain('so it does not arise');
});

test('every state without a date has a group', () => {
  const states = told(BEFORE_CHRISTMAS).view.undated.map(({ state }) => state);
  expect(states.filter((state) => !GROUPS.some(([group]) => group === state))).toEqual([]);
});

test('leads from a rule that needs a date to the dates that would settle it', () => {
  const { undated } = told(BEFORE_CHRISTMAS).view;
  const report = undated.find(({ id }) => id === 'report');
  expect(report && settledBy(report, ['initial-meeting', 'review', 'plan-started'], EXAMPLE)).toEqual([
    'initial-meeting',
    'review',
  ]);
});

test('says what a schedule was worked out from', () => {
  const { facts } = told({ ...UNDER_WAY, held: { review: ['2025-10-20'] }, cohorts: ['order'] });
  expect(workedFrom(facts, EXAMPLE)).toEqual([
    ['Document', 'Procedure, Example Council, 2023'],
    ['How the child came to be in need', 'Assessment'],
    ['Circumstances', 'Supervision order'],
    ['Assessment completed', 'Monday 1 September 2025'],
    ['First meeting', 'Monday 15 September 2025'],
    ['Plan started', 'Monday 15 September 2025'],
    ['Review, each date', 'Monday 20 October 2025'],
  ]);
});
