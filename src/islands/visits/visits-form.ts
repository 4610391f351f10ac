import type { DurationUnit } from '../../calendar/duration.ts';
import { EMPTY_CASE } from '../case/case-form.ts';
import type { CaseForm, HeldDate } from '../case/case-form.ts';
import { VISIT } from './visit-rules.ts';

export type IntervalUnit = Extract<DurationUnit, 'weeks' | 'working days' | 'calendar days' | 'months'>;

/** Whether the child was seen alone: at every visit, not at those marked, or nobody knows. */
export type SeenAlone = '' | 'every' | 'marked' | 'not-known';

/** Everything chosen and typed. Nothing is lost when the authority changes. The visits typed are held dates of the case. */
export interface VisitsForm extends CaseForm {
  /** A pasted list of visits, one to a line. */
  readonly list: string;
  readonly alone: SeenAlone;
  /** The visits typed at which the child was not seen alone, by their keys. */
  readonly notAlone: readonly number[];
  /** How often the child's own plan asks for a visit. */
  readonly number: string;
  readonly unit: IntervalUnit;
}

export const EMPTY_VISITS: VisitsForm = {
  ...EMPTY_CASE,
  list: '',
  alone: '',
  notAlone: [],
  number: '',
  unit: 'weeks',
};

/** As many visits as there can be, typed and pasted together. */
export const MOST_VISITS = 60;

export const UNITS: readonly { readonly value: IntervalUnit; readonly text: string }[] = [
  { value: 'weeks', text: 'Weeks' },
  { value: 'working days', text: 'Working days' },
  { value: 'calendar days', text: 'Calendar days' },
  { value: 'months', text: 'Months' },
];

export const FIELDS = {
  number: 'interval',
  unit: 'interval-unit',
  list: 'list',
  alone: 'alone',
  visit: (key: number) => `visit-${key}`,
};

export function numberLabel(unit: IntervalUnit): string {
  return `Number of ${unit} between visits`;
}

/** Names one of the visits typed: "Date of visit 2". */
export function visitLabel(place: number): string {
  return `Date of visit ${place + 1}`;
}

export function visitsOf({ held }: VisitsForm): readonly HeldDate[] {
  return held[VISIT] ?? [];
}

export function toggleAlone(form: VisitsForm, key: number): VisitsForm {
  const { notAlone } = form;
  const marked = notAlone.includes(key) ? notAlone.filter((one) => one !== key) : [...notAlone, key];
  return { ...form, notAlone: marked };
}
