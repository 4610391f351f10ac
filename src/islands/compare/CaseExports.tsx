import type { CalculatorData } from '../data.ts';
import { TakeAway } from '../exports/TakeAway.tsx';
import type { ToldCase } from './told.ts';

interface Props {
  readonly told: ToldCase;
  readonly merged: CalculatorData;
}

/** Ways to take the comparison along. A calendar is none: no case runs under several authorities. */
export function CaseExports({ told, merged }: Props) {
  return (
    <TakeAway
      saves={[{ words: 'Save as a spreadsheet', save: () => saveTable(told) }]}
      asText={async () => (await import('./case-text.ts')).caseText(told, merged)}
      textLabel="The dates as text"
    />
  );
}

async function saveTable(told: ToldCase): Promise<string> {
  const [{ caseTable }, { download }] = await Promise.all([
    import('./case-table.ts'),
    import('../exports/download.ts'),
  ]);
  download('child-in-need-compared.csv', 'text/csv', caseTable(told, location.origin));
  return 'Saved as child-in-need-compared.csv.';
}
