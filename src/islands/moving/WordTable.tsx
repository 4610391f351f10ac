import type { WordRow } from './crosswalk.ts';

interface Props {
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly WordRow[];
}

/** What several documents call the same thing, where they do not call it alike. */
export function WordTable({ authorities, rows }: Props) {
  return (
    <table class="govuk-table stacked words-beside">
      <caption class="govuk-visually-hidden">What each document calls the same thing</caption>
      <thead>
        <tr>
          <th scope="col">Handbook</th>
          {authorities.map(({ id, name }) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ handbook, local }) => (
          <tr key={handbook}>
            <th scope="row">{handbook}</th>
            {authorities.map(({ id, name }, place) => (
              <td data-label={name} key={id}>
                {local[place] ?? 'No word of its own noted'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
