import { holidays, inYears, randomCases } from './cases.ts';
import type { Case } from './cases.ts';
import { dateFnsLoop, luxonBusinessDays, naiveLoop, table } from './contenders.ts';
import type { Contender } from './contenders.ts';

interface Answers {
  readonly added: string | undefined;
  readonly subtracted: string | undefined;
  readonly between: number | undefined;
}

/** Compares each way of counting with the day-by-day loop, in the time zone of this process, prints where they differ, and gives how often. */
export function countDisagreements(): number {
  const cases = randomCases(100_000);
  const judge = naiveLoop(holidays);
  const answers = cases.map((one) => answer(judge, one));
  console.log(`\n${Intl.DateTimeFormat().resolvedOptions().timeZone}, compared with the day-by-day loop:`);
  return [
    report(table(holidays), cases, answers),
    report(dateFnsLoop(holidays), cases, answers),
    // Slow, so on the first fifth of the cases only.
    report(luxonBusinessDays(holidays), cases.slice(0, 20_000), answers),
  ].reduce((sum, wrong) => sum + wrong);
}

function report(contender: Contender, cases: readonly Case[], answers: readonly Answers[]): number {
  const wrong = cases.flatMap((one, index) => disagreements(contender, one, answers[index]));
  const compared = contender.between ? 'add, subtract, between' : 'add, subtract (it has no between)';
  console.log(`  ${contender.name}: ${cases.length} cases, ${compared}: ${wrong.length} disagreements`);
  for (const line of wrong.slice(0, 20)) console.log(`    ${line}`);
  if (wrong.length > 20) console.log(`    and ${wrong.length - 20} more`);
  return wrong.length;
}

function answer({ add, between }: Contender, { date, count, other }: Case): Answers {
  return {
    added: inYears(add(date, count)),
    subtracted: inYears(add(date, -count)),
    between: between?.(date, other),
  };
}

function disagreements(contender: Contender, one: Case, right: Answers | undefined): string[] {
  const got = answer(contender, one);
  const compare = (what: string, ours: unknown, theirs: unknown) =>
    ours === theirs ? [] : [`${one.date} ${what}: ${String(ours)}, where the loop has ${String(theirs)}`];
  return [
    ...compare(`+ ${one.count}`, got.added, right?.added),
    ...compare(`- ${one.count}`, got.subtracted, right?.subtracted),
    ...(contender.between ? compare(`to ${one.other}`, got.between, right?.between) : []),
  ];
}
