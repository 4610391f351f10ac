import { useMemo, useState } from 'preact/hooks';
import { Select } from './form/Select.tsx';
import { Frame } from './frame/Frame.tsx';
import { useWork } from './frame/use-work.ts';
import { GradeFields } from './functional-needs/GradeFields.tsx';
import {
  emptyForm,
  FIELDS,
  firstGrade,
  gradingOf,
  mistakesIn,
  withMark,
} from './functional-needs/grades-form.ts';
import { NO_YEARS } from './link/format.ts';
import { useFragment } from './link/fragment.ts';
import { useLink } from './link/use-link.ts';
import { inForceOn } from './functional-needs/in-force.ts';
import type { MatrixData } from './functional-needs/matrix-data.ts';
import { today } from './today.ts';

interface Props {
  readonly matrices: readonly MatrixData[];
  /** The calculator's own page, where this one stands inside another. */
  readonly ownPage?: string;
}

/** Counts the grades of a child's functions by an authority's matrix of today. A person grades; this only counts. */
export default function FunctionalNeeds({ matrices, ownPage }: Props) {
  const { known, unknown } = useMemo(() => inForceOn(matrices, today()), []);
  return (
    <>
      {unknown.map(({ authority, name, since }) => (
        <p class="govuk-inset-text" key={authority}>
          What applies in {name} today is not known: the document says only what holds from {since?.since} on.
        </p>
      ))}
      {known.length > 0 && <Count matrices={known} {...(ownPage ? { ownPage } : {})} />}
    </>
  );
}

function Count({ matrices, ownPage }: Props) {
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
  const link = useLink({
    fragment: useFragment(),
    form,
    data: matrices,
    years: NO_YEARS,
    isReady: true,
    field: matrices.length === 1 && matrix ? firstGrade(matrix) : FIELDS.authority,
    load: async () => (await import('./functional-needs/grades-link.ts')).GRADES_LINK,
    fill: (to) => {
      setForm(to);
      work.again();
    },
    tell: work.tell,
    ...(ownPage ? { page: ownPage } : {}),
  });
  return (
    <Frame class="calculator" work={work} button="Count the grades" link={link}>
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
