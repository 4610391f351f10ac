import { useMemo, useState } from 'preact/hooks';
import { Select } from './form/Select.tsx';
import { Frame } from './frame/Frame.tsx';
import { useWork } from './frame/use-work.ts';
import { GradeFields } from './functional-needs/GradeFields.tsx';
import { emptyForm, FIELDS, gradingOf, mistakesIn, withMark } from './functional-needs/grades-form.ts';
import { inForceOn } from './functional-needs/in-force.ts';
import type { MatrixData } from './functional-needs/matrix-data.ts';
import { today } from './today.ts';

interface Props {
  readonly matrices: readonly MatrixData[];
}

/** Counts the grades of a child's functions by an authority's matrix of today. A person grades; this only counts. */
export default function FunctionalNeeds({ matrices }: Props) {
  const { known, unknown } = useMemo(() => inForceOn(matrices, today()), []);
  return (
    <>
      {unknown.map(({ authority, name, since }) => (
        <p class="govuk-inset-text" key={authority}>
          What applies in {name} today is not known: the document says only what holds from {since?.since} on.
        </p>
      ))}
      {known.length > 0 && <Count matrices={known} />}
    </>
  );
}

function Count({ matrices }: Props) {
  const [form, setForm] = useState(() =>
    emptyForm(matrices, new URLSearchParams(location.search).get('authority') ?? ''),
  );
  const matrix = matrices.find(({ authority }) => authority === form.authority);
  const work = useWork({
    form,
    asks: form.authority,
    check: () => mistakesIn(form, matrix),
    load: () => import('./functional-needs/MatrixResult.tsx'),
    failed: 'The grades could not be counted',
    answer: ({ MatrixResult }) =>
      matrix
        ? { result: <MatrixResult grading={gradingOf(form)} data={matrix} /> }
        : { errors: mistakesIn(form, matrix) },
  });
  return (
    <Frame class="calculator" work={work} button="Count the grades">
      {matrices.length > 1 && (
        <Select
          id={FIELDS.authority}
          label="Which authority’s matrix?"
          labelClass="govuk-label--m"
          error={work.errors.find(({ field }) => field === FIELDS.authority)?.message}
          options={[
            { value: '', text: 'Choose an authority' },
            ...matrices.map(({ authority, name }) => ({ value: authority, text: name })),
          ]}
          chosen={form.authority}
          onChoose={(authority) => setForm({ ...form, authority })}
        />
      )}
      {matrix && (
        <GradeFields
          key={matrix.authority}
          matrix={matrix}
          grading={gradingOf(form)}
          errors={work.errors}
          onGrade={(id, mark) => setForm(withMark(form, id, mark))}
        />
      )}
    </Frame>
  );
}
