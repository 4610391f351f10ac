import type { CalculatorData } from '../data.ts';
import { cardId, keyOf } from './dated.ts';
import type { Entry } from './outlook.ts';
import { ResultCard } from './ResultCard.tsx';

interface Props {
  readonly entries: readonly Entry[];
  readonly data: CalculatorData;
}

export function CardList({ entries, data }: Props) {
  return (
    <ol class="deadlines">
      {entries.map((entry) => (
        <ResultCard entry={entry} data={data} id={cardId(entry.deadline)} key={keyOf(entry.deadline)} />
      ))}
    </ol>
  );
}
