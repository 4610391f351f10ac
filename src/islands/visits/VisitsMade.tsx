import { changeCase } from '../case/case-form.ts';
import type { CalculatorData } from '../data.ts';
import { DateList } from '../form/DateList.tsx';
import type { FieldError } from '../form/field.ts';
import { Options } from '../form/Options.tsx';
import { Radios } from '../form/Radios.tsx';
import { Textarea } from '../form/Textarea.tsx';
import { Details } from '../parts/Details.tsx';
import { aloneRule, VISIT } from './visit-rules.ts';
import { FIELDS, MOST_VISITS, toggleAlone, visitLabel, visitsOf } from './visits-form.ts';
import type { SeenAlone, VisitsForm } from './visits-form.ts';

interface Props {
  readonly form: VisitsForm;
  readonly data: CalculatorData;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: VisitsForm) => void;
}

const ALONE: readonly { readonly value: SeenAlone; readonly text: string; readonly hint?: string }[] = [
  { value: 'every', text: 'Yes, at every visit' },
  {
    value: 'marked',
    text: 'No, not at every visit',
    hint: 'Mark those visits below their dates, or write “not alone” after a date in the list.',
  },
  { value: 'not-known', text: 'Not known' },
];

/** The visits made, typed or pasted, and, where the rules ask for it, at which the child was seen alone. */
export function VisitsMade({ form, data, errors, onChange }: Props) {
  const { nextKey } = form;
  const asksAlone = aloneRule(data) !== undefined;
  return (
    <>
      <h2 class="govuk-heading-m">Visits made</h2>
      <p>
        Enter only visits at which the child was seen, in any order. Leave this empty if there has been none.
        No more than {MOST_VISITS}.
      </p>
      {asksAlone && (
        <Radios
          id={FIELDS.alone}
          legend="Was the child seen alone at every visit?"
          legendClass="govuk-fieldset__legend--s"
          hint="This document asks for it. Skip this if there has been no visit."
          error={errors.find(({ field }) => field === FIELDS.alone)?.message}
          options={ALONE}
          chosen={form.alone}
          onChoose={(alone) => onChange({ ...form, alone: alone as SeenAlone })}
        />
      )}
      <DateList
        id="visits"
        legend="Dates of visits"
        one="a visit"
        dates={visitsOf(form).map(({ key, typed }, place) => ({
          key,
          typed,
          id: FIELDS.visit(key),
          legend: visitLabel(place),
        }))}
        errors={errors}
        most={MOST_VISITS}
        {...(asksAlone && form.alone === 'marked'
          ? {
              more: ({ key, id, legend }) => (
                <Options
                  kind="checkbox"
                  id={`${id}-alone`}
                  options={[{ value: 'not-alone', text: `Not seen alone on the ${legend.toLowerCase()}` }]}
                  chosen={form.notAlone.includes(key) ? ['not-alone'] : []}
                  onChoose={() => onChange(toggleAlone(form, key))}
                />
              ),
            }
          : {})}
        onAdd={() => onChange(changeCase(form, { change: 'add-held', event: VISIT, key: nextKey }))}
        onRemove={(key) => onChange(changeCase(form, { change: 'remove-held', event: VISIT, key }))}
        onType={(key, part, to) =>
          onChange(changeCase(form, { change: 'held', event: VISIT, key, part, to }))
        }
      />
      <Details
        summary="Paste a list of visits"
        open={form.list !== '' || errors.some(({ field }) => field === FIELDS.list)}
      >
        <Textarea
          id={FIELDS.list}
          label="Dates of visits, one to a line"
          labelClass="govuk-label--s"
          hint={
            asksAlone
              ? 'Such as 27 3 2026, 27/3/2026 or 27 March 2026. Add “not alone” where the child was not seen alone: 27/3/2026 not alone.'
              : 'Such as 27 3 2026, 27/3/2026 or 27 March 2026.'
          }
          error={errors.find(({ field }) => field === FIELDS.list)?.message}
          typed={form.list}
          onType={(list) => onChange({ ...form, list })}
        />
      </Details>
    </>
  );
}
