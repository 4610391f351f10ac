// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Visits from '../../src/islands/Visits.tsx';
import { PLAN_STARTED, VISIT } from '../../src/islands/visits/visit-rules.ts';
import { bankHolidays, dataFor, handbook } from './calculator-data.ts';
import { choose, mistakes, press, select, typeDate } from './screen.ts';

/**
 * Seen on Monday 5 January 2026. In December 2025 the 1st is a Monday; 25 and 26 December and 1 January are bank holidays.
 * Three weeks from 1 December is the 22nd; 20 working days from 1 December end on the 31st (17 up to the 24th, then 29-31).
 */
const TODAY = new Date('2026-01-05T12:00:00Z');
const AUTHORITY = 'Which authority’s procedure?';
const START = 'Date the child in need plan started';
const LIST = 'Dates of visits, one to a line';

beforeEach(() => {
  vi.useFakeTimers({ now: TODAY, toFake: ['Date'] });
  vi.stubGlobal('fetch', async (address: string) => ({
    ok: true,
    json: async () => dataFor(/calculators\/(.+)\.json/.exec(address)?.[1] ?? ''),
  }));
  history.replaceState(null, '', '/calculators/visits/');
  const { events } = handbook.terms;
  render(
    <Visits
      authorities={handbook.authorities.map(({ id, name }) => ({ id, name }))}
      holidays={bankHolidays}
      events={Object.fromEntries([PLAN_STARTED, VISIT].map((id) => [id, events[id]!]))}
    />,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open(authority: string): Promise<void> {
  select(AUTHORITY, authority);
  await screen.findByRole('heading', { name: 'Visits made' });
}

const paste = (text: string) => fireEvent.input(screen.getByLabelText(LIST), { target: { value: text } });
const typeInterval = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

async function answer(): Promise<string | null> {
  press('Work out the gaps');
  const heading = await screen.findByRole('heading', { level: 2, name: /\.$/ });
  return heading.textContent;
}

/** The table, a row to a line. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

async function wrong(): Promise<readonly (string | null)[]> {
  press('Work out the gaps');
  await screen.findByRole('alert');
  return mistakes();
}

test('asks first for the authority', async () => {
  expect(await wrong()).toEqual(['Select an authority']);
});

test('every three weeks: the answer takes the focus, then every gap with its result in words', async () => {
  await open('ecs-2017');
  paste('19/12/2025\n1/12/2025');
  expect(await answer()).toBe('Next visit by Friday 9 January 2026. No gap was too long.');
  expect(document.activeElement?.id).toBe('answer');
  expect(rows()).toEqual([
    'Mon 1 Dec 2025 |  |  | First visit entered: no gap to measure',
    'Fri 19 Dec 2025 | 18 days (14 working days) | 3 weeks, by Mon 22 Dec 2025 | In time',
    'Next visit, not made yet | 17 days (8 working days) so far | 3 weeks, by Fri 9 Jan 2026 | Due by Friday 9 January 2026',
  ]);
});

test('gaps that were too long: how many, the first missed, and by how much', async () => {
  await open('ecs-2017');
  typeDate(START, '1 11 2025');
  // Three weeks from 1 November are the 22nd, from 1 December the 22nd, from the 24th 14 January
  paste('1/12/2025\n24/12/2025');
  expect(await answer()).toBe(
    'The next visit was due by Saturday 3 January 2026 (by a fixed cycle from the start) and is 2 days late. Two gaps were too long; the first visit missed was due by Saturday 22 November 2025.',
  );
  expect(rows()[0]).toContain('Too long: 9 days (6 working days) late');
  // The cycle from 1 November: 22 November, 13 December, 3 January; from the last visit it would be 14 January
  expect(rows()[1]).toContain(
    'Too long: 2 days (2 working days) late. By a fixed cycle from the start it was due by Saturday 13 December 2025: 11 days (8 working days) late',
  );
  expect(rows()[2]).toContain(
    'Overdue: 2 days (1 working day) late, by a fixed cycle from the start, due by Saturday 3 January 2026. Counted from the visit before: not late',
  );
  expect(screen.getByText(/^Unclear: can be read in 2 ways, otherwise due Wed 14 Jan 2026$/)).toBeTruthy();
});

test('20 working days over Christmas, on the last day and on the day after', async () => {
  await open('azeus');
  choose('Not known');
  paste('1/12/2025\n31/12/2025');
  expect(await answer()).toContain('No gap was too long.');
  expect(rows()[1]).toContain('In time, on the last day');
  paste('1/12/2025\n2/1/2026');
  expect(await answer()).toContain(
    'One gap was too long; the first visit missed was due by Wednesday 31 December 2025.',
  );
  expect(rows()[1]).toContain('Too long: 2 days (1 working day) late');
});

test('a plan that has started without a visit, and one that is late', async () => {
  await open('ecs-2017');
  typeDate(START, '29 12 2025');
  expect(await answer()).toBe('Next visit by Monday 19 January 2026.');
  typeDate(START, '1 12 2025');
  expect(await answer()).toBe('The next visit was due by Monday 22 December 2025 and is 14 days late.');
});

test('a visit at which the child was not seen alone does not meet the rule that asks for it', async () => {
  await open('azeus');
  press(/^Add a date/);
  typeDate('Date of visit 1', '1 12 2025');
  paste('15/12/2025 not alone\n18/12/2025');
  expect(await wrong()).toEqual(['Select whether the child was seen alone at every visit']);
  choose('No, not at every visit');
  await answer();
  expect(rows().map((row) => row.split(' | ').at(-1))).toEqual(['Yes', 'No', 'Yes', '']);
  const alone = screen.getByRole('heading', { name: 'Seeing the child alone' }).closest('section');
  expect(alone?.textContent).toContain(
    'not seen alone on Monday 15 December 2025: that visit does not meet this rule',
  );
  expect(alone?.textContent).toContain('How often is not stated in this document');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Not seen alone on the date of visit 1' }));
  await answer();
  expect(rows()[0]).toMatch(/\| No$/);
});

test('marking none of the visits contradicts the answer that some were not alone', async () => {
  await open('azeus');
  paste('15/12/2025');
  choose('No, not at every visit');
  expect(await wrong()).toEqual(['Mark each visit at which the child was not seen alone']);
});

test('where no rule asks for seeing alone, nobody is asked, and the silence is said', async () => {
  await open('ecs-2017');
  expect(screen.queryByRole('radio')).toBeNull();
  paste('1/12/2025');
  await answer();
  expect(screen.getByText(/^Seeing the child alone: Not stated in this document/)).toBeTruthy();
});

test('the child’s own plan tightens the rule and never loosens it', async () => {
  await open('ecs-2017');
  paste('23/12/2025');
  typeInterval('Number of weeks between visits', '4');
  expect(await wrong()).toEqual([
    'The child’s plan must ask for visits at least as often as the document does, which is every 3 weeks',
  ]);
  typeInterval('Number of weeks between visits', '2');
  // 23 December + 14 days is 6 January; + 21 days is 13 January
  expect(await answer()).toBe('Next visit by Tuesday 6 January 2026.');
  expect(screen.getByText(/It is not a rule of/).textContent).toContain(
    'By the document alone the visit is due by Tuesday 13 January 2026.',
  );
  expect(rows()[1]).toContain('2 weeks, by Tue 6 Jan 2026 (the child’s plan)');
});

test('the plan’s own interval is told first, and then the rule as the outer limit', async () => {
  await open('azeus');
  choose('Not known');
  typeDate(START, '1 12 2025');
  paste('24/12/2025');
  // From 24 December: 29-31 December (3), 2 January (4), 5-9, 12-16 and 19-23 (19), 26 January (20). The second date of the
  // cycle from 1 December is 20 working days after the 31st: 2 January (1), 5-9, 12-16 and 19-23 (16), 26-29 January (20).
  expect(await answer()).toContain('Next visit by Monday 26 January 2026.');
  const facts = () =>
    [...document.querySelectorAll('.answer__facts > div')].map(
      ({ children: [name, value] }) => `${name?.textContent}: ${value?.textContent}`,
    );
  expect(facts()[0]).toMatch(/^Rule: Every 20 working days/);
  expect(screen.getByText(/^Unclear: can be read in 2 ways, otherwise due Thu 29 Jan 2026$/)).toBeTruthy();
  typeInterval('Number of weeks between visits', '3');
  // Three weeks after 24 December are 14 January, but the second date of the cycle from 1 December is Monday the 12th.
  expect(await answer()).toContain('Next visit by Monday 12 January 2026.');
  expect(facts()[0]).toBe('The child’s plan: Every 3 weeks');
  expect(facts()[1]).toMatch(/^Outer limit: Every 20 working days/);
  expect(screen.queryByText(/^Unclear: can be read in/)).toBeNull();
  expect(screen.getByText('What is unclear about the outer limit')).toBeTruthy();
});

test('no calendar file is offered where no visit is due', async () => {
  await open('ecs-2017');
  paste('1/12/2025');
  const save = () => screen.queryByRole('button', { name: /^Save .*to your calendar$/ });
  await answer();
  expect(save()).not.toBeNull();
  typeDate('Date it was decided to close the case', '10 12 2025');
  typeDate('Date the case was closed', '24 12 2025');
  expect(await answer()).toContain('The case was closed on Wednesday 24 December 2025');
  expect(save()).toBeNull();
  expect(screen.getByRole('button', { name: 'Save as a spreadsheet' })).toBeTruthy();
});

test('visits before everything that they are counted from may be a slip, and that is noted', async () => {
  await open('azeus');
  choose('Not known');
  paste('1/12/2024\n22/12/2025');
  typeDate('Date the child in need plan started', '8 12 2025');
  await answer();
  expect(screen.queryByText(/lies before/)).toBeNull();
  typeDate('Date of the first child in need meeting', '9 12 2025');
  await answer();
  expect(screen.getByText(/lies before/).textContent).toBe(
    'The visit, Sunday 1 December 2024, lies before the start of the plan, Monday 8 December 2025, from which it is counted. Check both dates.',
  );
});

test.for([
  ['camden', 'How often the child is visited: Not stated in this document.'],
  ['psw-2020', 'set by the child'],
  ['warwickshire', 'regularly, without a figure'],
])(
  '%s gives no figure: that is said, and the plan’s own can be used',
  async ([authority = '', silence = '']) => {
    await open(authority);
    expect(screen.getByText(/gives no figure for the longest time between visits/)).toBeTruthy();
    expect(document.body.textContent).toContain(silence);
    paste('23/12/2025');
    expect(await wrong()).toEqual(['Enter the number of weeks between visits']);
    select('The plan counts in', 'working days');
    typeInterval('Number of working days between visits', '10');
    // From 23 December: 24, 29, 30, 31 December, 2, 5, 6, 7, 8 and 9 January
    expect(await answer()).toBe('Next visit by Friday 9 January 2026.');
    expect(document.querySelector('.answer')?.textContent).toContain('because');
    expect(document.querySelector('.answer')?.textContent).not.toMatch(/Strength/);
  },
);

test('visits while a case is closing, and none after it has closed', async () => {
  await open('ecs-2017');
  paste('1/12/2025');
  typeDate('Date it was decided to close the case', '10 12 2025');
  expect(await answer()).toBe('The next visit was due by Monday 22 December 2025 and is 14 days late.');
  expect(screen.getByText('Visit while the case is closing')).toBeTruthy();
  typeDate('Date the case was closed', '19 12 2025');
  expect(await answer()).toBe('No further visit is due: the case was closed on Friday 19 December 2025.');
  typeDate('Date the case was closed', '24 12 2025');
  expect(await answer()).toBe(
    'The case was closed on Wednesday 24 December 2025, before the visit due by Monday 22 December 2025 was made: by then it was 2 days late. One gap was too long.',
  );
});

test('of four lines that are wrong, three are told and the others counted', async () => {
  await open('ecs-2017');
  const told =
    'Line 1 must be a real date, such as 27 3 2026. Line 2 must include a year. Line 3 must be a real date';
  paste('foo\n1 December\n31/2/2025\nbar');
  expect(await wrong()).toEqual([`${told}. 1 more line is wrong too`]);
  paste('foo\n1 December\n31/2/2025\nbar\nsoon');
  expect(await wrong()).toEqual([`${told}. 2 more lines are wrong too`]);
});

/** Seen on another day than the others. */
const seenOn = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00Z`));

// 27 November + 21 days is 18 December, and 21 more are 8 January. From there 23 days are left of January, and 10 of February.
test('a gap up to the closure that was too long is counted, with the day missed and how late it was by then', async () => {
  seenOn('2026-02-20');
  await open('ecs-2017');
  typeDate(START, '27 11 2025');
  typeDate('Date it was decided to close the case', '5 1 2026');
  typeDate('Date the case was closed', '10 2 2026');
  paste('18/12/2025');
  const closed =
    'The case was closed on Tuesday 10 February 2026, before the visit due by Thursday 8 January 2026 was made: by then it was 33 days late.';
  expect(await answer()).toBe(`${closed} One gap was too long.`);
  // 18 December + 54 days. Working days to 8 January: 19 (1), 22-24 (4), 29-31 (7), 2 (8), 5-8 (12); then 9 January (1), 12-30 January (16), 2-6 February (21), 9 and 10 February (23)
  expect(rows()[1]).toBe(
    'Next visit, not made | 54 days (35 working days) up to the closure | 3 weeks, by Thu 8 Jan 2026 | Missed: not made before the case was closed, 33 days (23 working days) late by then',
  );
  // A day late for 18 December: one gap more, and the cycle stays at 8 January
  paste('19/12/2025');
  expect(await answer()).toBe(
    `${closed.replace('2026 was made', '2026 (by a fixed cycle from the start) was made')} Two gaps were too long; the first visit missed was due by Thursday 18 December 2025.`,
  );
});

// 1 December + 21 days is the 22nd, and 21 more are 12 January; from the visit of 29 December they are the 19th.
test('a case closed after the day of the cycle and before that of the gap', async () => {
  seenOn('2026-02-20');
  await open('ecs-2017');
  typeDate(START, '1 12 2025');
  typeDate('Date it was decided to close the case', '5 1 2026');
  typeDate('Date the case was closed', '15 1 2026');
  paste('29/12/2025');
  expect(await answer()).toBe(
    'The case was closed on Thursday 15 January 2026, before the visit due by Monday 12 January 2026 (by a fixed cycle from the start) was made: by then it was 3 days late. One gap was too long; the first visit missed was due by Monday 22 December 2025.',
  );
  expect(rows()[1]).toContain(
    'Missed: not made before the case was closed, 3 days (3 working days) late by then, by a fixed cycle from the start, due by Monday 12 January 2026. Counted from the visit before: not late',
  );
});

/**
 * Three weeks from 3 November: 24 November, 15 December, 5 and 26 January. From the visits of 24 November, 16 December and
 * 14 January: 15 December, 6 January and 4 February. Seen on Tuesday 10 February.
 */
test('an overdue visit has one day that is worked to, with the other beside it, as has one made late', async () => {
  seenOn('2026-02-10');
  await open('ecs-2017');
  typeDate(START, '3 11 2025');
  paste('24/11/2025\n16/12/2025\n14/1/2026');
  expect(await answer()).toBe(
    'The next visit was due by Monday 26 January 2026 (by a fixed cycle from the start) and is 15 days late. Two gaps were too long; the first visit missed was due by Monday 15 December 2025.',
  );
  expect(screen.getByText(/^Counted from the visit before/).textContent).toBe(
    'Counted from the visit before, the last day is Wednesday 4 February 2026. The Handbook works to the earlier, by a fixed cycle from the start.',
  );
  expect(rows().map((row) => row.split(' | ').slice(2).join(' | '))).toEqual([
    '3 weeks, by Mon 24 Nov 2025 | In time, on the last day',
    '3 weeks, by Mon 15 Dec 2025 | Too long: 1 day (1 working day) late',
    '3 weeks, by Tue 6 Jan 2026 | Too long: 8 days (6 working days) late. By a fixed cycle from the start it was due by Monday 5 January 2026: 9 days (7 working days) late',
    '3 weeks, by Wed 4 Feb 2026 | Overdue: 15 days (11 working days) late, by a fixed cycle from the start, due by Monday 26 January 2026. Counted from the visit before: 6 days (4 working days) late',
  ]);
  expect(document.querySelectorAll('table strong')).toHaveLength(3);
});

/**
 * Every two weeks from 27 November: 11 and 25 December, 8 and 22 January, 5 February. From the visits of 24 December and
 * 29 January: 7 January and 12 February. Seen on Friday 20 February.
 */
test('so it is by the interval of the child’s own plan', async () => {
  seenOn('2026-02-20');
  await open('azeus');
  choose('Not known');
  typeDate(START, '27 11 2025');
  paste('24/12/2025\n29/1/2026');
  typeInterval('Number of weeks between visits', '2');
  expect(await answer()).toBe(
    'The next visit was due by Thursday 5 February 2026 (by a fixed cycle from the start) and is 15 days late. Two gaps were too long; the first visit missed was due by Thursday 11 December 2025.',
  );
  expect(screen.getByText(/^Counted from the visit before/).textContent).toContain(
    'Thursday 12 February 2026',
  );
  expect(rows()[2]).toContain(
    '2 weeks, by Thu 12 Feb 2026 (the child’s plan) | Overdue: 15 days (11 working days) late, by a fixed cycle from the start, due by Thursday 5 February 2026. Counted from the visit before: 8 days (6 working days) late',
  );
});

test('every mistake has its message, and nothing typed is lost', async () => {
  await open('ecs-2017');
  expect(await wrong()).toEqual(['Enter the date of a visit, or a date that the rule counts from']);
  press(/^Add a date/);
  typeDate('Date of visit 1', '6 1 2026');
  expect(await wrong()).toEqual(['Date of visit 1 must be today or in the past']);
  typeDate('Date of visit 1', '31 2 2025');
  paste('7/1/2026\nsoon');
  expect(await wrong()).toEqual([
    'Date of visit 1 must be a real date',
    'Line 1 must be today or in the past. Line 2 must be a real date, such as 27 3 2026',
  ]);
  expect(screen.getByLabelText<HTMLTextAreaElement>(LIST).value).toBe('7/1/2026\nsoon');
  typeDate('Date of visit 1', '1 12 2025');
  paste(Array.from({ length: 60 }, (_, day) => `${(day % 28) + 1}/11/2025`).join('\n'));
  expect(await wrong()).toEqual(['Enter 60 visits or fewer, not 61']);
  paste('');
  typeInterval('Number of weeks between visits', 'two');
  expect(await wrong()).toEqual(['Number of weeks between visits must be a number']);
});

test('a case that closed before the decision to close it', async () => {
  await open('ecs-2017');
  paste('1/12/2025');
  typeDate('Date it was decided to close the case', '10 12 2025');
  typeDate('Date the case was closed', '9 12 2025');
  expect(await wrong()).toEqual([
    'Date the case was closed must be the same as or after Wednesday 10 December 2025, the date it was decided to close the case',
  ]);
});

test('two visits on one day count once, and say so', async () => {
  await open('ecs-2017');
  paste('19/12/2025\n19/12/2025');
  expect(await answer()).toBe('Next visit by Friday 9 January 2026.');
  expect(rows()[0]).toContain('Fri 19 Dec 2025 (entered 2 times, counted once)');
});

test('changing a visit makes the answer an old one, which cannot be taken along or printed', async () => {
  await open('ecs-2017');
  paste('19/12/2025');
  await answer();
  expect(await screen.findByRole('button', { name: 'Print' })).toBeTruthy();
  paste('18/12/2025');
  expect(screen.getByText(/^Your answers have changed since this was worked out/)).toBeTruthy();
  expect(screen.getByRole('table').closest('.no-print')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  // Three weeks from Thursday 18 December
  expect(await answer()).toBe('Next visit by Thursday 8 January 2026.');
  expect(screen.queryByText(/^Your answers have changed/)).toBeNull();
});
