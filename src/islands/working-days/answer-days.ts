import { countBack, countBetween, countForward } from '../../calendar/counting.ts';
import { formatDate, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { DurationUnit } from '../../calendar/duration.ts';
import type { NonWorkingDay, WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { DaysQuestion } from './read-days.ts';
import { betweenSentence, cautiousNote, offNote, projectedNote, reachedSentence } from './sentences.ts';

/** The outcome of one way to count. */
export interface Count {
  readonly label: string;
  readonly words: string;
  /** For a spreadsheet: a day as 'YYYY-MM-DD', or the figure; blank where there is none. */
  readonly plain: string;
  /** What to know of the day. */
  readonly note?: string;
}

export interface DaysAnswer {
  readonly from: IsoDate;
  /** The day that was asked for; none where days are counted, or where the calendar ends first. */
  readonly day?: IsoDate;
  /** The answer, as a person would say it. */
  readonly sentence: string;
  readonly counts: readonly Count[];
  readonly bankHolidays: readonly NonWorkingDay[];
  readonly weekends: readonly NonWorkingDay[];
  /** Which day to go by where a rule says only "days". */
  readonly either?: string;
  /** What to know of the answer, a sentence each. */
  readonly notes: readonly string[];
}

type LengthQuestion = Exclude<DaysQuestion, { task: 'count' }>;

const BEYOND = 'The count leaves the years that can be worked out.';

/** Takes a question and gives the answer with each day left out; a sentence that says so where the calendar ends first. */
export function answerDays(question: DaysQuestion, calendar: WorkingCalendar): DaysAnswer {
  if (question.task === 'count') return answerBetween(question, calendar);
  const { from, length } = question;
  if (length.unit === 'days') return answerBothWays(question, calendar);
  const found = reach(question, length.unit, calendar);
  if (!found) return beyond(from, [], calendar);
  return {
    from,
    day: found,
    sentence: reachedSentence(question, { count: length.count, unit: length.unit }, found),
    counts: [dayCount(`In ${length.unit}`, found, question, calendar)],
    bankHolidays: [],
    weekends: [],
    notes: [],
  };
}

/** The same number of days counted as working days, which is the answer, and as calendar days. */
function answerBothWays(question: LengthQuestion, calendar: WorkingCalendar): DaysAnswer {
  const { from, length } = question;
  const working = reach(question, 'working days', calendar);
  const straight = reach(question, 'calendar days', calendar);
  const counts = [
    dayCount('In working days', working, question, calendar),
    dayCount('In calendar days', straight, question, calendar),
  ];
  if (!working || !straight) return beyond(from, straight ? counts : [], calendar);
  const last = working < from ? from : working;
  const between = calendar
    .nonWorkingDays(working < from ? working : from, last)
    .filter(({ date }) => date !== from);
  const first = question.way === 'inclusive' ? dayOff(from, calendar) : [];
  return {
    from,
    day: working,
    sentence: reachedSentence(question, { count: length.count, unit: 'working days' }, working),
    counts,
    ...sorted([...first, ...between]),
    either: cautiousNote(question, working, straight),
    notes: calendar.isProjected(last) ? [projectedNote(partsOf(last).year, calendar)] : [],
  };
}

function answerBetween(
  question: Extract<DaysQuestion, { task: 'count' }>,
  calendar: WorkingCalendar,
): DaysAnswer {
  const { from, to, way } = question;
  const found = countBetween(from, to, way, calendar);
  if (!found) return beyond(from, [], calendar);
  const { workingDays, calendarDays } = found;
  const after = calendar.nonWorkingDays(from, to).filter(({ date }) => way !== 'clear' || date !== to);
  return {
    from,
    sentence: betweenSentence(question, workingDays),
    counts: [
      { label: 'Working days', words: String(workingDays), plain: String(workingDays) },
      { label: 'Calendar days', words: String(calendarDays), plain: String(calendarDays) },
    ],
    ...sorted([...(way === 'inclusive' ? dayOff(from, calendar) : []), ...after]),
    notes: calendar.isProjected(to) ? [projectedNote(partsOf(to).year, calendar)] : [],
  };
}

function reach(question: LengthQuestion, unit: DurationUnit, calendar: WorkingCalendar): IsoDate | undefined {
  const duration = { count: question.length.count, unit };
  return question.task === 'add'
    ? countForward(question.from, duration, question.way, calendar)
    : countBack(question.from, duration, question.way, calendar);
}

function dayCount(
  label: string,
  date: IsoDate | undefined,
  question: LengthQuestion,
  calendar: WorkingCalendar,
): Count {
  if (!date) return { label, words: BEYOND, plain: '' };
  const note = offNote(date, question, calendar);
  return { label, words: formatDate(date), plain: date, ...(note === undefined ? {} : { note }) };
}

function dayOff(date: IsoDate, calendar: WorkingCalendar): readonly NonWorkingDay[] {
  const reason = calendar.reasonOff(date);
  return reason === undefined ? [] : [{ date, reason }];
}

function sorted(days: readonly NonWorkingDay[]): Pick<DaysAnswer, 'bankHolidays' | 'weekends'> {
  const isWeekend = ({ reason }: NonWorkingDay) => reason === 'Saturday' || reason === 'Sunday';
  return { weekends: days.filter(isWeekend), bankHolidays: days.filter((day) => !isWeekend(day)) };
}

function beyond(
  from: IsoDate,
  counts: readonly Count[],
  { firstYear, lastYear }: WorkingCalendar,
): DaysAnswer {
  return {
    from,
    sentence: BEYOND,
    counts,
    weekends: [],
    bankHolidays: [],
    notes: [`Days can be counted from 1 January ${firstYear} to 31 December ${lastYear}.`],
  };
}
