import type { IsoDate } from '../../calendar/date.ts';
import { checkPeriods } from '../../schedule/check-facts.ts';
import type { MeetingKind } from '../../schedule/meeting-rules.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import { FIELDS } from '../case/fields.ts';
import { readDates } from '../case/read-dates.ts';
import type { Given } from '../case/read-dates.ts';
import { ANY_ROUTE } from '../case/routes.ts';
import type { CalculatorData } from '../data.ts';
import { atDate, wrongDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import { readDateLines } from '../form/read-date-lines.ts';
import { enterDate } from '../form/lower-first.ts';
import { readDate } from '../form/read-date.ts';
import { awayLabel, MEETING_FIELDS } from './meeting-form.ts';
import type { MeetingForm, Task } from './meeting-form.ts';
import { meetingQuestions } from './meeting-questions.ts';
import type { MeetingQuestions } from './meeting-questions.ts';

/** A meeting as it was asked about, ready to be worked out. */
export interface MeetingAsked {
  readonly task: Task;
  readonly kind: MeetingKind;
  readonly data: CalculatorData;
  /** What the meeting's own rules count from; the meeting itself is not among them. */
  readonly facts: Omit<CaseFacts, 'count'>;
  /** The day of the meeting, where there is one. */
  readonly date?: IsoDate;
  readonly unavailable: readonly IsoDate[];
}

export type ReadMeeting =
  | { readonly ok: true; readonly asked: MeetingAsked }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const MOST_LINES = 200;

/** Takes the form and gives what is asked, or every mistake in the order of the page. */
export function readMeeting(form: MeetingForm, given: Given): ReadMeeting {
  const questions = meetingQuestions(given.data, form);
  if (form.task === '') return no([at(MEETING_FIELDS.task, 'Select whether you have a date')]);
  if (!questions) return no([at(MEETING_FIELDS.kind, 'Select what the meeting is')]);
  const { data, kind, task, route, cohorts } = questions;
  if (route === '') return no([at(FIELDS.route, 'Select how the child came to be in need')]);

  const dates = readDates(form, questions, { ...given, data });
  const missing = dates.errors.length > 0 ? [] : missingDates(questions, dates);
  const away = task === 'find' ? readAway(form, given) : { dates: [], errors: [] };
  const errors = [...dates.errors, ...missing, ...away.errors];
  if (errors.length > 0) return no(errors);

  const { [kind.event]: date, ...events } = dates.events;
  const facts = { events, held: dates.held, route: route === ANY_ROUTE ? undefined : route, cohorts };
  const contradictions = checkPeriods(data, facts);
  if (contradictions.length > 0)
    return no(contradictions.map(({ event, message }) => atDate(FIELDS.date(event), message)));
  const asked = { task, kind, data, facts, unavailable: away.dates };
  return { ok: true, asked: date ? { ...asked, date } : asked };
}

/** The day of a meeting that must have one must be given; of the dates that a rule counts from, at least one. */
function missingDates(
  { required, optional, held, kind, data }: MeetingQuestions,
  read: Pick<ReturnType<typeof readDates>, 'events' | 'held'>,
): readonly FieldError[] {
  const own = required.find((one) => one.event === kind.event && one.required);
  const label = (event: string) => data.events[event]?.label ?? event;
  if (own) return read.events[own.event] ? [] : [atDate(FIELDS.date(own.event), enterDate(label(own.event)))];
  const [first] = [...required, ...optional];
  if (!first || Object.keys(read.events).length + Object.keys(read.held).length > 0) return [];
  const only = required.length + optional.length + held.length === 1;
  return [atDate(FIELDS.date(first.event), only ? enterDate(label(first.event)) : 'Enter at least one date')];
}

/**
 * The days that people cannot make, typed and pasted. A line that cannot be read could be a day that is offered, and so could
 * one that has passed, meant for another year.
 */
function readAway(
  { away, list }: MeetingForm,
  { years, today }: Given,
): { readonly dates: readonly IsoDate[]; readonly errors: readonly FieldError[] } {
  const rules = { years, when: { is: 'today or in the future', today } } as const;
  const typed = away.map(({ key, typed }, place) => ({
    field: MEETING_FIELDS.away(key),
    read: readDate(typed, { ...rules, label: awayLabel(place) }),
  }));
  const lines = readDateLines(list, rules);
  const wrong = lines.flatMap((line) => ('problem' in line ? [line.problem] : []));
  const more = wrong.length > 1 ? `, and ${wrong.length - 1} more to put right` : '';
  const tooMany = `List must have ${MOST_LINES} dates or fewer, not ${lines.length}`;
  const ofList = wrong[0] ? `${wrong[0]}${more}` : lines.length > MOST_LINES ? tooMany : undefined;
  return {
    dates: [
      ...typed.flatMap(({ read }) => (read.is === 'date' ? [read.date] : [])),
      ...lines.flatMap((line) => ('date' in line ? [line.date] : [])),
    ],
    errors: [
      ...typed.flatMap(({ field, read }) => (read.is === 'wrong' ? [wrongDate(field, read)] : [])),
      ...(ofList ? [at(MEETING_FIELDS.list, ofList)] : []),
    ],
  };
}

function at(field: string, message: string): FieldError {
  return { field, target: field, message };
}

const no = (errors: readonly FieldError[]): ReadMeeting => ({ ok: false, errors });
