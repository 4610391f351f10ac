import { useState } from 'preact/hooks';
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

const copying = () => import('./copying.ts');

/** Ways to take the schedule along, or one date of it. What each needs carries nothing that was typed. */
export function Exports({ told, calculator, opening, beside }: Props) {
  const [OneDate, setOneDate] = useState<Awaited<ReturnType<typeof copying>>['OneDate']>();
  const { late, ahead } = told.view;
  const hasDates = late.length + ahead.length > 0;
  const openDate = async () => {
    const parts = await copying();
    setOneDate(() => (OneDate ? undefined : parts.OneDate));
    return '';
  };
  return (
    <>
      <TakeAway
        calendar={
          hasDates &&
          (async (label) => (await import('./save-schedule.ts')).saveSchedule(told, label, calculator))
        }
        saves={[
          {
            words: 'Save as a spreadsheet',
            save: async () => (await import('./csv.ts')).saveTable(told),
          },
          ...(hasDates ? [{ words: 'Copy one date', save: openDate }] : []),
        ]}
        asText={async () => {
          const [{ asText }, above, below] = await Promise.all([copying(), opening?.(), beside?.()]);
          return [...(above ? [...above, ''] : []), asText(told, below)].join('\n');
        }}
        textLabel="The dates as text"
      />
      {OneDate && <OneDate told={told} />}
    </>
  );
}
