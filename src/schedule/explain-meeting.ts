import { formatDate } from '../calendar/date.ts';
import type { Reason } from './find-meeting.ts';
import type { Breach, MeetingDay } from './judge-meeting-day.ts';
import type { Deadline } from './types.ts';

/** What a meeting on a day would break, a sentence for each rule. */
export function explainBreach({ is, deadline, day, otherwise, missedBy }: Breach): string {
  const rule = quoted(deadline);
  const sentence = {
    'too-late': `${rule} has to be met by ${formatDate(day)}, ${count(missedBy)} before.`,
    'too-soon': `${rule} allows it only after that day: ${formatDate(day)} is the day to wait for.`,
    'no-time': `${rule} would have had to be done by ${formatDate(day)}, which has passed.`,
  }[is];
  if (!otherwise) return sentence;
  return `${sentence} Another way to read that rule, which gives ${formatDate(otherwise)}, still allows this day.`;
}

/** Why no day meets every rule. */
export function explainReason(reason: Reason): string {
  switch (reason.is) {
    case 'passed':
      return `The last day for the meeting has passed: ${formatDate(reason.last)}, set by ${quoted(reason.limit)}.`;
    case 'clash': {
      const { limit, last, notice, first } = reason;
      const [by, before] = [quoted(limit), quoted(notice)];
      const wouldBe = `${by} makes ${formatDate(last)} the last day. On that day ${before} would have had to be done by ${formatDate(notice.actBy ?? notice.due)}, which has passed.`;
      return first
        ? `${wouldBe} The first day that leaves time for it is ${formatDate(first)}.`
        : `${wouldBe} No later day that was looked at leaves time for it.`;
    }
    case 'barred': {
      const { deadline, day, otherwise } = reason.bar;
      const [by, bar, last] = [quoted(reason.limit), quoted(deadline), formatDate(reason.last)];
      const from = `${deadline.kind === 'not-until' ? 'only days after' : 'no day before'} ${formatDate(day)}`;
      const sentence = `${by} makes ${last} the last day, but ${bar} allows ${from}. No day meets both.`;
      if (!otherwise) return sentence;
      return `${sentence} Another way to read ${bar}, which gives ${formatDate(otherwise)}, still allows that last day.`;
    }
    case 'unavailable':
      return `The days that would meet every rule are days that people cannot make: ${reason.dates.map(formatDate).join(', ')}.`;
    case 'beyond-calendar':
      return `Counting from ${formatDate(reason.date)} leaves the years that can be counted.`;
  }
}

/** How much room a day leaves on either side, in working days. */
export function explainRoom({ room: { before, after }, notices }: MeetingDay): string {
  const what = notices.length > 0 ? 'the first thing that has to be done' : 'the meeting';
  const left = before === 0 ? `${what} is due today` : `${count(before)} from today to ${what}`;
  if (after === undefined) return `${capital(left)}.`;
  const later =
    after === 0
      ? 'this is the last day, so it cannot be put off'
      : `${count(after)} more before the last day for the meeting`;
  return `${capital(left)}; ${later}.`;
}

const quoted = ({ timescale }: Deadline) => `"${timescale.title}"`;

const count = (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
