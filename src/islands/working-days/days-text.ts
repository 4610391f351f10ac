import { formatDate } from '../../calendar/date.ts';
import type { DaysAnswer } from './answer-days.ts';
import { captionOf, wayWords } from './told-days.ts';
import type { ToldDays } from './told-days.ts';

/** The answers as plain text, for an email or a note. */
export function daysText(told: ToldDays): string {
  const { answers, unread } = told;
  return [
    ...(answers.length > 1 ? [captionOf(told), ''] : []),
    ...answers.flatMap((answer) => [...linesFor(answer), '']),
    ...(unread.length > 0 ? ['Not used:', ...unread.map((problem) => `- ${problem}`), ''] : []),
    `How it was counted: ${wayWords(told)}`,
    'A working day is Monday to Friday and not a bank holiday in England and Wales. Child in Need Handbook',
  ].join('\n');
}

/** One answer, with what was left out on the way and what to know of it. */
export function linesFor(answer: DaysAnswer): readonly string[] {
  const { sentence, counts, bankHolidays, weekends, either, notes, from } = answer;
  const lost = counts.length === 0 ? [`  Counted from ${formatDate(from)}.`] : [];
  const holidays = bankHolidays.map(({ date, reason }) => `  Not counted: ${formatDate(date)}, ${reason}`);
  const days = weekends.length === 1 ? 'day' : 'days';
  return [
    sentence,
    ...lost,
    ...counts.map(({ label, words, note }) => `  ${label}: ${words}${note ? `. ${note}` : ''}`),
    ...holidays,
    ...(weekends.length > 0 ? [`  Not counted: ${weekends.length} weekend ${days}`] : []),
    ...[...(either ? [either] : []), ...notes].map((note) => `  ${note}`),
  ];
}
