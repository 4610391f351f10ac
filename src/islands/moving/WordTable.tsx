import type { WordPair } from './crosswalk.ts';

interface Props {
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly pairs: readonly WordPair[];
}

const NONE = 'No word of its own noted';

/** What the two documents call the same thing, where they do not call it alike. */
export function WordTable({ from, to, pairs }: Props) {
  return (
    <table class="govuk-table stacked words-beside">
      <caption class="govuk-visually-hidden">What each document calls the same thing</caption>
      <thead>
        <tr>
          <th scope="col">Handbook</th>
          <th scope="col">{from.name}</th>
          <th scope="col">{to.name}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.handbook}>
            <th scope="row">{pair.handbook}</th>
            <td data-label={from.name}>{pair.from ?? NONE}</td>
            <td data-label={to.name}>{pair.to ?? NONE}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
