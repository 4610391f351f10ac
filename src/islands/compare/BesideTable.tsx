import type { ComponentChildren } from 'preact';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface TableProps {
  readonly authorities: readonly Named[];
  readonly caption: string;
  /** The parts. */
  readonly children: ComponentChildren;
}

/** Authorities beside each other, a column for each; on a phone below each other. */
export function BesideTable({ authorities, caption, children }: TableProps) {
  return (
    <table class="govuk-table stacked rules-beside">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {authorities.map(({ id, name }) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

interface PartProps {
  readonly head: ComponentChildren;
  /** What each has, in the order of the columns. */
  readonly cells: readonly { readonly of: Named; readonly holds: ComponentChildren }[];
}

/** One matter: its heading across all columns, and below it what each authority has. */
export function BesidePart({ head, cells }: PartProps) {
  return (
    <tbody>
      <tr class="rules-beside__topic">
        <th scope="rowgroup" colSpan={cells.length}>
          {head}
        </th>
      </tr>
      <tr>
        {cells.map(({ of: { id, name }, holds }) => (
          <td key={id} data-label={name}>
            {holds}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
