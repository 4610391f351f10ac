import { withLabel } from '../exports/calendar-days.ts';
import type { CalendarDay } from '../exports/calendar-file.ts';
import { calendarCase, entryId } from '../exports/event-id.ts';
import { saveDays } from '../exports/save-days.ts';
import { linesFor } from './days-text.ts';
import type { DaysQuestion } from './read-days.ts';
import { countedWords } from './sentences.ts';
import { wayWords } from './told-days.ts';
import type { ToldDays } from './told-days.ts';

/** Saves the days that were found for a calendar, and says so. */
export function saveCalendar(told: ToldDays, label: string, rulesHref: string): string {
  return saveDays(daysFound(told, label, location.origin + rulesHref), 'working-days.ics', 'Working days');
}

/** The days of a calendar file: each day that was found, once. None where days were only counted. */
export function daysFound(told: ToldDays, label: string, url: string): readonly CalendarDay[] {
  const { questions, answers } = told;
  const ofCase = calendarCase(label, { events: {}, held: { from: questions.map(({ from }) => from) } });
  const days = answers.flatMap((answer, place): readonly CalendarDay[] => {
    const question = questions[place];
    if (!question || question.task === 'count' || !answer.day) return [];
    const { count, unit } = question.length;
    const counted = countedWords(question, { count, unit: unit === 'days' ? 'working days' : unit });
    const of = questions.length > 1 ? { event: 'from', date: question.from } : undefined;
    return [
      {
        uid: entryId({ authority: 'working-days', rule: ruleOf(question), of }, ofCase),
        day: answer.day,
        summary: withLabel(counted, ofCase),
        description: [...linesFor(answer), `How it was counted: ${wayWords(told)}`, url],
        url,
      },
    ];
  });
  return [...new Map(days.map((day) => [day.uid, day])).values()];
}

/** What was asked, but for the day to count from. */
function ruleOf({ task, way, length }: Exclude<DaysQuestion, { task: 'count' }>): string {
  return [task, length.count, length.unit, way].join('-');
}
