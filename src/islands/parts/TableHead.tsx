/** The names of the columns of a table that becomes cards on a phone. Its roles keep it a table there. */
export function TableHead({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead class="govuk-table__head" role="rowgroup">
      <tr class="govuk-table__row" role="row">
        {columns.map((column) => (
          <th scope="col" role="columnheader" class="govuk-table__header" key={column}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
