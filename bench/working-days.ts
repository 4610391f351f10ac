// Is the calendar right, and how fast is it? Run it with Node 24: node bench/working-days.ts
// All ways of counting must first agree, in three time zones; then they are timed on the same cases.
// It exits with 1 on any disagreement. A missed speed goal is only said: it may be the machine's.
import { spawnSync } from 'node:child_process';
import { countDisagreements } from './agreement.ts';
import { holidays, LONGEST_COUNT, randomCases } from './cases.ts';
import { dateFnsLoop, luxonBusinessDays, luxonObjects, naiveLoop, table } from './contenders.ts';
import { race } from './race.ts';
import type { Speed } from './race.ts';

const ZONES = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'];
const GOAL = 1000;
const PASS = 2000;

switch (process.argv[2]) {
  case 'check':
    process.exitCode = countDisagreements() === 0 ? 0 : 1;
    break;
  case 'time':
    await timeAll();
    break;
  default: {
    const allAgree = ZONES.map((zone) => runSelf('check', zone)).every(Boolean);
    process.exitCode = allAgree && runSelf('time', 'Europe/London') ? 0 : 1;
  }
}

// A process reads its time zone when it starts, so each zone needs one of its own.
function runSelf(step: string, zone: string): boolean {
  const env = { ...process.env, TZ: zone };
  return spawnSync(process.execPath, [import.meta.filename, step], { env, stdio: 'inherit' }).status === 0;
}

async function timeAll(): Promise<void> {
  const ours = table(holidays);
  const contenders = [ours, dateFnsLoop(holidays), naiveLoop(holidays), luxonBusinessDays(holidays)];
  const objects = luxonObjects(holidays);
  // Only cases that have an answer both ways: a refusal is quicker than an answer.
  const cases = randomCases(2 * PASS)
    .filter(({ date, count }) => ours.add(date, count) !== undefined && ours.add(date, -count) !== undefined)
    .slice(0, PASS);
  console.log(
    `\nNode ${process.version}, ${PASS} cases a pass, 0 to ${LONGEST_COUNT} working days, from text to text`,
  );

  for (const [operation, sign] of [
    ['add', 1],
    ['subtract', -1],
  ] as const) {
    const readied = cases.map(({ date, count }) => ({ object: objects.read(date), count: sign * count }));
    const runners = contenders.map(({ name, add }) => ({
      name,
      pass: () => cases.reduce((sum, { date, count }) => sum + dayOfMonth(add(date, sign * count)), 0),
    }));
    const spared = {
      name: objects.name,
      pass: () =>
        readied.reduce((sum, { object, count }) => sum + object.plusBusiness({ days: count }).day, 0),
    };
    print(operation, await race([...runners, spared], PASS));
  }

  const betweens = contenders.flatMap(({ name, between }) => (between ? [{ name, between }] : []));
  const runners = betweens.map(({ name, between }) => ({
    name,
    pass: () => cases.reduce((sum, { date, other }) => sum + (between(date, other) ?? 0), 0),
  }));
  print('between', await race(runners, PASS));
}

// Reads the answer, so that text put together lazily has to be finished.
function dayOfMonth(date: string | undefined): number {
  return date === undefined ? 0 : (date.charCodeAt(8) - 48) * 10 + date.charCodeAt(9) - 48;
}

function print(operation: string, speeds: readonly Speed[]): void {
  const ours = speeds[0]?.operationsPerSecond ?? 0;
  const luxon = speeds.filter(({ name }) => name.startsWith('luxon-business-days'));
  console.log(`\n${operation}`);
  for (const { name, operationsPerSecond, margin } of speeds) {
    const factor = luxon[0]
      ? `${times(operationsPerSecond / luxon[0].operationsPerSecond)} luxon-business-days`
      : '';
    console.log(
      `  ${name.padEnd(40)}${rounded(operationsPerSecond).padStart(14)} a second ±${margin.toFixed(1)}%  ${factor}`,
    );
  }
  if (luxon.length === 0) return;
  const factor = ours / Math.max(...luxon.map(({ operationsPerSecond }) => operationsPerSecond));
  const verdict = factor >= GOAL ? 'yes' : 'NO';
  console.log(
    `  At least ${rounded(GOAL)} times faster than luxon-business-days at its best? ${verdict}: ${times(factor)}`,
  );
}

function times(factor: number): string {
  return `${factor >= 10 ? rounded(factor) : factor.toPrecision(2)}x`;
}

function rounded(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
