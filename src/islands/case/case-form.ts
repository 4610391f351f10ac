import { NOTHING_TYPED } from '../form/typed-date.ts';
import type { DatePart, TypedDate } from '../form/typed-date.ts';

/** A date of something held; `key` tells it apart from the others while dates are added and taken away. */
export interface HeldDate {
  readonly key: number;
  readonly typed: TypedDate;
}

/**
 * Everything chosen and typed. Dates stay when the authority changes, also those that the new one does not ask for,
 * so that they are there again on changing back.
 */
export interface CaseForm {
  readonly authority: string;
  readonly route: string;
  readonly cohorts: readonly string[];
  /** By event. */
  readonly dates: Readonly<Record<string, TypedDate>>;
  /** By event. */
  readonly held: Readonly<Record<string, readonly HeldDate[]>>;
  /** For the next date of something held. */
  readonly nextKey: number;
}

export type Change =
  | { readonly change: 'authority' | 'route' | 'cohort'; readonly to: string }
  | { readonly change: 'date'; readonly event: string; readonly part: DatePart; readonly to: string }
  | { readonly change: 'add-held' | 'remove-held'; readonly event: string; readonly key: number }
  | {
      readonly change: 'held';
      readonly event: string;
      readonly key: number;
      readonly part: DatePart;
      readonly to: string;
    };

export const EMPTY_CASE: CaseForm = {
  authority: '',
  route: '',
  cohorts: [],
  dates: {},
  held: {},
  nextKey: 1,
};

/** The form after one change. Nothing that was typed is lost by a choice. */
export function changeCase<Form extends CaseForm>(form: Form, change: Change): Form {
  switch (change.change) {
    case 'authority':
    case 'route':
      return { ...form, [change.change]: change.to };
    case 'cohort':
      return { ...form, cohorts: toggle(form.cohorts, change.to) };
    case 'date': {
      const typed = { ...typedFor(form, change.event), [change.part]: change.to };
      return { ...form, dates: { ...form.dates, [change.event]: typed } };
    }
    case 'add-held': {
      const added = { key: change.key, typed: NOTHING_TYPED };
      return { ...withHeld(form, change.event, (list) => [...list, added]), nextKey: change.key + 1 };
    }
    case 'remove-held':
      return withHeld(form, change.event, (list) => list.filter(({ key }) => key !== change.key));
    case 'held':
      return withHeld(form, change.event, (list) =>
        list.map((one) =>
          one.key === change.key ? { ...one, typed: { ...one.typed, [change.part]: change.to } } : one,
        ),
      );
  }
}

/** What stands in the boxes of an event. */
export function typedFor({ dates }: CaseForm, event: string): TypedDate {
  return dates[event] ?? NOTHING_TYPED;
}

function withHeld<Form extends CaseForm>(
  form: Form,
  event: string,
  update: (list: readonly HeldDate[]) => readonly HeldDate[],
): Form {
  return { ...form, held: { ...form.held, [event]: update(form.held[event] ?? []) } };
}

function toggle(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
