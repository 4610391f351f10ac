import type { ToldOrder } from './told-order.ts';

/** Saves the last day of the order and the authority's own dates for a calendar, and says so. */
export async function saveCalendar(told: ToldOrder, label: string): Promise<string> {
  const [{ orderDays }, { saveDays }] = await Promise.all([
    import('./order-calendar.ts'),
    import('../exports/save-days.ts'),
  ]);
  return saveDays(
    orderDays(told, label, location.origin),
    'supervision-order.ics',
    'Supervision order planner',
  );
}

/** Saves the same as a table, and says so. */
export async function saveTable(told: ToldOrder): Promise<string> {
  const [{ orderCsv }, { download }] = await Promise.all([
    import('./order-csv.ts'),
    import('../exports/download.ts'),
  ]);
  download('supervision-order.csv', 'text/csv', orderCsv(told, location.origin));
  return 'Saved as supervision-order.csv.';
}

/** The same as plain text. */
export async function asText(told: ToldOrder): Promise<string> {
  return (await import('./order-text.ts')).orderText(told);
}
