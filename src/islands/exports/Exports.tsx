import { whoseWords } from '../result/whose.ts';
import { TakeAway } from './TakeAway.tsx';
import type { Told } from './told.ts';

interface Props {
  readonly told: Told;
  /** The name of the calculator. */
  readonly calculator: string;
  /** Lines to stand above the schedule in the text. */
  readonly opening?: () => Promise<readonly string[]>;
}

/** Ways to take the schedule along. What each needs carries nothing that was typed. */
export function Exports({ told, calculator, opening }: Props) {
  return (
    <TakeAway
      saves={[
        { words: 'Save to your calendar', save: () => saveCalendar(told, calculator) },
        { words: 'Save as a spreadsheet', save: () => saveTable(told) },
      ]}
      asText={async () => {
        const [{ asText }, lines] = await Promise.all([import('./text.ts'), opening?.()]);
        return [...(lines ? [...lines, ''] : []), asText(told)].join('\n');
      }}
      textLabel="The dates as text"
    />
  );
}

async function saveCalendar(told: Told, calculator: string): Promise<string> {
  const count = told.view.late.length + told.view.ahead.length;
  if (count === 0) return 'There is no date to put in a calendar.';
  const [{ calendarFile }, { download }] = await Promise.all([
    import('./calendar-file.ts'),
    import('./download.ts'),
  ]);
  download(
    'child-in-need-dates.ics',
    'text/calendar',
    calendarFile(told, calculator, new Date(), location.origin),
  );
  return `Saved ${count} ${count === 1 ? 'date' : 'dates'} as child-in-need-dates.ics. Open the file to add them to your calendar.${onlyWords(told)}`;
}

async function saveTable(told: Told): Promise<string> {
  const [{ csv }, { download }] = await Promise.all([import('./csv.ts'), import('./download.ts')]);
  download('child-in-need-dates.csv', 'text/csv', csv(told, location.origin));
  return `Saved as child-in-need-dates.csv.${onlyWords(told)}`;
}

/** That a file does not hold everything. */
function onlyWords({ whose }: Told): string {
  return whose ? ` ${whoseWords(whose)}` : '';
}
