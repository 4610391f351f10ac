import type { Grading } from '../../thresholds/count-matrix.ts';
import { gradeWords } from '../../thresholds/words.ts';
import { groupClass } from '../form/field.ts';
import type { FieldError } from '../form/field.ts';
import { FieldNotes } from '../form/FieldNotes.tsx';
import { useBox } from '../form/own-id.ts';
import { Select } from '../form/Select.tsx';
import { Details } from '../parts/Details.tsx';
import { FIELDS } from './grades-form.ts';
import type { FunctionData, MatrixData } from './matrix-data.ts';

interface Props {
  readonly matrix: MatrixData;
  readonly grading: Grading;
  readonly errors: readonly FieldError[];
  /** The mark is empty where a grade is taken back. */
  readonly onGrade: (id: string, mark: string) => void;
}

/** A grade to choose for each function, with what the document says of each grade. */
export function GradeFields({ matrix, grading, errors, onGrade }: Props) {
  const error = errors.find(({ field }) => field === FIELDS.grades)?.message;
  const notes = { id: FIELDS.grades, error, hint: hintOf(matrix) };
  const { id, 'aria-describedby': described } = useBox(notes);
  const options = [
    { value: '', text: 'Not graded' },
    ...matrix.grades.map((grade) => ({ value: grade.mark, text: gradeWords(grade) })),
  ];
  return (
    <div class={groupClass(error)} id={id}>
      <fieldset class="govuk-fieldset" aria-describedby={described}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
          What grade does each function have?
        </legend>
        <FieldNotes {...notes} />
        {matrix.functions.map((row) =>
          row.unused === undefined ? (
            <div key={row.id}>
              <Select
                id={FIELDS.grade(row.id)}
                label={`${row.number}. ${row.name}`}
                labelClass="govuk-label--s"
                options={options}
                chosen={grading[row.id] ?? ''}
                onChoose={(mark) => onGrade(row.id, mark)}
              />
              <Described row={row} matrix={matrix} />
            </div>
          ) : (
            <div class="govuk-form-group" key={row.id}>
              <p class="govuk-label govuk-label--s">
                {row.number}. {row.name}
              </p>
              <p class="silence">Not used, and not asked for. {row.unused}</p>
            </div>
          ),
        )}
      </fieldset>
    </div>
  );
}

function hintOf({ grades }: MatrixData): string {
  const lost = grades.filter(({ missing }) => missing).map(({ mark }) => mark);
  const choose = lost.length > 0 ? ` Choose ${lost.join(' or ')} where the evidence is missing.` : '';
  return `Take the grades from whoever made them.${choose} A function left at “Not graded” counts as missing evidence too, and never as no need.`;
}

/** What each grade of a function looks like, folded, with what is unclear about it. */
function Described({ row, matrix }: { readonly row: FunctionData; readonly matrix: MatrixData }) {
  const unclear = matrix.questions.filter(({ id }) => row.questions.includes(id));
  return (
    <Details
      summary={
        <>
          What each grade looks like<span class="govuk-visually-hidden">: {row.name}</span>
        </>
      }
    >
      <dl class="facts">
        {matrix.grades.map(
          ({ mark, name }) =>
            row.grades[mark] !== undefined && (
              <div key={mark}>
                <dt>
                  {mark}: {name}
                </dt>
                <dd>{row.grades[mark]}</dd>
              </div>
            ),
        )}
      </dl>
      {unclear.map(({ id, asks, href }) => (
        <p class="question" key={id}>
          Unclear:{' '}
          <a class="govuk-link" href={href}>
            {asks}
          </a>
        </p>
      ))}
    </Details>
  );
}
