import { formatDuration } from '../../calendar/duration.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import { changeCase, typedFor } from '../case/case-form.ts';
import type { Change } from '../case/case-form.ts';
import { CaseChoices } from '../case/CaseChoices.tsx';
import { CaseDate } from '../case/CaseDate.tsx';
import { FIELDS as CASE_FIELDS } from '../case/fields.ts';
import type { Questions } from '../case/questions.ts';
import type { CalculatorData } from '../data.ts';
import type { FieldError } from '../form/field.ts';
import { Details } from '../parts/Details.tsx';
import { Interval } from './Interval.tsx';
import { Silences } from './Silences.tsx';
import { documentGap } from './visit-rules.ts';
import { VisitsMade } from './VisitsMade.tsx';
import { FIELDS } from './visits-form.ts';
import type { VisitsForm } from './visits-form.ts';

interface Props {
  readonly form: VisitsForm;
  /** The authority's rules about visits alone. */
  readonly data: CalculatorData;
  readonly questions: Questions;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: VisitsForm) => void;
}

/** What the rules about visits need to know: where the clock starts, the visits, and what the child's own plan asks for. */
export function VisitFields({ form, data, questions, errors, onChange }: Props) {
  const gap = documentGap(data);
  const changeDate = (change: Change) => onChange(changeCase(form, change));
  const shared = { form, data, errors, onChange: changeDate };
  const isOpen = questions.optional.some(
    ({ event }) =>
      typedFor(form, event) !== NOTHING_TYPED ||
      errors.some(({ field }) => field === CASE_FIELDS.date(event)),
  );
  return (
    <>
      <CaseChoices data={data} questions={questions} errors={errors} onChange={changeDate} />
      {!gap && (
        <>
          <div class="govuk-inset-text">
            <p>
              The document of {data.name} gives no figure for the longest time between visits, so none is
              filled in here. If the child’s own plan has one, you can enter it and use the calculator all the
              same. The answer will be marked as the plan’s.
            </p>
            <Silences data={data} />
          </div>
          <h2 class="govuk-heading-m">The child’s own plan</h2>
          <Interval form={form} errors={errors} onChange={onChange} />
        </>
      )}
      {questions.route !== '' && (
        <>
          <h2 class="govuk-heading-m">Where the clock starts</h2>
          <p>Enter the dates you know, such as 27 3 2026 or 27 March 2026. Leave the others blank.</p>
          {questions.required.map(({ event }) => (
            <CaseDate event={event} {...shared} key={event} />
          ))}
          {questions.optional.length > 0 && (
            <Details summary="Other starts, and a case that is closing" open={isOpen}>
              {questions.optional.map(({ event }) => (
                <CaseDate event={event} {...shared} key={event} />
              ))}
            </Details>
          )}
          <VisitsMade form={form} data={data} errors={errors} onChange={onChange} />
          {gap && (
            <Details
              summary="The child’s plan asks for visits more often"
              open={form.number !== '' || errors.some(({ field }) => field === FIELDS.number)}
            >
              <p>
                The document allows no longer gap than {formatDuration(gap)}. A shorter one in the child’s own
                plan counts instead.
              </p>
              <Interval form={form} errors={errors} onChange={onChange} />
            </Details>
          )}
        </>
      )}
    </>
  );
}
