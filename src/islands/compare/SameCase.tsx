import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { changeCase, EMPTY_CASE } from '../case/case-form.ts';
import type { CaseForm as Form, Change } from '../case/case-form.ts';
import { CaseForm } from '../case/CaseForm.tsx';
import { today as readToday } from '../today.ts';
import { FIELDS } from '../case/fields.ts';
import { questionsFor } from '../case/questions.ts';
import { readCase } from '../case/read-case.ts';
import type { CalculatorData } from '../data.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import type { FieldError } from '../form/field.ts';
import type { CaseResultProps } from './CaseResult.tsx';
import { mergeForAsking } from './merge.ts';
import type { TopicName } from './topic-rows.ts';

export interface SameCaseProps {
  readonly authorities: readonly CalculatorData[];
  readonly topics: readonly TopicName[];
  readonly holidays: BankHolidays;
}

interface Shown {
  readonly Result: typeof import('./CaseResult.tsx').CaseResult;
  readonly props: CaseResultProps;
  readonly form: Form;
}

const BUTTON = 'compare-dates';

/** The dates that the rules of any of the authorities need, and what they come to under each. */
export function SameCase({ authorities, topics, holidays }: SameCaseProps) {
  const load = () => import('./CaseResult.tsx');
  // Sent for before the button is pressed, so that pressing it asks the network for nothing.
  const prepare = () => void load().catch(() => undefined);
  const merged = useMemo(() => mergeForAsking(authorities), [authorities]);
  const [form, update] = useReducer(changeCase, EMPTY_CASE);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [shown, setShown] = useState<Shown>();
  const questions = questionsFor(merged, form);
  // Other authorities ask for other dates
  useLayoutEffect(() => setErrors([]), [authorities]);

  const change = (one: Change) => {
    update(one);
    // Another choice asks for other dates: a mistake in one that is no longer asked for could not be put right.
    if (one.change === 'route' || one.change === 'cohort') setErrors([]);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    setShown(undefined);
    const today = readToday();
    const read = readCase(form, { data: merged, years: holidays, today });
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    const loaded = await load().catch(() => undefined);
    if (!loaded) {
      const message = 'The dates could not be worked out. Check your connection and try again';
      return setErrors([{ field: BUTTON, target: BUTTON, message }]);
    }
    const dates = [...questions.required, ...questions.optional].map(({ event: id }) => id);
    const asked = new Map(dates.map((id) => [id, `${FIELDS.date(id)}-day`]));
    setShown({
      Result: loaded.CaseResult,
      form,
      props: { facts: read.facts, authorities, merged, topics, holidays, today, asked },
    });
  };

  return (
    <>
      <ErrorSummary errors={errors} />
      <form class="no-print narrow" autocomplete="off" noValidate onSubmit={submit} onFocusIn={prepare}>
        <CaseForm form={form} data={merged} questions={questions} errors={errors} onChange={change} />
        <button type="submit" class="govuk-button" id={BUTTON}>
          Work out the dates in each
        </button>
      </form>
      {shown && (shown.form !== form || shown.props.authorities !== authorities) && (
        <p class="govuk-inset-text no-print" role="status">
          Your choices or dates have changed since these dates were worked out. Work out the dates again.
        </p>
      )}
      {shown && <shown.Result {...shown.props} />}
    </>
  );
}
