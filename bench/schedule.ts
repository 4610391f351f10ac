// How long a whole case schedule takes: every authority, with a full set of dates, circumstances and meetings held.
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import type { IsoDate } from '../src/calendar/date.ts';
import { createWorkingCalendar } from '../src/calendar/working-calendar.ts';
import { buildSchedule } from '../src/schedule/schedule.ts';
import type { CaseFacts } from '../src/schedule/types.ts';
import { readHandbook, schedulePolicy } from '../src/site/handbook.ts';

const MOST_MILLISECONDS = 1;
const DATES_OF_EACH_RULE = 4;

const content = readHandbook(fileURLToPath(new URL('..', import.meta.url)));
if (!content.ok) throw new Error('the content has problems: npm run check:content');
const { handbook, bankHolidays } = content.value;
const calendar = createWorkingCalendar(bankHolidays);
const bench = new Bench({ time: 1000, warmupTime: 300 });

for (const authority of handbook.authorities) {
  const policy = schedulePolicy(authority, handbook.terms);
  const facts = fullCase();
  bench.add(authority.id, () => {
    if (buildSchedule(policy, facts, calendar).deadlines.length === 0) throw new Error('no deadlines');
  });
}
await bench.run();

const rows = bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  const { p50, p99 } = result.latency;
  return { authority: name, 'median ms': p50, '99th percentile ms': p99 };
});
console.table(rows);
const slowest = Math.max(...rows.map((row) => row['median ms']));
const held = slowest < MOST_MILLISECONDS;
console.log(
  `${held ? 'Kept' : 'BROKEN'}: the slowest authority takes ${slowest.toFixed(3)} ms, the budget is ${MOST_MILLISECONDS} ms.`,
);
process.exitCode = held ? 0 : 1;

/** Every event of the terms entered, two reviews and three visits held, every circumstance chosen: more than any real case. */
function fullCase(): CaseFacts {
  const date = (text: string) => text as IsoDate;
  const events = Object.keys(handbook.terms.events).map((event, place) => [
    event,
    date(`2026-0${1 + (place % 9)}-${10 + (place % 18)}`),
  ]);
  return {
    events: {
      ...Object.fromEntries(events),
      'order-made': date('2026-01-08'),
      'order-expires': date('2027-01-07'),
    },
    held: {
      review: [date('2026-02-20'), date('2026-04-08')],
      visit: [date('2026-01-20'), date('2026-02-05'), date('2026-03-02')],
    },
    cohorts: Object.keys(handbook.terms.cohorts),
    count: DATES_OF_EACH_RULE,
  };
}
