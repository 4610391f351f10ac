import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { AuthorityChoice } from '../authority/AuthorityChoice.tsx';
import { useAuthority } from '../authority/use-authority.ts';
import type { Late } from '../authority/use-authority.ts';
import type { CalculatorData } from '../data.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import type { FieldError } from '../form/field.ts';
import type { ResultProps } from '../result/Result.tsx';
import { readAddress, writeAddress } from './address.ts';
import { changeCase, EMPTY_CASE } from './case-form.ts';
import type { CaseForm, Change } from './case-form.ts';
import { FIELDS } from './fields.ts';
import { unknownChoices } from './unknown-choices.ts';

export interface CaseProps {
  /** In the order of the list. */
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly holidays: BankHolidays;
}

/** What sets one calculator that asks for the dates of a case apart from the others. */
export interface CaseKind {
  /** The words of the button. */
  readonly button: string;
  /** The authority's rules that it works out: only the dates that these need are asked for. */
  readonly rules: (data: CalculatorData) => CalculatorData;
  /** What shows the result, sent for when a person first turns to the form. */
  readonly loadResult: () => Promise<{ readonly Result: FunctionComponent<ResultProps> }>;
}

/** A result on the page, and the form that it answers. */
interface Shown {
  readonly Result: FunctionComponent<ResultProps>;
  readonly props: ResultProps;
  readonly form: CaseForm;
}

const PARTS: Late<typeof import('./case-parts.ts')> = { load: () => import('./case-parts.ts') };

const wrong = (field: string, message: string): readonly FieldError[] => [{ field, target: field, message }];

/** An authority, the dates that its rules need, and what they come to. */
export function CaseCalculator({ authorities, holidays, kind }: CaseProps & { readonly kind: CaseKind }) {
  // Sent for before the button is pressed, so that pressing it asks the network for nothing.
  const loadAnswer = () => Promise.all([kind.loadResult(), import('./answer-parts.ts')]);
  const prepare = () => void loadAnswer().catch(() => undefined);
  const asked = useMemo(() => readAddress(location.search), []);
  const [form, update] = useReducer(changeCase, EMPTY_CASE, (empty) =>
    authorities.some(({ id }) => id === asked.authority) ? { ...empty, ...asked } : empty,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [shown, setShown] = useState<Shown>();
  const loading = useAuthority(form.authority, PARTS);
  const whole = loading.is === 'ready' ? loading : undefined;
  const ready = useMemo(
    () => whole && { ...whole, data: kind.rules(whole.data) },
    [whole?.data, whole?.parts],
  );
  const questions = ready?.parts.questionsFor(ready.data, form);

  const choices = questions && writeAddress(location.search, { ...questions, authority: form.authority });
  useEffect(() => {
    if (choices !== undefined)
      history.replaceState(history.state, '', location.pathname + choices + location.hash);
  }, [choices]);

  const change = (one: Change) => {
    update(one);
    // Another choice asks for other dates: a mistake in one that is no longer asked for could not be put right.
    if (one.change === 'authority' || one.change === 'route' || one.change === 'cohort') setErrors([]);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    setShown(undefined);
    if (!ready || !questions) return setErrors(wrong(FIELDS.authority, 'Select an authority'));
    const loaded = await loadAnswer().catch(() => undefined);
    if (!loaded)
      return setErrors(
        wrong('work-out', 'The dates could not be worked out. Check your connection and try again'),
      );
    const { data } = ready;
    const [{ Result }, parts] = loaded;
    const today = parts.today();
    const read = parts.readCase(form, { data, years: holidays, today });
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    const dates = [...questions.required, ...questions.optional].map(({ event: id }) => id);
    const fields = new Map(dates.map((id) => [id, `${FIELDS.date(id)}-day`]));
    setShown({
      Result,
      form,
      props: { facts: read.facts, data, holidays, today, asked: fields },
    });
  };

  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      {unknownChoices(asked, authorities, ready?.data).map((sentence) => (
        <p class="govuk-inset-text" role="status" key={sentence}>
          {sentence}
        </p>
      ))}
      <form class="no-print" autocomplete="off" noValidate onSubmit={submit} onFocusIn={prepare}>
        <AuthorityChoice
          id={FIELDS.authority}
          authorities={authorities}
          chosen={form.authority}
          loading={loading}
          errors={errors}
          onChoose={(to) => change({ change: 'authority', to })}
        />
        {ready && questions && (
          <ready.parts.CaseForm
            form={form}
            data={ready.data}
            questions={questions}
            errors={errors}
            onChange={change}
          />
        )}
        {(loading.is === 'none' || ready) && (
          <button type="submit" class="govuk-button" id="work-out">
            {kind.button}
          </button>
        )}
      </form>
      {shown && shown.form !== form && (
        <p class="govuk-inset-text no-print" role="status">
          Your answers have changed since these dates were worked out. Work out the dates again.
        </p>
      )}
      {shown && <shown.Result {...shown.props} />}
    </div>
  );
}
