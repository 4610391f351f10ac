import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { AuthorityChoice } from './authority/AuthorityChoice.tsx';
import { useAuthority } from './authority/use-authority.ts';
import type { Late } from './authority/use-authority.ts';
import { readAddress, writeAddress } from './case/address.ts';
import type { CaseProps } from './case/CaseCalculator.tsx';
import { FIELDS } from './case/fields.ts';
import { unknownChoices } from './case/unknown-choices.ts';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import type { OrderLaw } from './supervision-order/law.ts';
import { changeOrder, EMPTY_ORDER } from './supervision-order/order-form.ts';
import type { OrderChange, OrderForm } from './supervision-order/order-form.ts';
import type { OrderResultProps } from './supervision-order/OrderResult.tsx';

interface Shown {
  readonly Result: FunctionComponent<OrderResultProps>;
  readonly props: OrderResultProps;
  readonly form: OrderForm;
}

const PARTS: Late<typeof import('./supervision-order/order-parts.ts')> = {
  load: () => import('./supervision-order/order-parts.ts'),
};

const loadWork = () => import('./supervision-order/working-parts.ts');

const wrong = (field: string, message: string): readonly FieldError[] => [{ field, target: field, message }];

/** The planner of a supervision order: its last day by law, and what the authority's own rules ask for until then. */
export default function SupervisionOrder({
  authorities,
  holidays,
  law,
}: CaseProps & { readonly law: OrderLaw }) {
  // Sent for before the button is pressed, so that pressing it asks the network for nothing.
  const prepare = () => void loadWork().catch(() => undefined);
  const asked = useMemo(() => ({ ...readAddress(location.search), route: '', cohorts: [] }), []);
  const [form, update] = useReducer(changeOrder, EMPTY_ORDER, (empty) =>
    authorities.some(({ id }) => id === asked.authority)
      ? { ...empty, dates: { ...empty.dates, authority: asked.authority } }
      : empty,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [shown, setShown] = useState<Shown>();
  const { authority } = form.dates;
  const loading = useAuthority(authority, PARTS);
  const whole = loading.is === 'ready' ? loading : undefined;
  const ready = useMemo(
    () => whole && { parts: whole.parts, data: whole.parts.orderRules(whole.data, law) },
    [whole?.data, whole?.parts],
  );

  useEffect(() => {
    if (authority === '') return;
    const search = writeAddress(location.search, { authority, route: '', cohorts: [] });
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }, [authority]);

  const change = (one: OrderChange) => {
    update(one);
    // Another choice asks for other dates: a mistake in one that is no longer asked for could not be put right.
    if (one.change === 'authority' || one.change === 'adult' || one.change === 'since') setErrors([]);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    setShown(undefined);
    if (!ready) return setErrors(wrong(FIELDS.authority, 'Select an authority'));
    const { data, parts } = ready;
    const work = await loadWork().catch(() => undefined);
    if (!work)
      return setErrors(
        wrong('work-out', 'The dates could not be worked out. Check your connection and try again'),
      );
    const today = work.today();
    const read = work.readOrderForm(form, { data, law, years: holidays, today });
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    const { required, optional } = parts.otherDates(data, form);
    const fields = new Map([...required, ...optional].map(({ event: id }) => [id, `${FIELDS.date(id)}-day`]));
    setShown({
      Result: work.OrderResult,
      form,
      props: { orderCase: read.orderCase, data, law, holidays, today, asked: fields },
    });
  };

  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      {unknownChoices(asked, authorities, undefined).map((sentence) => (
        <p class="govuk-inset-text" role="status" key={sentence}>
          {sentence}
        </p>
      ))}
      <form class="no-print" autocomplete="off" noValidate onSubmit={submit} onFocusIn={prepare}>
        <AuthorityChoice
          id={FIELDS.authority}
          authorities={authorities}
          chosen={authority}
          loading={loading}
          errors={errors}
          onChoose={(to) => change({ change: 'authority', to })}
        />
        {ready && (
          <ready.parts.OrderFields
            form={form}
            data={ready.data}
            other={ready.parts.otherDates(ready.data, form)}
            errors={errors}
            onChange={change}
          />
        )}
        {(loading.is === 'none' || ready) && (
          <button type="submit" class="govuk-button" id="work-out">
            Plan the order
          </button>
        )}
      </form>
      {shown && shown.form !== form && (
        <p class="govuk-inset-text no-print" role="status">
          Your answers have changed since these dates were worked out. Plan the order again.
        </p>
      )}
      {shown && <shown.Result {...shown.props} />}
    </div>
  );
}
