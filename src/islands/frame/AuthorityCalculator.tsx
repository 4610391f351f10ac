import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { AuthorityChoice } from '../authority/AuthorityChoice.tsx';
import { LoadingStatus } from '../authority/LoadingStatus.tsx';
import { useAuthority } from '../authority/use-authority.ts';
import type { Late, Loaded } from '../authority/use-authority.ts';
import { choicesIn, readAddress, writeAddress } from '../case/address.ts';
import type { Choices } from '../case/address.ts';
import type { CaseForm } from '../case/case-form.ts';
import { FIELDS } from '../case/fields.ts';
import { unknownChoices, unusedChoices } from '../case/unknown-choices.ts';
import type { CalculatorData } from '../data.ts';
import type { FieldError } from '../form/field.ts';
import { useFragment } from '../link/fragment.ts';
import type { FormLink } from '../link/form-link.ts';
import { useLink } from '../link/use-link.ts';
import { today } from '../today.ts';
import { Frame } from './Frame.tsx';
import { useWork, wrong } from './use-work.ts';
import type { Outcome } from './use-work.ts';

export interface CalculatorProps {
  /** In the order of the list. */
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly holidays: BankHolidays;
  /**
   * The calculator's own page, where this one stands inside another: with the one authority chosen, and without a part in the
   * address, which is that of the other page.
   */
  readonly ownPage?: string;
}

/** The form as it stands, and what the authority chosen brings with it. */
export interface Filled<Form, Parts> extends Loaded<Parts> {
  readonly form: Form;
}

interface Fields<Form> {
  readonly form: Form;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: Form) => void;
}

/** What sets one calculator that works by an authority's rules apart from the others. */
export interface Kind<Form extends CaseForm, Parts, Answer> {
  readonly empty: Form;
  /** What the fields need, sent for with the authority's data. */
  readonly parts: Late<Parts>;
  /** The authority's rules that it works out: only the dates that these need are asked for. */
  readonly rules?: (data: CalculatorData, parts: Parts) => CalculatorData;
  /** The choices that decide what is asked for, beside those of every case. */
  readonly asks?: (form: Form) => readonly string[];
  /** What has to be answered before the authority is chosen, and the fields for it. */
  readonly check?: (form: Form) => readonly FieldError[];
  readonly before?: (fields: Fields<Form>) => ComponentChild;
  readonly fields: (fields: Fields<Form> & Loaded<Parts>) => ComponentChild;
  readonly button: (form: Form) => string;
  /** What reads the form and shows the result, sent for when a person first turns to the form. */
  readonly load: (form: Form) => Promise<Answer>;
  /** Says that it could not be had. */
  readonly failed: string;
  /** Works it out; `again` changes the form and works it out once more. */
  readonly answer: (
    answer: Answer,
    given: Filled<Form, Parts> & {
      readonly years: BankHolidays;
      readonly today: IsoDate;
      readonly again: (change: (form: Form) => Form) => void;
    },
  ) => Outcome;
  readonly link: () => Promise<FormLink<Form, CalculatorData>>;
}

interface Props<Form extends CaseForm, Parts, Answer> extends CalculatorProps {
  readonly kind: Kind<Form, Parts, Answer>;
}

/** An authority, what its rules need to know, and what they come to. Choices stand in the address, and no date. */
export function AuthorityCalculator<Form extends CaseForm, Parts, Answer>(props: Props<Form, Parts, Answer>) {
  const { authorities, holidays, kind, ownPage } = props;
  const asked = useMemo(() => chosenFor(props), []);
  const [form, setForm] = useState<Form>(() =>
    authorities.some(({ id }) => id === asked.authority) ? { ...kind.empty, ...asked } : kind.empty,
  );
  const latest = useRef(form);
  latest.current = form;
  const { authority, route, cohorts } = form;
  const loading = useAuthority(authority, kind.parts);
  const whole = loading.is === 'ready' ? loading : undefined;
  const ready = useMemo(
    () => whole && { parts: whole.parts, data: kind.rules?.(whole.data, whole.parts) ?? whole.data },
    [whole?.data, whole?.parts],
  );

  const choices = ready && writeAddress(ownPage ? '' : location.search, choicesIn(form, ready.data));
  useEffect(() => {
    if (choices !== undefined && !ownPage)
      history.replaceState(history.state, '', location.pathname + choices + location.hash);
  }, [choices]);

  const work = useWork({
    form,
    asks: [authority, route, ...cohorts, ...(kind.asks?.(form) ?? [])].join(),
    check: () => {
      const found = kind.check?.(form) ?? [];
      return found.length > 0 || ready ? found : [wrong(FIELDS.authority, 'Select an authority')];
    },
    load: () => kind.load(form),
    failed: kind.failed,
    ahead: true,
    answer: (answer) =>
      ready
        ? kind.answer(answer, { form, ...ready, years: holidays, today: today(), again })
        : { errors: [] },
  });
  const fill = (to: Form) => {
    setForm(to);
    work.again();
  };
  const again = (change: (form: Form) => Form) => fill(change(latest.current));

  const link = useLink({
    fragment: useFragment(),
    form,
    data: ready?.data,
    years: holidays,
    // Without an authority nothing is asked for, and so a link can say nothing
    isReady: loading.is === 'none' || ready !== undefined,
    field: FIELDS.authority,
    load: kind.link,
    fill,
    tell: work.tell,
    ...(ownPage ? { page: ownPage + choices } : {}),
  });
  const notes =
    whole && authority !== asked.authority
      ? unusedChoices(form, whole.data)
      : unknownChoices(asked, authorities, whole?.data);
  const { errors } = work;
  // An answer changes nothing in the form: the same fields as before cost nothing to show
  const fields = useMemo(() => {
    const shared = { form, errors, onChange: setForm };
    return (
      <>
        {kind.before?.(shared)}
        {ownPage ? (
          <LoadingStatus loading={loading} />
        ) : (
          <AuthorityChoice
            id={FIELDS.authority}
            authorities={authorities}
            chosen={authority}
            loading={loading}
            errors={errors}
            onChoose={(to) => setForm({ ...form, authority: to })}
          />
        )}
        {ready && kind.fields({ ...shared, ...ready })}
      </>
    );
  }, [form, errors, loading.is, ready]);
  return (
    <Frame
      class="calculator"
      work={work}
      notes={notes}
      button={loading.is === 'none' || ready ? kind.button(form) : undefined}
      link={link}
    >
      {fields}
    </Frame>
  );
}

/** The choices to begin with: those of the address, or the one authority of a calculator inside another page. */
function chosenFor({ authorities, ownPage }: CalculatorProps): Choices {
  const [only] = authorities;
  return ownPage && only ? { authority: only.id, route: '', cohorts: [] } : readAddress(location.search);
}
