import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import { Select } from './form/Select.tsx';
import { answerMatrix } from './functional-needs/answer.ts';
import type { MatrixAnswer } from './functional-needs/answer.ts';
import { GradeFields } from './functional-needs/GradeFields.tsx';
import { emptyForm, FIELDS, gradingOf, mistakesIn, withMark } from './functional-needs/grades-form.ts';
import type { MatrixData } from './functional-needs/matrix-data.ts';
import { MatrixResult } from './functional-needs/MatrixResult.tsx';
import { bringUp } from './result/bring-up.ts';

/** Counts the grades of a child's functions by an authority's matrix. A person grades; this only counts. */
export default function FunctionalNeeds({ matrices }: { readonly matrices: readonly MatrixData[] }) {
  const [form, setForm] = useState(() =>
    emptyForm(matrices, new URLSearchParams(location.search).get('authority') ?? ''),
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [answer, setAnswer] = useState<MatrixAnswer>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => bringUp(heading.current), [answer]);
  const matrix = matrices.find(({ authority }) => authority === form.authority);

  const submit = (event: Event) => {
    event.preventDefault();
    const mistakes = mistakesIn(form, matrix);
    setErrors(mistakes);
    setAnswer(matrix && mistakes.length === 0 ? answerMatrix(matrix, gradingOf(form)) : undefined);
  };
  const change = (next: typeof form) => {
    setForm(next);
    // An answer must never stand beside grades that it does not count.
    setAnswer(undefined);
  };
  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      <form class="no-print" autocomplete="off" noValidate onSubmit={submit}>
        {matrices.length > 1 && (
          <Select
            id={FIELDS.authority}
            label="Which authority’s matrix?"
            labelClass="govuk-label--m"
            error={errors.find(({ field }) => field === FIELDS.authority)?.message}
            options={[
              { value: '', text: 'Choose an authority' },
              ...matrices.map(({ authority, name }) => ({ value: authority, text: name })),
            ]}
            chosen={form.authority}
            onChoose={(authority) => {
              change({ ...form, authority });
              setErrors([]);
            }}
          />
        )}
        {matrix && (
          <GradeFields
            key={matrix.authority}
            matrix={matrix}
            grading={gradingOf(form)}
            errors={errors}
            onGrade={(id, mark) => change(withMark(form, id, mark))}
          />
        )}
        <button type="submit" class="govuk-button">
          Count the grades
        </button>
      </form>
      {answer && matrix && <MatrixResult answer={answer} data={matrix} heading={heading} />}
    </div>
  );
}
