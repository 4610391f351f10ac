import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { AuthorityChoice } from './authority/AuthorityChoice.tsx';
import { useAuthority } from './authority/use-authority.ts';
import type { Late } from './authority/use-authority.ts';
import { readAddress, writeAddress } from './case/address.ts';
import { FIELDS } from './case/fields.ts';
import { unknownChoices } from './case/unknown-choices.ts';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import type { ResultProps } from './visits/VisitsResult.tsx';
import { changeDates, EMPTY_VISITS } from './visits/visits-form.ts';
import type { VisitsForm } from './visits/visits-form.ts';
import type { VisitEvents } from './visits/visit-rules.ts';

interface Props {
  /** In the order of the list. */
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly holidays: BankHolidays;
  readonly events: VisitEvents;
}

const PARTS: Late<typeof import('./visits/visit-parts.ts')> = {
  load: () => import('./visits/visit-parts.ts'),
};
const loadAnswer = () => import('./visits/visit-answer.ts');

/** The visits made, each gap held against the authority's rule and the child's own plan, and the next visit due. */
export default function Visits({ authorities, holidays, events }: Props) {
  const asked = useMemo(() => readAddress(location.search), []);
  const [form, setForm] = useState<VisitsForm>(() =>
    authorities.some(({ id }) => id === asked.authority)
      ? { ...EMPTY_VISITS, case: { ...EMPTY_VISITS.case, ...asked } }
      : EMPTY_VISITS,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [shown, setShown] = useState<{ Result: FunctionComponent<ResultProps>; props: ResultProps }>();
  const { authority, route, cohorts } = form.case;
  const loading = useAuthority(authority, PARTS);
  const whole = loading.is === 'ready' ? loading : undefined;
  const ready = useMemo(
    () => whole && { parts: whole.parts, data: whole.parts.visitData(whole.data, events) },
    [whole?.data, whole?.parts],
  );
  const questions = ready?.parts.visitQuestions(ready.data, form);

  // A way in stands in the address only where the rules about visits tell ways in apart
  const inAddress = ready &&
    questions && { ...questions, ...(ready.data.routes.length > 0 ? {} : { route: '' }) };
  const choices = inAddress && writeAddress(location.search, { ...inAddress, authority });
  useEffect(() => {
    if (choices !== undefined)
      history.replaceState(history.state, '', location.pathname + choices + location.hash);
  }, [choices]);
  // Another choice asks for other dates: a mistake in one that is no longer asked for could not be put right.
  useEffect(() => setErrors([]), [authority, route, cohorts]);

  const change = (next: VisitsForm) => {
    setForm(next);
    // An answer must never stand beside visits that it does not count.
    setShown(undefined);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    setErrors([]);
    setShown(undefined);
    const fail = (field: string, message: string) => setErrors([{ field, target: field, message }]);
    if (!ready) return fail(FIELDS.authority, 'Select an authority');
    const answer = await loadAnswer().catch(() => undefined);
    if (!answer)
      return fail('work-out', 'The gaps could not be worked out. Check your connection and try again');
    const { data } = ready;
    const today = answer.today();
    const read = answer.readVisits(form, { data, years: holidays, today });
    setErrors(read.ok ? [] : read.errors);
    if (read.ok)
      setShown({ Result: answer.Result, props: { question: read.question, data, holidays, today } });
  };
  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      {unknownChoices(asked, authorities, whole?.data).map((sentence) => (
        <p class="govuk-inset-text" role="status" key={sentence}>
          {sentence}
        </p>
      ))}
      <form
        class="no-print"
        autocomplete="off"
        noValidate
        onSubmit={submit}
        onFocusIn={() => void loadAnswer().catch(() => undefined)}
      >
        <AuthorityChoice
          id={FIELDS.authority}
          authorities={authorities}
          chosen={authority}
          loading={loading}
          errors={errors}
          onChoose={(to) => change(changeDates(form, { change: 'authority', to }))}
        />
        {ready && questions && (
          <ready.parts.VisitFields
            form={form}
            data={ready.data}
            questions={questions}
            errors={errors}
            onChange={change}
          />
        )}
        {(loading.is === 'none' || ready) && (
          <button type="submit" class="govuk-button" id="work-out">
            Work out the gaps
          </button>
        )}
      </form>
      {shown && <shown.Result {...shown.props} />}
    </div>
  );
}
