import { TakeAway } from './TakeAway.tsx';
import type { Told } from './told.ts';

interface Props {
  readonly told: Told;
  /** The name of the calculator. */
  readonly calculator: string;
  /** Lines to stand above the schedule in the text. */
  readonly opening?: () => Promise<readonly string[]>;
  /** Lines to stand below its dates. */
  readonly beside?: () => Promise<readonly string[]>;
}

/** Ways to take the schedule along. What each needs carries nothing that was typed. */
export function Exports({ told, calculator, opening, beside }: Props) {
  const { late, ahead } = told.view;
  return (
    <TakeAway
      calendar={
        late.length + ahead.length > 0 &&
        (async (label) => (await import('./save-schedule.ts')).saveSchedule(told, label, calculator))
      }
      saves={[
        {
          words: 'Save as a spreadsheet',
          save: async () => (await import('./csv.ts')).saveTable(told),
        },
      ]}
      asText={async () => {
        const [{ asText }, above, below] = await Promise.all([import('./text.ts'), opening?.(), beside?.()]);
        return [...(above ? [...above, ''] : []), asText(told, below)].join('\n');
      }}
      textLabel="The dates as text"
    />
  );
}
