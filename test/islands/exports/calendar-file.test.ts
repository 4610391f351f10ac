import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/islands/exports/calendar-file.ts';
import { foldLines } from '../../../src/islands/exports/fold-lines.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

const NOW = new Date('2025-12-12T09:30:00Z');
const ORIGIN = 'https://handbook.example';
const file = (of: Parameters<typeof told>[0]) => calendarFile(told(of), 'Case timeline', NOW, ORIGIN);
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

test('holds the readings and the other rules that the meeting serves', () => {
  const all = events(file(UNDER_WAY)).map(({ description }) => description ?? '');
  expect(all.some((text) => text.includes('The same meeting counts as: Manager chairs.'))).toBe(true);
  expect(all.some((text) => text.includes('- Monday 22 September 2025: counted in working days'))).toBe(true);
});

test('leaves out what has passed or happened, but not what may be overdue', () => {
  const uids = events(file(UNDER_WAY)).map(({ uid }) => uid);
  expect(uids.filter((uid) => uid.startsWith('example.first-meeting'))).toEqual([]);
  expect(uids).toContain('example.reviews.2.2025-09-15@child-in-need-handbook');
  expect(uids).not.toContain('example.reviews.1.2025-09-15@child-in-need-handbook');
});

test('is the same file for the same case, but for its time stamp, so that taking it in again doubles nothing', () => {
  const later = calendarFile(told(UNDER_WAY), 'Case timeline', new Date('2026-06-01T00:00:00Z'), ORIGIN);
  const plain = (text: string) => text.replace(/DTSTAMP.*/g, '');
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
  const made = calendarFile(told(BEFORE_CHRISTMAS), 'Meetings and paperwork', NOW, ORIGIN);
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
