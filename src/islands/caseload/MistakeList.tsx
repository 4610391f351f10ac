import { countOf, mistakeWords } from './words.ts';
import type { Mistake } from './read-row.ts';
import { SomeOf } from './SomeOf.tsx';

interface Props {
  readonly mistakes: readonly Mistake[];
}

const SHOWN = 20;

/** What to put right in the table, by row and column. */
export function MistakeList({ mistakes }: Props) {
  if (mistakes.length === 0) return null;
  const rows = new Set(mistakes.map(({ row }) => row)).size;
  return (
    <section class="mistakes" aria-labelledby="mistakes">
      <h3 class="govuk-heading-m" id="mistakes" tabIndex={-1}>
        {countOf(rows, 'row')} left out: {countOf(mistakes.length, 'mistake')} to put right
      </h3>
      <SomeOf items={mistakes} step={SHOWN} of="mistakes" item="li">
        {(shown) => (
          <ul class="govuk-list govuk-list--bullet">
            {shown.map((mistake, place) => (
              <li key={place}>{mistakeWords(mistake)}</li>
            ))}
          </ul>
        )}
      </SomeOf>
    </section>
  );
}
