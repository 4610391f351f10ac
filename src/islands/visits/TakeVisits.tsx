import { TakeAway } from '../exports/TakeAway.tsx';
import type { ToldVisits } from './told-visits.ts';

/** Ways to take the answer along. What each needs carries nothing that was typed. */
export function TakeVisits({ told }: { readonly told: ToldVisits }) {
  return (
    <TakeAway
      calendar={
        told.found.next && (async (label) => (await import('./visits-calendar.ts')).saveCalendar(told, label))
      }
      saves={[
        {
          words: 'Save as a spreadsheet',
          save: async () => (await import('./visits-csv.ts')).saveTable(told),
        },
      ]}
      asText={async () => (await import('./visits-text.ts')).visitsText(told)}
      textLabel="The visits as text"
    />
  );
}
