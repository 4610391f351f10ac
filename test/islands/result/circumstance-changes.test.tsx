/** What the timeline says of the circumstances of a case. The rules are read in the data files by hand. */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { CalculatorData } from '../../../src/islands/data.ts';
import { CircumstanceChanges } from '../../../src/islands/result/CircumstanceChanges.tsx';
import type { Timescale } from '../../../src/policy/types.ts';
import { dataFor } from '../calculator-data.ts';

const said = (authority: string, route: string | undefined, cohorts: readonly string[]) =>
  saidOf(dataFor(authority), route, cohorts);

const saidOf = (data: CalculatorData, route: string | undefined, cohorts: readonly string[]) =>
  render(<CircumstanceChanges facts={{ events: {}, held: {}, route, cohorts }} data={data} />)
    .replaceAll(/<\/?(?:a|section)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/\|+/g, '|');

test('Azeus, a disabled child: two rules are replaced by one that is added', () => {
  const text = said('azeus', undefined, ['disabled-child']);
  expect(text).toMatch(
    /^\|What these circumstances change\|Disabled child\|Added:\|Disabled child's CIN meeting: Every 6 months/,
  );
  expect(text).toMatch(
    /\|Replaced:\|CIN review: Every 3 months.* Instead: Disabled child's CIN meeting: Every 6 months/,
  );
  expect(text).toMatch(/\|Later CIN meeting: Every 3 months.* Instead: Disabled child's CIN meeting/);
});

test('the 2017 guidance, exploitation after an assessment: both are named, each with its own rules', () => {
  const text = said('ecs-2017', 'assessment', ['cse']);
  const [route = '', cohort = ''] = text.split('|Child sexual exploitation (CSE)|');
  expect(route).toContain('|Assessment|Added:|');
  expect(route).not.toContain('Replaced:');
  expect(cohort).toContain('CSE review: At 3 months, then every 6 months');
  expect(cohort).toContain('|Replaced:|Review chaired by the team manager: ');
});

test('a rule for one way in and one circumstance together is said once, with the reason that is not its heading', () => {
  const data = dataFor('ecs-2017');
  const review = { ...data.timescales['cse-plan-reviews'], routes: ['assessment'] } as Timescale;
  const limited = { ...data, timescales: { ...data.timescales, 'cse-plan-reviews': review } };
  const [route, cohort] = saidOf(limited, 'assessment', ['cse']).split('|Child sexual exploitation (CSE)|');
  expect(route).not.toContain('CIN review in a CSE case');
  expect(cohort).toMatch(/\|CIN review in a CSE case: [^|]* Also because of: Assessment\./);
});

test('the 2017 guidance keeps the review of every child for every way in', () => {
  for (const route of ['another', 'step-down-from-protection', 'return-from-care'])
    expect(said('ecs-2017', route, ['cse'])).toContain('|CIN review in a CSE case: Every 6 weeks');
});

test('a way in without rules of its own changes nothing, and says so', () => {
  expect(said('camden', 'another', [])).toContain(
    '|Another way of coming to be in need|No rule with a clock is for this alone, so nothing changes.|',
  );
});

test('where the way in is not known and no circumstance is chosen, nothing is said', () => {
  expect(said('camden', undefined, [])).toBe('');
});
