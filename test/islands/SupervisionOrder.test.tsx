// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SupervisionOrder from '../../src/islands/SupervisionOrder.tsx';
import { orderLaw } from '../../src/site/order-law.ts';
import { bankHolidays, dataFor, handbook } from './calculator-data.ts';
import { choose, dateIn, mistakes, press, select, typeDate } from './screen.ts';

const authorities = handbook.authorities.map(({ id, name }) => ({ id, name }));
const law = orderLaw(handbook.national, handbook.terms);
const AUTHORITY = 'Which authority’s procedure?';
const MADE = 'Date the supervision order was made';
const EXPIRES = 'Date the supervision order expires';
const LENGTH = 'Length of the order';
const EXTENDED = 'Date the extended order expires';
const DISCHARGED = 'Date the court ended the order';

beforeEach(() => {
  document.title = 'Supervision order planner';
  // A Friday
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  vi.stubGlobal('fetch', (address: string) => {
    const [, id = ''] = /([^/]+)\.json$/.exec(address) ?? [];
    return Promise.resolve(Response.json(dataFor(id)));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = async (authority: string) => {
  history.replaceState(null, '', `/calculators/supervision-order/?authority=${authority}`);
  render(<SupervisionOrder authorities={authorities} holidays={bankHolidays} law={law} />);
  await screen.findByRole('group', { name: MADE });
};
const typeLength = (text: string) =>
  fireEvent.input(screen.getByLabelText(LENGTH), { target: { value: text } });
const plan = () => press('Plan the order');
const answer = () => screen.findByRole('heading', { level: 2, name: /^The supervision order/ });
const plainOrder = () => {
  typeDate(MADE, '1 3 2025');
  typeLength('12');
  choose('No');
  choose('Nothing: it runs as it was made');
};
const partUnder = (name: RegExp) => {
  const part = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!part) throw new Error(`No part ${name}`);
  return part;
};

test('says the last day first, with the focus on it, then what comes next by the authority’s rules', async () => {
  await open('ecs-2017');
  plainOrder();
  plan();
  const heading = await answer();
  // The day before 1 March 2026
  expect(heading.textContent).toBe('The supervision order ends on Saturday 28 February 2026.');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const panel = screen.getByRole('region', { name: heading.textContent ?? '' }).textContent;
  expect(panel).toContain('Saturday 1 March 2025, the day the order was made, is its first day');
  expect(panel).toContain('not a working day (Saturday)');
  expect(panel).toContain('Tuesday 29 February 2028 at the latest');
  expect(panel).toContain('National, for every council');
  // The nine-month point, 1 December, and the review before it have passed
  expect(panel).toContain('2 dates have passed and are overdue if not done');
  // Two months before the end is Sunday 28 December; 25 and 26 December are bank holidays
  expect(partUnder(/^The rules of/).textContent).toContain('Wednesday 24 December 2025');
});

test('the authority’s own rules stand apart from the national ones, with what follows without a legal meeting', async () => {
  await open('ecs-2017');
  plainOrder();
  plan();
  await answer();
  const own = partUnder(/^The rules of/);
  const national = partUnder(/^National, for every council$/);
  expect(own.textContent).toContain('No legal planning meeting means a letter with reasons');
  expect(own.textContent).toContain("The court's care plan becomes part of the CIN plan");
  expect(own.textContent).not.toContain('last quarter');
  expect(national.textContent).toContain('last quarter');
  expect(within(national).getByText('When to ask for an extension').closest('li')?.textContent).toContain(
    'Guidance',
  );
  const letter = within(own).getByRole('link', { name: /No legal planning meeting means a letter/ });
  expect(letter.getAttribute('href')).toBe('/authorities/ecs-2017/source/#line-115');
});

test.each(['azeus', 'camden', 'psw-2020', 'warwickshire'])(
  '%s says nothing of supervision orders: the last day by law and its source, and nothing else',
  async (authority) => {
    await open(authority);
    expect(screen.queryByRole('heading', { name: 'Dates of the case' })).toBeNull();
    plainOrder();
    plan();
    expect((await answer()).textContent).toBe('The supervision order ends on Saturday 28 February 2026.');
    const own = partUnder(/^The rules of/);
    expect(own.textContent).toContain('not stated in this document');
    expect(own.querySelectorAll('.deadline, dl, svg')).toHaveLength(0);
    // The last day of the order can be taken along as any other answer
    for (const name of ['Save to your calendar', 'Save as a spreadsheet', 'Copy as text', 'Print'])
      expect(screen.getByRole('button', { name })).toBeTruthy();
  },
);

test('a six-month order says that its nine-month point does not arise', async () => {
  await open('ecs-2017');
  plainOrder();
  typeDate(MADE, '1 11 2025');
  typeLength('6');
  plan();
  await answer();
  const own = partUnder(/^The rules of/).textContent;
  expect(own).toContain('Does not arise in this order');
  expect(own).toContain(
    'after expiry of the supervision order on Thursday 30 April 2026, so it does not arise',
  );
});

test('an extension says what moves, what stays and what is added, and what the document leaves open', async () => {
  await open('ecs-2017');
  plainOrder();
  choose('Extended it');
  typeDate(EXTENDED, '28 2 2027');
  plan();
  expect((await answer()).textContent).toBe('The supervision order ends on Sunday 28 February 2027.');
  const changes = partUnder(/^What the extension changes$/).textContent;
  expect(changes).toContain('Stays as it is: Monday 1 December 2025.');
  expect(changes).toContain('Moves from Sunday 28 December 2025 to Monday 28 December 2026.');
  expect(changes).toContain('Now arises as well: 9 dates');
  expect(changes).toContain('when the order is short or is extended?');
});

test('an early discharge: what no longer arises and why, and the question that the document leaves open', async () => {
  await open('ecs-2017');
  plainOrder();
  choose('Ended it early');
  typeDate(DISCHARGED, '20 11 2025');
  plan();
  expect((await answer()).textContent).toBe('The supervision order ended on Thursday 20 November 2025.');
  const part = partUnder(/^What the early end changes$/);
  const review = within(part).getByText('The team manager chairs a review before the order expires');
  expect(review.nextElementSibling?.textContent).toBe('No longer arises: Sunday 28 December 2025.');
  const changes = part.textContent;
  expect(changes).toContain('No longer arises: Monday 1 December 2025.');
  expect(changes).toContain('was to expire, Saturday 28 February 2026');
  expect(changes).not.toContain('20 September 2025');
  expect(partUnder(/^The rules of/).textContent).toContain(
    'It would fall on Sunday 28 December 2025, after the early end of the supervision order on Thursday 20 November 2025, so it does not arise.',
  );
  const from = partUnder(/^Worked out from$/).textContent;
  expect(from).toContain('Supervision order ended earlyThursday 20 November 2025');
  expect(from).not.toContain('Supervision order expires');
  expect(changes).toContain(
    'May a case close when a supervision order ends in another way than by expiring?',
  );
});

test('an early end after the review before expiry leaves that review where it was', async () => {
  await open('ecs-2017');
  plainOrder();
  choose('Ended it early');
  typeDate(DISCHARGED, '10 1 2026');
  plan();
  expect((await answer()).textContent).toBe('The supervision order ends on Saturday 10 January 2026.');
  const review = within(partUnder(/^What the early end changes$/)).getByText(
    'The team manager chairs a review before the order expires',
  );
  expect(review.nextElementSibling?.textContent).toBe('Stays as it is: Sunday 28 December 2025.');
});

test.each(['camden', 'ecs-2017'])(
  '%s, a child who turns 18 before the order ends: said first, and no date is asked for',
  async (authority) => {
    await open(authority);
    plainOrder();
    const dates = () =>
      screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent);
    const before = dates();
    choose('Yes');
    expect(dates()).toEqual(before);
    plan();
    expect((await answer()).textContent).toBe(
      'The supervision order cannot run past the child’s 18th birthday: it ends before Saturday 28 February 2026.',
    );
    const panel = screen.getByRole('region', { name: /18th birthday/ }).textContent;
    expect(panel).toContain('dates on or after the birthday do not arise. The birthday is not asked for');
    expect(panel).toContain('The child turns 18 before that day, and the order ends then.');
    expect(
      screen.getByText('Of the days below, those on or after the child’s 18th birthday do not arise.'),
    ).toBeTruthy();
    // Neither an extension nor a working day matters to an order that ends otherwise
    expect(panel).not.toMatch(/With an extension|not a working day \(Saturday\)/);
    expect(screen.queryByRole('heading', { name: /^What .* changes?/, level: 3 })).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'date the supervision order expires' }));
    expect(document.activeElement).toBe(
      within(screen.getByRole('group', { name: EXPIRES })).getByLabelText('Day'),
    );
    // There is no known last day to put into a calendar
    expect(screen.queryByRole('button', { name: 'Save to your calendar' }) === null).toBe(
      authority === 'camden',
    );
  },
);

test('the day before the birthday, given as the last day, ends the order there', async () => {
  await open('ecs-2017');
  plainOrder();
  choose('Yes');
  plan();
  await answer();
  typeLength('');
  typeDate(EXPIRES, '30 11 2025');
  choose('No');
  plan();
  await waitFor(() =>
    expect(screen.getByText('The supervision order ended on Sunday 30 November 2025.')).toBeTruthy(),
  );
  // The nine-month point is the day after
  expect(partUnder(/^The rules of/).textContent).toContain('so it does not arise');
});

test('an extended order is led to the date of its extension where the child turns 18', async () => {
  await open('camden');
  plainOrder();
  choose('Yes');
  choose('Extended it');
  typeDate(EXTENDED, '28 2 2027');
  plan();
  expect((await answer()).textContent).toContain('it ends before Sunday 28 February 2027.');
  fireEvent.click(screen.getByRole('link', { name: 'date the extended order expires' }));
  expect(document.activeElement).toBe(
    within(screen.getByRole('group', { name: EXTENDED })).getByLabelText('Day'),
  );
});

test('an order longer than a first one can be is told to be checked', async () => {
  await open('camden');
  plainOrder();
  typeLength('18');
  plan();
  await answer();
  expect(screen.getByText(/holds only if the court has extended it/)).toBeTruthy();
  fireEvent.click(
    screen.getByRole('link', { name: 'Enter the length it was made for, and the extension apart' }),
  );
  expect(document.activeElement).toBe(screen.getByLabelText('Length of the order'));
});

test('an order to be made is planned as one that was', async () => {
  await open('camden');
  plainOrder();
  typeDate(MADE, '15 1 2026');
  plan();
  expect((await answer()).textContent).toBe('The supervision order will end on Thursday 14 January 2027.');
});

test('asks for what is missing, each in its place, and loses nothing', async () => {
  await open('camden');
  plan();
  await waitFor(() =>
    expect(mistakes()).toEqual([
      'Enter the date the supervision order was made',
      'Enter the length of the order or the date it expires',
      'Select yes if the child will turn 18 before the order ends',
      'Select what the court has done since',
    ]),
  );
  typeDate(MADE, '1 13 2025');
  typeLength('many');
  choose('No');
  choose('Extended it');
  plan();
  await waitFor(() =>
    expect(mistakes()).toEqual([
      'Date the supervision order was made must be a real date',
      'Length of the order must be a number',
      'Enter the date the extended order expires',
    ]),
  );
  expect(dateIn(MADE)).toBe('1 13 2025');
  select(AUTHORITY, 'azeus');
  await screen.findByRole('group', { name: MADE });
  expect(dateIn(MADE)).toBe('1 13 2025');
});

// Three years beginning with 1 March 2025 end on 29 February 2028
test.each([
  ['', '', 'Nothing: it runs as it was made', '', ['Enter the length of the order or the date it expires']],
  [
    '12',
    '1 3 2026',
    'Nothing: it runs as it was made',
    '',
    [
      `${EXPIRES} must agree with the length: 12 months beginning with Saturday 1 March 2025 ends on Saturday 28 February 2026. Change one of them, or leave one blank`,
    ],
  ],
  [
    '',
    '28 2 2025',
    'Nothing: it runs as it was made',
    '',
    [`${EXPIRES} must be the same as or after Saturday 1 March 2025, the day the order was made`],
  ],
  [
    '37',
    '',
    'Nothing: it runs as it was made',
    '',
    ['Length of the order must be between 1 and 36 months: by law an order lasts no longer'],
  ],
  [
    '12',
    '',
    'Extended it',
    '1 3 2028',
    [
      `${EXTENDED} must be the same as or before Tuesday 29 February 2028: by law it cannot run past 3 years beginning with Saturday 1 March 2025`,
    ],
  ],
  [
    '12',
    '',
    'Extended it',
    '28 2 2026',
    [`${EXTENDED} must be after Saturday 28 February 2026, the day it would end without the extension`],
  ],
  [
    '12',
    '',
    'Ended it early',
    '28 2 2026',
    [`${DISCHARGED} must be before Saturday 28 February 2026, the day the order would end otherwise`],
  ],
] as const)('length "%s", expiry "%s", %s "%s": %j', async (length, expires, since, until, messages) => {
  await open('camden');
  typeDate(MADE, '1 3 2025');
  typeLength(length);
  typeDate(EXPIRES, expires || '  ');
  choose('No');
  choose(since);
  if (until) typeDate(since === 'Extended it' ? EXTENDED : DISCHARGED, until);
  plan();
  await waitFor(() => expect(mistakes()).toEqual(messages));
  const link = screen.getByRole('link', { name: messages[0] });
  fireEvent.click(link);
  expect(`#${document.activeElement?.id}`).toBe(link.getAttribute('href'));
});

test('says that the answers have changed since, and keeps no date in the address', async () => {
  await open('camden');
  plainOrder();
  plan();
  await answer();
  expect(location.search).toBe('?authority=camden');
  typeLength('6');
  expect(screen.getByText(/Your answers have changed/)).toBeTruthy();
});

test('without an authority asks for one; an unknown one in the address is told', async () => {
  history.replaceState(null, '', '/calculators/supervision-order/?authority=nowhere');
  render(<SupervisionOrder authorities={authorities} holidays={bankHolidays} law={law} />);
  expect(screen.getByText(/names an authority that is not in the Handbook/)).toBeTruthy();
  plan();
  await waitFor(() => expect(mistakes()).toEqual(['Select an authority']));
});
