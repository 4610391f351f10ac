import { formatDate } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Reason } from './find-meeting.ts';
import type { Breach, MeetingDay } from './judge-meeting-day.ts';
import type { TooEarly } from './too-early.ts';
import type { Deadline, SchedulePolicy } from './types.ts';

/** What a meeting on a day would break, a sentence for each rule. */
export function explainBreach({ is, deadline, day, otherwise, missedBy, opens }: Breach): string {
  const rule = quoted(deadline);
  const sentence = {
    'too-late': `${rule} has to be met by ${formatDate(day)}, ${count(missedBy)} before.`,
    'too-soon': `${rule} allows it only after that day: ${formatDate(day)} is the day to wait for.`,
    'no-time': `${rule} would have had to be done by ${formatDate(day)}, ${goneWords(opens)}.`,
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
      const { limit, last, notice, first, opens } = reason;
      const [by, before] = [quoted(limit), quoted(notice)];
      const wouldBe = `${by} makes ${formatDate(last)} the last day. On that day ${before} would have had to be done by ${formatDate(notice.actBy ?? notice.due)}, ${goneWords(opens)}.`;
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

/** That the day entered for a meeting is too early, and which days would do. */
export function explainTooEarly(
  { date, breaks, start, days }: TooEarly,
  { events }: Pick<SchedulePolicy, 'events'>,
): string {
  const event = `${events[start.event]?.phrase ?? start.event} on ${formatDate(start.date)}`;
  const rules = breaks.map(({ deadline, day }) => `${quoted(deadline)}, to be done by ${formatDate(day)}`);
  const sentence = `${formatDate(date)} is too early for ${rules.join(', and for ')}: that is before ${event}.`;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return sentence;
  return first === last
    ? `${sentence} Only ${formatDate(first)} meets every rule.`
    : `${sentence} ${days.length} working days from ${formatDate(first)} to ${formatDate(last)} meet every rule.`;
}

/** How much room a day leaves on either side, in working days. */
export function explainRoom({ room: { before, after, opens }, notices }: MeetingDay): string {
  const what = notices.length > 0 ? 'the first thing that has to be done' : 'the meeting';
  const from = opens ? formatDate(opens) : 'today';
  const left =
    before > 0
      ? `${count(before)} from ${from} to ${what}`
      : opens
        ? `${what} is due on ${from}`
        : `${what} is due today`;
  if (after === undefined) return `${capital(left)}.`;
  const later =
    after === 0
      ? 'this is the last day, so it cannot be put off'
      : `${count(after)} more before the last day for the meeting`;
  return `${capital(left)}; ${later}.`;
}

/** Why what had to be done by a day cannot be done any more. */
function goneWords(opens: IsoDate | undefined): string {
  return opens ? `before ${formatDate(opens)}, the day that the meeting is counted from` : 'which has passed';
}

const quoted = ({ timescale }: Deadline) => `"${timescale.title}"`;

const count = (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
