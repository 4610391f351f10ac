import { TakeAway } from '../exports/TakeAway.tsx';
import type { ToldVisits } from './told-visits.ts';

/** Ways to take the answer along. What each needs carries nothing that was typed. */
export function TakeVisits({ told }: { readonly told: ToldVisits }) {
  return (
    <TakeAway
      saves={[
        { words: 'Save the next visit to your calendar', save: () => saveCalendar(told) },
        { words: 'Save as a spreadsheet', save: () => saveTable(told) },
      ]}
      asText={async () => (await import('./visits-text.ts')).visitsText(told)}
      textLabel="The visits as text"
    />
  );
}

async function saveCalendar(told: ToldVisits): Promise<string> {
  if (!told.found.next) return 'There is no date to put in a calendar.';
  const [{ visitsCalendar }, { download }] = await Promise.all([
    import('./visits-calendar.ts'),
    import('../exports/download.ts'),
  ]);
  download('next-visit.ics', 'text/calendar', visitsCalendar(told, new Date(), location.origin));
  return 'Saved as next-visit.ics. Open the file to add the date to your calendar.';
}

async function saveTable(told: ToldVisits): Promise<string> {
  const [{ visitsCsv }, { download }] = await Promise.all([
    import('./visits-csv.ts'),
    import('../exports/download.ts'),
  ]);
  download('visits.csv', 'text/csv', visitsCsv(told, location.origin));
  return 'Saved as visits.csv.';
}
