import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarDays } from '../../../src/islands/exports/calendar-days.ts';
import { dayFile } from '../../../src/islands/exports/calendar-file.ts';
import { calendarCase } from '../../../src/islands/exports/event-id.ts';
import { foldLines } from '../../../src/islands/exports/fold-lines.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

const NOW = new Date('2025-12-12T09:30:00Z');
const ORIGIN = 'https://handbook.example';
type Case = Parameters<typeof told>[0];
const file = (of: Case, { label = '', now = NOW, calculator = 'Case timeline' } = {}) => {
  const { facts, ...rest } = told(of);
  return dayFile(calendarDays({ facts, ...rest }, calendarCase(label, facts), ORIGIN), calculator, now);
};
const events = (text: string) => convertIcsCalendar(undefined, text).events ?? [];
const unfold = (text: string) => text.replaceAll('\r\n ', '');

test('is an all-day event on the day to act, with the deadline and the rule in its text', () => {
  const [event, ...others] = events(file(BEFORE_CHRISTMAS));
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    summary: 'Act by: Hold the first meeting',
    start: { type: 'DATE', date: new Date('2025-12-24T00:00:00Z') },
    end: { type: 'DATE', date: new Date('2025-12-25T00:00:00Z') },
    url: 'https://handbook.example/authorities/example/timescales/#first-meeting',
  });
  expect(event?.description).toContain(
    'The deadline is Thursday 25 December 2025 (Christmas Day), which is not a working day',
  );
  expect(event?.description).toContain('Within 2 weeks of the assessment completed');
  expect(event?.description).toContain('Who: Social worker.');
  expect(event?.description).toContain('Source: Procedure, 1 First part, line 10.');
});

test('the label of the case stands in front of each entry', () => {
  const all = events(file(UNDER_WAY, { label: 'row 12' })).map(({ summary }) => summary);
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter((summary) => !summary.startsWith('row 12: '))).toEqual([]);
  const [event] = events(file(BEFORE_CHRISTMAS, { label: 'row 12' }));
  expect(event?.summary).toBe('row 12: Act by: Hold the first meeting');
});

test('holds the readings and the other rules that the meeting serves', () => {
  const all = events(file({ ...UNDER_WAY, today: '2025-11-20' })).map(({ description }) => description ?? '');
  expect(all.some((text) => text.includes('The same meeting counts as: Manager chairs.'))).toBe(true);
  expect(all.some((text) => text.includes('- Monday 22 September 2025: counted in working days'))).toBe(true);
});

test('leaves out what has passed or happened, but not what may be overdue', () => {
  const uids = events(file(UNDER_WAY)).map(({ uid }) => uid);
  expect(uids.filter((uid) => uid.startsWith('example.first-meeting'))).toEqual([]);
  // Of the reviews missed, the first stands
  expect(uids).toContain('example.reviews.1.from-2025-09-01@child-in-need-handbook');
  expect(uids).not.toContain('example.reviews.2.from-2025-09-01@child-in-need-handbook');
});

test('is the same file for the same case, but for when it was made, so that taking it in again doubles nothing', () => {
  const later = file(UNDER_WAY, { now: new Date('2026-06-01T00:00:00Z') });
  const plain = (text: string) => text.replace(/(DTSTAMP|SEQUENCE).*/g, '');
  expect(plain(later)).toBe(plain(file(UNDER_WAY)));
});

test('gives every event a name of its own, and another to another case', () => {
  const uids = events(file(UNDER_WAY)).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  const other = events(file({ events: { 'assessment-completed': '2025-12-10' } })).map(({ uid }) => uid);
  expect(other).not.toEqual(events(file(BEFORE_CHRISTMAS)).map(({ uid }) => uid));
});

test('keeps its name when the day to act moves but the day it counts from does not', () => {
  const before = events(file(UNDER_WAY)).map(({ uid }) => uid);
  const after = events(file({ ...UNDER_WAY, today: '2025-12-13' })).map(({ uid }) => uid);
  expect(after).toEqual(before);
});

test('a later file of a case that has gone on replaces the same review, as the newer one', () => {
  // 18 weeks after Monday 15 September is 19 January; from a review on 1 December the next is due by the 12th
  const later = { ...UNDER_WAY, held: { review: ['2025-10-20', '2025-12-01'] } };
  const third = (of: typeof later | typeof UNDER_WAY, now: Date) =>
    events(file(of, { now })).find(({ uid }) => uid.startsWith('example.reviews.3.'));
  const before = third(UNDER_WAY, NOW);
  const after = third(later, new Date('2025-12-12T09:31:00Z'));
  expect(before?.start.date).toEqual(new Date('2026-01-19T00:00:00Z'));
  expect(after?.start.date).toEqual(new Date('2026-01-12T00:00:00Z'));
  expect(after?.uid).toBe(before?.uid);
  expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(1);
});

test('a meeting that is planned stands on its own day, and says by when it was due', () => {
  // Due by Christmas Day, so to act by the 24th; planned for Thursday 18 December
  const plans = { events: { ...BEFORE_CHRISTMAS.events, 'initial-meeting': '2025-12-18' } };
  const event = events(file(plans)).find(({ uid }) => uid.startsWith('example.first-meeting'));
  expect(event?.summary).toBe('Planned: Hold the first meeting');
  expect(event?.start.date).toEqual(new Date('2025-12-18T00:00:00Z'));
  expect(event?.description).toContain('Planned for Thursday 18 December 2025.\nThe deadline is Thursday 25');
});

test('holds how each date was counted, and who chairs', () => {
  const [event] = events(file(BEFORE_CHRISTMAS));
  expect(event?.description).toContain(
    'How it was counted: Counted from the assessment completed on Thursday 11 December 2025. 2 weeks after that day is Thursday 25 December 2025.',
  );
  expect(event?.description).toContain('Chairs: Team manager.');
});

test('says which circumstance brought a rule', () => {
  const order = { events: { 'order-made': '2025-06-02' }, cohorts: ['order'] };
  const [event] = events(file(order)).filter(({ uid }) => uid.startsWith('example.order-review'));
  expect(event?.description).toContain('Only for: Supervision order.');
});

test('ends each line with CR LF and keeps it to 75 bytes', () => {
  const lines = file(UNDER_WAY).split('\r\n');
  expect(lines.join('\n')).not.toContain('\r');
  expect(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true);
});

test('escapes commas, semicolons and line ends', () => {
  const [, description = ''] = /DESCRIPTION:(.*)/.exec(unfold(file(BEFORE_CHRISTMAS))) ?? [];
  expect(description).toContain('Procedure\\, 1 First part\\, line 10');
  expect(description).toContain('\\n');
});

test('says which calculator made it', () => {
  const made = file(BEFORE_CHRISTMAS, { calculator: 'Meetings and paperwork' });
  expect(made).toContain('\r\nPRODID:-//Child in Need Handbook//Meetings and paperwork//EN\r\n');
});

test('says when it was made', () => {
  expect(file(BEFORE_CHRISTMAS)).toContain('20251212T093000Z');
});

test('folds by bytes, and never within a letter', () => {
  const line = `SUMMARY:${'é’'.repeat(60)}`;
  const folded = foldLines(`${line}\r\nEND:VEVENT\r\n`);
  expect(unfold(folded)).toBe(`${line}\r\nEND:VEVENT\r\n`);
  expect(folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
});
