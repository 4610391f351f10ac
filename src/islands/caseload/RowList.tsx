import { RowCard } from './RowCard.tsx';
import { underHeadings } from './shown-rows.ts';
import type { Order, ShownRow } from './shown-rows.ts';
import { SomeOf } from './SomeOf.tsx';

interface Props {
  readonly rows: readonly ShownRow[];
  /** In which they stand. */
  readonly order: Order;
}

const SHOWN = 100;

/** The rows in their order, under its headings. */
export function RowList({ rows, order }: Props) {
  const all = underHeadings(rows, order);
  if (rows.length === 0) return <p>No row has anything due that fits this choice.</p>;
  return (
    <SomeOf items={rows} step={SHOWN} of="rows" item=".deadlines > li">
      {(shown) =>
        [...underHeadings(shown, order)].map(([heading, group]) => (
          <section key={heading}>
            <h3 class="govuk-heading-m">
              {heading} ({all.get(heading)?.length.toLocaleString('en-GB')})
            </h3>
            <ol class="deadlines">
              {group.map((one) => (
                <RowCard shown={one} key={one.row.number} />
              ))}
            </ol>
          </section>
        ))
      }
    </SomeOf>
  );
}
