import { TableHead } from '../parts/TableHead.tsx';
import type { VisitRow } from './rows.ts';

interface Props {
  readonly rows: readonly VisitRow[];
  readonly caption: string;
}

/** Every visit with its gap. On a phone each row becomes a card. */
export function GapTable({ rows, caption }: Props) {
  const asksAlone = rows.some(({ alone }) => alone !== undefined);
  const columns = ['Visit', 'Gap', 'Largest gap allowed', 'Result', ...(asksAlone ? ['Seen alone'] : [])];
  const cell = (label: string, words: string) => (
    <td class="govuk-table__cell" role="cell" data-label={words === '' ? undefined : label} key={label}>
      {words}
    </td>
  );
  return (
    <table class="govuk-table stacked days-table" role="table">
      <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <TableHead columns={columns} />
      <tbody class="govuk-table__body" role="rowgroup">
        {rows.map(({ key, visit, gap, allowed, result, isLate, alone }) => (
          <tr class="govuk-table__row" role="row" key={key}>
            <th scope="row" role="rowheader" class="govuk-table__header">
              {visit}
            </th>
            {cell('Gap', gap)}
            {cell('Largest gap allowed', allowed)}
            <td class="govuk-table__cell" role="cell" data-label="Result">
              {isLate ? <strong>{result}</strong> : result}
            </td>
            {asksAlone && cell('Seen alone', alone ?? '')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
