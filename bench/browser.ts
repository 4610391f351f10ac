// How long people wait in Chromium: for the dates of the case timeline on a slow phone, and for a table of 5,000 cases.
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { openBrowser } from '../test/support/browser.ts';
import type { IsoDate } from '../src/calendar/date.ts';
import { MOST_ROWS } from '../src/islands/caseload/read-table.ts';
import { readHandbook } from '../src/site/handbook.ts';
import { caseloadTable } from './caseload-table.ts';
import { measureCaseload, measureTimeline } from './browser-measures.ts';
import type { TimelineTimes } from './browser-measures.ts';
import { build } from './scale-build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ONE_FRAME = 16;
const SLOW_DOWN = 4;
const CASELOAD = 2000;

const content = readHandbook(ROOT);
if (!content.ok) throw new Error('the content has problems: npm run check:content');
const { handbook } = content.value;

console.error('Building the site ...');
await build(ROOT);
const server = await preview({ root: ROOT, logLevel: 'error', server: { port: 0 } });
const browser = await openBrowser();
const site = { browser, origin: `http://localhost:${server.port}` };
try {
  const timelines: (TimelineTimes & { readonly authority: string; readonly case: string })[] = [];
  for (const { id } of handbook.authorities) {
    for (const whole of [false, true]) {
      const measured = await measureTimeline(site, id, { slowDown: SLOW_DOWN, whole });
      timelines.push({ authority: id, case: whole ? 'everything entered' : 'as most are', ...measured });
    }
  }
  console.log(`Milliseconds from pressing the button to the answer, processor slowed ${SLOW_DOWN} times:`);
  console.table(timelines);
  const slowest = (press: 'first press' | 'later') => Math.max(...timelines.map((one) => one[press]));
  const table = caseloadTable(handbook, MOST_ROWS, '2026-06-15' as IsoDate);
  const caseload = await measureCaseload(site, table);
  const kept = [
    verdict(
      slowest('first press'),
      ONE_FRAME,
      `the first press of the slowest timeline, median, Chromium ${browser.version()} slowed ${SLOW_DOWN} times`,
    ),
    verdict(slowest('later'), ONE_FRAME, 'the presses after it'),
    verdict(caseload, CASELOAD, `${MOST_ROWS.toLocaleString('en-GB')} rows of the caseload, not slowed`),
  ];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
}

function verdict(milliseconds: number, budget: number, what: string): boolean {
  const kept = milliseconds <= budget;
  console.log(
    `${kept ? 'Kept' : 'BROKEN'}: ${milliseconds.toFixed(1)} ms for ${what}; the budget is ${budget} ms.`,
  );
  return kept;
}
