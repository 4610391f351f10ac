import { EMPTY_CASE } from '../case/case-form.ts';
import type { CaseForm, HeldDate } from '../case/case-form.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import type { DatePart } from '../form/typed-date.ts';

export type Task = 'have' | 'find';

/** Everything chosen and typed. Nothing is lost when a choice changes. */
export interface MeetingForm extends CaseForm {
  readonly task: Task | '';
  /** The id of what the meeting is. */
  readonly kind: string;
  /** Days that people cannot make. */
  readonly away: readonly HeldDate[];
  /** A pasted list of the same, one date to a line. */
  readonly list: string;
}

export const EMPTY_MEETING: MeetingForm = { ...EMPTY_CASE, task: '', kind: '', away: [], list: '' };

/** As many days as can be typed. */
export const MOST_AWAY = 20;

export const MEETING_FIELDS = {
  task: 'task',
  kind: 'kind',
  away: (key: number) => `away-${key}`,
  list: 'away-list',
};

/** What a day that people cannot make is called, by its place in the list. */
export function awayLabel(place: number): string {
  return `Date people cannot make ${place + 1}`;
}

export function addAway(form: MeetingForm): MeetingForm {
  const key = 1 + Math.max(0, ...form.away.map((date) => date.key));
  return { ...form, away: [...form.away, { key, typed: NOTHING_TYPED }] };
}

export function removeAway(form: MeetingForm, key: number): MeetingForm {
  return { ...form, away: form.away.filter((date) => date.key !== key) };
}

export function typeAway(form: MeetingForm, key: number, part: DatePart, to: string): MeetingForm {
  const away = form.away.map((date) =>
    date.key === key ? { ...date, typed: { ...date.typed, [part]: to } } : date,
  );
  return { ...form, away };
}
