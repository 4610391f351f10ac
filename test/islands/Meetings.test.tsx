// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Meetings from '../../src/islands/Meetings.tsx';
import { bankHolidays, dataFor, handbook } from './calculator-data.ts';
import { choose, dateIn, mistakes, press, select, typeDate } from './screen.ts';

const authorities = handbook.authorities.map(({ id, name }) => ({ id, name }));
const AUTHORITY = 'Which authority’s procedure?';
const [HAVE, FIND] = ['I have a date', 'I am looking for a date'];
const ASSESSMENT = 'Date the assessment was completed';
const DECISION = 'Date it was decided that a meeting is needed';
const FIRST = 'Date of the first child in need meeting';
const LIST = 'Or paste a list of dates that people cannot make';

beforeEach(() => {
  document.title = 'Meetings';
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  vi.stubGlobal('fetch', (address: string) => {
    const id = /calculators\/(.+)\.json$/.exec(address)?.[1] ?? '';
    return Promise.resolve(Response.json(dataFor(id)));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = async (task: string, authority: string, kind?: RegExp, route?: string) => {
  history.replaceState(null, '', `/calculators/meetings/?authority=${authority}`);
  render(<Meetings authorities={authorities} holidays={bankHolidays} />);
  choose(`${task}`);
  if (kind) fireEvent.click(await screen.findByRole('radio', { name: kind }));
  if (route) choose(route);
};
const workOut = () => press(/^(Work out the dates|Find a date)$/);
const expectMistakes = (list: readonly string[]) => waitFor(() => expect(mistakes()).toEqual(list));
const answer = () => screen.findByRole('heading', { level: 2, name: /\.$/ });
const part = (name: string) =>
  within(screen.getByRole('heading', { level: 4, name }).closest('section') as HTMLElement);
const days = () =>
  [...document.querySelectorAll('.deadline__day strong')].map(({ textContent }) => textContent);

test('asks in turn: whether there is a date, the authority, what the meeting is, the route, dates', async () => {
  history.replaceState(null, '', '/calculators/meetings/');
  render(<Meetings authorities={authorities} holidays={bankHolidays} />);
  workOut();
  await expectMistakes(['Select whether you have a date']);
  expect(document.title).toBe('Error: Meetings');
  choose(FIND);
  workOut();
  await expectMistakes(['Select an authority']);
  select(AUTHORITY, 'camden');
  await screen.findByRole('radio', { name: /^First meeting/ });
  workOut();
  await expectMistakes(['Select what the meeting is']);
  fireEvent.click(screen.getByRole('radio', { name: /^First meeting/ }));
  workOut();
  await expectMistakes(['Select how the child came to be in need']);
  choose('Assessment');
  workOut();
  await expectMistakes(['Enter the date the assessment was completed']);
  choose(HAVE);
  workOut();
  await expectMistakes(['Enter the date of the first child in need meeting']);
});

test('Azeus: offers the days that meet every rule, the best first', async () => {
  await open(FIND, 'azeus', /^First meeting/);
  typeDate(DECISION, '11 12 2025');
  workOut();
  // As worked out by hand in test/schedule/find-meeting.test.ts.
  expect((await answer()).textContent).toBe('The best day for the first meeting is Monday 5 January 2026.');
  await waitFor(() => expect(document.activeElement?.id).toBe('answer'));
  expect(days()).toEqual(['Monday 5 January 2026', 'Friday 2 January 2026', 'Tuesday 6 January 2026']);
  expect(
    screen.getByText('Send the invitations between Monday 8 December 2025 and Monday 15 December 2025.'),
  ).toBeTruthy();
});

test('Camden: names the clash with both sources, and what each day would break', async () => {
  await open(FIND, 'camden', /^First meeting/, 'Assessment');
  typeDate(ASSESSMENT, '11 12 2025');
  workOut();
  expect((await answer()).textContent).toBe('No working day from today on meets every rule.');
  const [clash] = document.querySelectorAll<HTMLElement>('.govuk-warning-text');
  expect(clash?.textContent).toContain(
    '"Invitations to a review" would have had to be done by Tuesday 9 December',
  );
  expect(
    within(clash as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/authorities/camden/timescales/#initial-review-meeting',
    '/authorities/camden/timescales/#invitations',
  ]);
  expect(days().slice(0, 2)).toEqual(['Wednesday 24 December 2025', 'Wednesday 31 December 2025']);
});

test('leaves out the days that people cannot make, typed and pasted', async () => {
  await open(FIND, 'azeus', /^First meeting/);
  typeDate(DECISION, '11 12 2025');
  press(/^Add a date/);
  typeDate('Date people cannot make 1', '5 1 2026');
  fireEvent.input(screen.getByLabelText(LIST), { target: { value: 'Fri 2 January 2026\n\n6/1/26' } });
  workOut();
  await expectMistakes(['Line 3 must include a year of 4 numbers']);
  fireEvent.input(screen.getByLabelText(LIST), { target: { value: 'Fri 2 January 2026' } });
  workOut();
  expect((await answer()).textContent).toBe(
    'The first meeting can be held on Tuesday 6 January 2026 and on no other day.',
  );
  expect(
    screen.getByText(/^Left out, because people cannot make them: Friday 2 January 2026, Monday/),
  ).toBeTruthy();
});

test('a bad date among those that people cannot make is an error, and so is too long a list', async () => {
  await open(FIND, 'azeus', /^First meeting/);
  typeDate(DECISION, '11 12 2025');
  press(/^Add a date/);
  typeDate('Date people cannot make 1', '31 2 2026');
  fireEvent.input(screen.getByLabelText(LIST), { target: { value: '1 1 2026\n'.repeat(201) } });
  workOut();
  await expectMistakes([
    'Date people cannot make 1 must be a real date',
    'List must have 200 dates or fewer, not 201',
  ]);
  expect(dateIn('Date people cannot make 1')).toBe('31 2 2026');
});

test('a day that has passed cannot be one that people cannot make: it is meant for another year', async () => {
  await open(FIND, 'azeus', /^First meeting/);
  typeDate(DECISION, '11 12 2025');
  press(/^Add a date/);
  typeDate('Date people cannot make 1', '5 1 2025');
  fireEvent.input(screen.getByLabelText(LIST), { target: { value: '12 12 2025\n11 12 2025' } });
  workOut();
  // It is 12 December 2025
  await expectMistakes([
    'Date people cannot make 1 must be today or in the future',
    'Line 2 must be today or in the future',
  ]);
});

test('from a day that is offered to all that hangs on it', async () => {
  await open(FIND, 'azeus', /^First meeting/);
  typeDate(DECISION, '11 12 2025');
  workOut();
  await answer();
  press('Show all that hangs on this day, Monday 5 January 2026');
  // The window for 5 January ends three weeks before it.
  await screen.findByRole('heading', { name: /^Send the invitations between/ });
  expect(dateIn(FIRST)).toBe('5 1 2026');
  expect(part('By when it has to be held').getByText(/The meeting is in time/)).toBeTruthy();
});

test('Azeus: what hangs on a first meeting, in the order of time', async () => {
  await open(HAVE, 'azeus', /^First meeting/);
  typeDate(FIRST, '12 1 2026');
  workOut();
  await answer();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Before the meeting',
    'At the meeting',
    'After the meeting',
    'Worked out from',
  ]);
  // Four and three weeks before Monday 12 January 2026; two working days after it is the 14th, five the 19th.
  expect(part('Invitations').getByText(/15 December 2025 to Monday 22 December 2025/)).toBeTruthy();
  expect(part('Updating the plan').getByText('Wednesday 14 January 2026')).toBeTruthy();
  expect(part('Sending out the plan').getByText('Monday 19 January 2026')).toBeTruthy();
  expect(part('Who chairs the first meeting').getByText(/Practice Lead is in the chair/)).toBeTruthy();
  expect(part('Quorum').getByText('Not stated in this document.')).toBeTruthy();
  // Three months after the first meeting is Sunday 12 April 2026, so act by Friday 10 April.
  const next = part('The next review');
  expect(next.getByText('Friday 10 April 2026')).toBeTruthy();
  // Three weeks before that last working day: Friday 20 March.
  expect(
    next.getByText(/on its last working day, Friday 10 April 2026.* by Friday 20 March 2026/),
  ).toBeTruthy();
});

test('PSW: a review, its minutes, and the next one counted from it', async () => {
  await open(HAVE, 'psw-2020', /^Review/, 'Not known');
  typeDate('Date of the review', '15 12 2025');
  workOut();
  // Twenty working days from Monday 15 December 2025: 16 to 19 (4), 22 to 24 (7), 29 to 31 (10), 2 January (11), 5 to 9 (16),
  // 12 to 15 (20). Eight weeks: Monday 9 February 2026.
  expect((await answer()).textContent).toBe(
    'Send the minutes to everyone involved by Thursday 15 January 2026.',
  );
  expect(part('The next review').getByText('Monday 9 February 2026')).toBeTruthy();
  expect(part('Invitations').getByText('Not stated in this document.')).toBeTruthy();
});

test('Camden: a cancelled review, with both ways to count', async () => {
  await open(HAVE, 'camden', /was cancelled/);
  typeDate('Date the review was cancelled', '8 12 2025');
  typeDate('Date the cancelled review was meant to be held', '15 12 2025');
  workOut();
  // Fourteen calendar days from Monday 8 December: 22 December; from the 15th: 29 December.
  expect((await answer()).textContent).toBe('Hold the review that was cancelled by Monday 22 December 2025.');
  const readings = part('Cancelled reviews').getAllByText(/counted from the day/);
  expect(readings.map(({ textContent }) => textContent).join()).toContain('Monday 29 December 2025');
});

test('a meeting before the day that it is counted from may be a slip, and that is noted', async () => {
  await open(HAVE, 'camden', /^First meeting/, 'Assessment');
  typeDate(FIRST, '1 1 2024');
  typeDate(ASSESSMENT, '3 11 2025');
  workOut();
  await answer();
  expect(screen.getByText(/lies before/).textContent).toBe(
    'The first meeting, Monday 1 January 2024, lies before completion of the assessment, Monday 3 November 2025, from which it is counted. Check both dates.',
  );
  typeDate(FIRST, '3 11 2025');
  workOut();
  await waitFor(() => expect(screen.queryByText(/lies before/)).toBeNull());
});

const CANCELLED_ON = 'Date the review was cancelled';
const MEANT_FOR = 'Date the cancelled review was meant to be held';
const NEW_DATE = 'New date of the review';
const limits = () => part('By when it has to be held').getAllByText(/The meeting is/);

/**
 * Fourteen days from the cancellation on Monday 8 December: Monday 22 December; from Monday 15 December: Monday 29 December.
 * Working days from the 8th: 9-12 (4), 15-19 (9), 22-24 (12), 29, 30 December (14). From the 15th: 16-19 (4), 22-24 (7),
 * 29-31 (10), 2 January (11), 5-7 January (14).
 */
test.for([
  ['22 12 2025', 'by Monday 22 December 2025. The meeting is in time by every reading of the rule.'],
  [
    '30 12 2025',
    'by Monday 22 December 2025. The meeting is after that day. It is in time only if the rule is read as counted from the day of the cancellation, counted in working days (by Tuesday 30 December 2025), or as counted from the day the review was first set for, counted in working days (by Wednesday 7 January 2026).',
  ],
  [
    '8 1 2026',
    'by Monday 22 December 2025. The meeting is after its last day by every reading of the rule. If that day is not settled yet, look for an earlier one.',
  ],
])('Camden: a cancelled review that is now to be held on %s', async ([date = '', words = '']) => {
  await open(HAVE, 'camden', /was cancelled/);
  typeDate(CANCELLED_ON, '8 12 2025');
  typeDate(MEANT_FOR, '15 12 2025');
  typeDate(NEW_DATE, date);
  workOut();
  await answer();
  expect(limits().map(({ textContent }) => textContent?.trim())).toEqual([
    expect.stringMatching(`^Holding a cancelled review: ${words.replaceAll(/[().]/g, '\\$&')}`),
  ]);
});

test('Camden: what hangs on the new date of a cancelled review', async () => {
  await open(HAVE, 'camden', /was cancelled/);
  workOut();
  await expectMistakes(['Enter at least one date']);
  typeDate(NEW_DATE, '12 1');
  workOut();
  await expectMistakes(['New date of the review must include a year']);
  typeDate(NEW_DATE, '12 1 2026');
  workOut();
  await answer();
  // Ten working days before Monday 12 January 2026: 9, 8, 7, 6, 5, 2 January (6), 31, 30, 29, 24 December (10), and the day
  // before that, Tuesday 23 December, as clear days.
  expect(part('Invitations').getByText('Tuesday 23 December 2025')).toBeTruthy();
  // Three months after it is Sunday 12 April, so act by Friday 10 April.
  expect(part('The next review').getByText('Friday 10 April 2026')).toBeTruthy();
  expect(part('Cancelled reviews').getByText(/^Needs the date/)).toBeTruthy();
});

test('Camden: once the cancelled review has its new date, its rule does not limit the next review as well', async () => {
  await open(HAVE, 'camden', /was cancelled/);
  typeDate(CANCELLED_ON, '8 12 2025');
  typeDate(NEW_DATE, '12 1 2026');
  workOut();
  await answer();
  const next = part('The next review');
  expect(next.getAllByText(/on its last working day, Friday 10 April 2026/)).toHaveLength(2);
  expect(next.queryByText(/Monday 22 December 2025/)).toBeNull();
});

test('an authority without a rule about meetings says so, and borrows none', async () => {
  await open(HAVE, 'warwickshire');
  await screen.findByText('No rule of this document counts from a date, so there is nothing to enter.');
  expect(screen.queryByRole('radio', { name: /^Review/ })).toBeNull();
  workOut();
  expect((await answer()).textContent).toBe('The document sets no date for this.');
  expect(part('Minutes or report of a meeting').getByText('Not stated in this document.')).toBeTruthy();
});

test('every day that meets every rule is counted and listed, ten of them in full', async () => {
  await open(FIND, 'camden', /^Review \(/);
  typeDate(FIRST, '25 11 2025');
  workOut();
  expect((await answer()).textContent).toMatch(/^The best day for the review is /);
  // Three months from Tuesday 25 November 2025: Wednesday 25 February. Ten clear working days after today, Friday 12 December,
  // are 15-19 (5), 22-24 (8), 29, 30 December (10), so from the 31st: 1 in December; 2, 5-9, 12-16, 19-23 and 26-30 January
  // (21); 2-6, 9-13, 16-20 and 23-25 February (18).
  expect(days()).toHaveLength(10);
  expect(screen.getByText(/^40 days in all meet every rule: the 10 best are shown in full/)).toBeTruthy();
  expect(screen.getByText('All 40 days that meet every rule')).toBeTruthy();
  expect(screen.getByText('December 2025: Wed 31')).toBeTruthy();
  expect(screen.getByText(/^January 2026: Fri 2, Mon 5, .*, Fri 30$/)).toBeTruthy();
  expect(screen.getByText(/^February 2026: .*, Wed 25$/)).toBeTruthy();
});

test('ECS: no review before the first meeting that it is counted from', async () => {
  await open(FIND, 'ecs-2017', /^Review/, 'Assessment');
  typeDate(FIRST, '20 1 2026');
  workOut();
  // Six weeks from Tuesday 20 January 2026 are Tuesday 3 March: thirty working days, the fifteenth of them 10 February.
  expect((await answer()).textContent).toBe('The best day for the review is Tuesday 10 February 2026.');
  expect(
    screen.getByText(
      'No day before Tuesday 20 January 2026 was looked at: the meeting is counted from the first meeting.',
    ),
  ).toBeTruthy();
  expect(screen.getByText(/^January 2026: Wed 21, /)).toBeTruthy();
});

test('where nothing sets a last day, it says up to when was looked', async () => {
  await open(FIND, 'warwickshire');
  workOut();
  await answer();
  // Ten working days from Friday 12 December: 12, 15-19, 22-24 and 29 December
  expect(screen.getByText(/^Looked at up to Monday 29 December 2025\./)).toBeTruthy();
});

test.for([
  ['25 12 2025', 'Thursday 25 December 2025 is not a working day (Christmas Day).'],
  ['28 12 2025', 'Sunday 28 December 2025 is not a working day.'],
])('a meeting on %s is noted as on a day off, and worked out', async ([date = '', words = '']) => {
  await open(HAVE, 'camden', /^Review \(/);
  typeDate('Date of the review', date);
  workOut();
  await answer();
  expect(screen.getByText(/not a working day.*A meeting may be held then/).textContent).toBe(
    `${words} A meeting may be held then, if everyone can come.`,
  );
});

test('Azeus: a day that is merely too early is told as that, with the days that would do, and as no clash', async () => {
  vi.setSystemTime(new Date('2025-12-01T12:00:00Z'));
  await open(HAVE, 'azeus', /^Transfer-in meeting/, 'Moving in from another area');
  typeDate('Date the family became resident in the area', '28 11 2025');
  typeDate('Date of the transfer-in meeting', '15 12 2025');
  workOut();
  await answer();
  // Three weeks before Monday 15 December are 24 November, before the move. Twenty working days from Friday 28 November: 1-5,
  // 8-12, 15-19 (15), 22-24 (18), 29 and Tuesday 30 December. Three weeks from today, 1 December, are the 22nd.
  expect((await screen.findByText(/is too early/)).textContent).toBe(
    'Monday 15 December 2025 is too early for "Invitations to a meeting", to be done by Monday 24 November 2025: that is before the family becoming resident on Friday 28 November 2025. 5 working days from Monday 22 December 2025 to Tuesday 30 December 2025 meet every rule.',
  );
  expect(document.querySelector('.govuk-warning-text')).toBeNull();
});

test('Camden: of the days that break rules, what is said of each agrees with the order', async () => {
  vi.setSystemTime(new Date('2025-12-22T12:00:00Z'));
  await open(FIND, 'camden', /was cancelled/);
  typeDate(CANCELLED_ON, '22 12 2025');
  typeDate(MEANT_FOR, '24 12 2025');
  workOut();
  await answer();
  const standings = [...document.querySelectorAll('.deadline .standing')].map(
    ({ textContent }) => textContent,
  );
  // By the strictest reading the review is due on 5 January, by the others on the 7th, the 14th and the 16th; ten clear days
  // from today leave the 9th. So 9 and 12 to 16 January break only that one reading (6 days). Ten working days back from the
  // 8th are today, which one reading allows: two rules by one way each. Every other day breaks a rule by every way.
  expect(standings).toEqual([
    ...Array(6).fill('Breaks 1 rule, but only by some ways to read it'),
    'Breaks 2 rules, but only by some ways to read them',
    ...Array(3).fill('Breaks 1 rule'),
  ]);
  // 22 December to 5 January lie before the day that leaves time for the invitations: the last of them comes first
  expect(days().slice(6, 8)).toEqual(['Thursday 8 January 2026', 'Monday 5 January 2026']);
});
