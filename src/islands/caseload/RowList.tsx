import { RowCard } from './RowCard.tsx';
import { countStandings, STANDINGS } from './shown-rows.ts';
import type { ShownRow } from './shown-rows.ts';
import { SomeOf } from './SomeOf.tsx';

interface Props {
  readonly rows: readonly ShownRow[];
}

const SHOWN = 100;

/** The rows under where they stand, the most pressing first. */
export function RowList({ rows }: Props) {
  const counts = countStandings(rows);
  if (rows.length === 0) return <p>No row has anything due that fits this choice.</p>;
  return (
    <SomeOf items={rows} step={SHOWN} of="rows" item=".deadlines > li">
      {(shown) =>
        STANDINGS.map(([standing, heading]) => {
          const group = shown.filter((row) => row.standing === standing);
          return (
            group.length > 0 && (
              <section key={standing}>
                <h3 class="govuk-heading-m" id={`standing-${standing}`} tabIndex={-1}>
                  {heading} ({counts[standing].toLocaleString('en-GB')})
                </h3>
                <ol class="deadlines">
                  {group.map((one) => (
                    <RowCard shown={one} key={one.row.number} />
                  ))}
                </ol>
              </section>
            )
          );
        })
      }
    </SomeOf>
  );
}
