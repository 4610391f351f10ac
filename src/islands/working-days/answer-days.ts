import { formatDate, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { NonWorkingDay, WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { DaysQuestion } from './days-form.ts';

export interface DaysAnswer {
  /** The answer, as a person would say it. */
  readonly sentence: string;
  readonly bankHolidays: readonly NonWorkingDay[];
  readonly weekends: readonly NonWorkingDay[];
  /** What to know of the answer, a sentence each. */
  readonly notes: readonly string[];
}

/** Takes a question and gives the answer with each day left out; a sentence that says so where the calendar ends first. */
export function answerDays(question: DaysQuestion, calendar: WorkingCalendar): DaysAnswer {
  const { task, from } = question;
  if (task === 'count') {
    const count = calendar.workingDaysBetween(from, question.to);
    if (count === undefined) return beyond(calendar);
    const are = count === 1 ? 'There is 1 working day' : `There are ${count} working days`;
    return withSkipped(
      `${are} from ${formatDate(from)} to ${formatDate(question.to)}.`,
      from,
      question.to,
      from,
      calendar,
    );
  }
  const { number } = question;
  const found =
    task === 'add' ? calendar.addWorkingDays(from, number) : calendar.subtractWorkingDays(from, number);
  if (!found) return beyond(calendar);
  const days = number === 1 ? '1 working day' : `${number} working days`;
  const sentence = `${days} ${task === 'add' ? 'after' : 'before'} ${formatDate(from)} is ${formatDate(found)}.`;
  return task === 'add'
    ? withSkipped(sentence, from, found, from, calendar)
    : withSkipped(sentence, found, from, from, calendar);
}

function withSkipped(
  sentence: string,
  first: IsoDate,
  last: IsoDate,
  start: IsoDate,
  calendar: WorkingCalendar,
): DaysAnswer {
  const skipped = calendar.nonWorkingDays(first, last).filter(({ date }) => date !== start);
  const isWeekend = ({ reason }: NonWorkingDay) => reason === 'Saturday' || reason === 'Sunday';
  return {
    sentence,
    weekends: skipped.filter(isWeekend),
    bankHolidays: skipped.filter((day) => !isWeekend(day)),
    notes: calendar.isProjected(last) ? [projected(last, calendar)] : [],
  };
}

function projected(last: IsoDate, { publishedTo }: WorkingCalendar): string {
  return `Bank holidays are published to the end of ${publishedTo}. Those to ${partsOf(last).year} are worked out by rule, so an extra one could still move the answer.`;
}

function beyond({ firstYear, lastYear }: WorkingCalendar): DaysAnswer {
  return {
    sentence: 'The count leaves the years that can be worked out.',
    weekends: [],
    bankHolidays: [],
    notes: [`Working days can be counted from 1 January ${firstYear} to 31 December ${lastYear}.`],
  };
}
