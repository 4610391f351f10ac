import type { CalculatorData } from '../data.ts';
import { TakeAway } from '../exports/TakeAway.tsx';
import type { ToldCase } from './told.ts';

interface Props {
  readonly told: ToldCase;
  readonly merged: CalculatorData;
}

/** Ways to take the comparison along. */
export function CaseExports({ told, merged }: Props) {
  const hasDays = told.each.some(({ view: { late, ahead } }) => late.length + ahead.length > 0);
  return (
    <TakeAway
      calendar={hasDays && (async (label) => (await import('./case-days.ts')).saveCalendar(told, label))}
      saves={[
        {
          words: 'Save as a spreadsheet',
          save: async () => (await import('./case-table.ts')).saveTable(told),
        },
      ]}
      asText={async () => (await import('./case-text.ts')).caseText(told, merged)}
      textLabel="The dates as text"
    />
  );
}
