import { formatShortDate } from '../../calendar/date.ts';
import { TableHead } from '../parts/TableHead.tsx';
import type { DaysAnswer } from './answer-days.ts';
import { SkippedInShort } from './Skipped.tsx';
import { captionOf, labelsOf } from './told-days.ts';
import type { ToldDays } from './told-days.ts';

/** The answers of several dates. On a phone each row becomes a card. */
export function DaysTable({ told }: { readonly told: ToldDays }) {
  const found = labelsOf(told);
  const labels = found.length > 0 ? found : ['Answer'];
  const columns = ['Counted from', ...labels, 'Not counted'];
  return (
    <table class="govuk-table stacked days-table" role="table">
      <caption class="govuk-table__caption govuk-table__caption--s">{captionOf(told)}</caption>
      <TableHead columns={columns} />
      <tbody class="govuk-table__body" role="rowgroup">
        {told.answers.map((answer, place) => (
          // The same date may stand in a list twice
          <tr class="govuk-table__row" role="row" key={place}>
            <th scope="row" role="rowheader" class="govuk-table__header">
              {formatShortDate(answer.from)}
            </th>
            {labels.map((label, column) => (
              <CountCell label={label} answer={answer} isFirst={column === 0} key={label} />
            ))}
            <td class="govuk-table__cell" role="cell" data-label="Not counted">
              {answer.counts.length > 0 ? <SkippedInShort {...answer} /> : 'Could not be counted'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly label: string;
  readonly answer: DaysAnswer;
  /** What to know of the whole answer stands in its first cell. */
  readonly isFirst: boolean;
}

function CountCell({ label, answer, isFirst }: CellProps) {
  const count = answer.counts.find((one) => one.label === label);
  const notes = [...(count?.note ? [count.note] : []), ...(isFirst ? answer.notes : [])];
  return (
    <td class="govuk-table__cell" role="cell" data-label={label}>
      {count?.words ?? answer.sentence}
      {notes.map((note) => (
        <p class="days-table__note" key={note}>
          {note}
        </p>
      ))}
    </td>
  );
}
