import { useState } from 'preact/hooks';
import { CopyAgain } from './CopyAgain.tsx';
import type { Told } from './told.ts';

const FAILED = 'That did not work. Check your connection and try again.';

/** Ways to take the schedule along. What each needs is loaded when it is first used, and carries nothing that was typed. */
export function Exports({ told }: { readonly told: Told }) {
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState('');
  const run = (work: () => Promise<string>) => () => {
    setRefused('');
    work().then(setStatus, () => setStatus(FAILED));
  };
  const copy = async () => {
    const { asText } = await import('./text.ts');
    const text = asText(told);
    try {
      await navigator.clipboard.writeText(text);
      return 'Copied.';
    } catch {
      setRefused(text);
      return 'Your browser did not allow copying. Copy the text in the box.';
    }
  };
  return (
    <div class="exports no-print">
      <div class="govuk-button-group">
        <Button words="Save to your calendar" onPress={run(() => saveCalendar(told))} />
        <Button words="Save as a spreadsheet" onPress={run(() => saveTable(told))} />
        <Button words="Copy as text" onPress={run(copy)} />
        <Button words="Print" onPress={() => window.print()} />
      </div>
      <p role="status" class="exports__status">
        {status}
      </p>
      {refused && <CopyAgain text={refused} />}
    </div>
  );
}

async function saveCalendar(told: Told): Promise<string> {
  const count = told.view.late.length + told.view.ahead.length;
  if (count === 0) return 'There is no date to put in a calendar.';
  const [{ calendarFile }, { download }] = await Promise.all([
    import('./calendar-file.ts'),
    import('./download.ts'),
  ]);
  download('child-in-need-dates.ics', 'text/calendar', calendarFile(told, new Date(), location.origin));
  return `Saved ${count} ${count === 1 ? 'date' : 'dates'} as child-in-need-dates.ics. Open the file to add them to your calendar.`;
}

async function saveTable(told: Told): Promise<string> {
  const [{ csv }, { download }] = await Promise.all([import('./csv.ts'), import('./download.ts')]);
  download('child-in-need-dates.csv', 'text/csv', csv(told, location.origin));
  return 'Saved as child-in-need-dates.csv.';
}

function Button({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="govuk-button govuk-button--secondary" onClick={onPress}>
      {words}
    </button>
  );
}
