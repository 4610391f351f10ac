import type { FieldError } from '../form/field.ts';
import type { CalculatorData } from '../data.ts';
import type { CaseForm as Form, Change } from './case-form.ts';
import { CaseChoices } from './CaseChoices.tsx';
import { CaseDates } from './CaseDates.tsx';
import type { Questions } from './questions.ts';

interface Props {
  readonly form: Form;
  readonly data: CalculatorData;
  readonly questions: Questions;
  readonly errors: readonly FieldError[];
  readonly onChange: (change: Change) => void;
}

/** What an authority's rules need to know of a case: how it began, special circumstances, and dates. */
export function CaseForm({ form, data, questions, errors, onChange }: Props) {
  return (
    <>
      <CaseChoices data={data} questions={questions} errors={errors} onChange={onChange} />
      {questions.route !== '' && (
        <CaseDates form={form} data={data} questions={questions} errors={errors} onChange={onChange} />
      )}
    </>
  );
}
