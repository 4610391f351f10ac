/** Each form goes into a link and comes out again as the same question. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseForm } from '../../../src/islands/case/case-form.ts';
import { EMPTY_CASE } from '../../../src/islands/case/case-form.ts';
import { CASE_LINK } from '../../../src/islands/case/case-link.ts';
import { readCase } from '../../../src/islands/case/read-case.ts';
import { mergeForAsking } from '../../../src/islands/compare/merge.ts';
import { SAME_CASE_LINK } from '../../../src/islands/compare/same-case-link.ts';
import type { FormLink } from '../../../src/islands/link/form-link.ts';
import { emptyForm, withMark } from '../../../src/islands/functional-needs/grades-form.ts';
import { GRADES_LINK } from '../../../src/islands/functional-needs/grades-link.ts';
import { EMPTY_MEETING } from '../../../src/islands/meetings/meeting-form.ts';
import { MEETING_LINK } from '../../../src/islands/meetings/meeting-link.ts';
import { readMeeting } from '../../../src/islands/meetings/read-meeting.ts';
import { EMPTY_ORDER } from '../../../src/islands/supervision-order/order-form.ts';
import { MOVE_LINK } from '../../../src/islands/moving/move-link.ts';
import { ORDER_LINK } from '../../../src/islands/supervision-order/order-link.ts';
import { orderRules } from '../../../src/islands/supervision-order/order-rules.ts';
import { EMPTY_VISITS } from '../../../src/islands/visits/visits-form.ts';
import { VISITS_LINK } from '../../../src/islands/visits/visits-link.ts';
import { readVisits } from '../../../src/islands/visits/read-visits.ts';
import { PLAN_STARTED, VISIT, visitData } from '../../../src/islands/visits/visit-rules.ts';
import { EMPTY_DAYS } from '../../../src/islands/working-days/days-form.ts';
import { DAYS_LINK } from '../../../src/islands/working-days/days-link.ts';
import { readDays } from '../../../src/islands/working-days/read-days.ts';
import { matrixData } from '../../../src/site/matrix-data.ts';
import { BARSET, LOAM } from '../functional-needs/matrices.ts';
import { bankHolidays as years, dataFor, handbook } from '../calculator-data.ts';
import { day, EXAMPLE } from '../example.ts';

const today = day('2026-01-05');
beforeEach(() => {
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
});
afterEach(() => {
  vi.useRealTimers();
});
const typed = (day: string, month: string, year: string) => ({ day, month, year });

/** The fragment that a form gives, and the form that comes of opening it with the same choices. */
function roundTrip<Form, Data>(link: FormLink<Form, Data>, form: Form, opened: Form, data: Data) {
  const text = link.write(form, { data, years }) ?? '';
  const found = link.read(text, opened, { data, years });
  if (!found.ok) throw new Error(`${text}: ${found.message}`);
  return { text, form: found.form };
}

test('a case: its dates and what was held, by event; the dates of another case are not mixed in', () => {
  const choices = { ...EMPTY_CASE, authority: 'example', route: 'assessment' };
  const given: CaseForm = {
    ...choices,
    dates: {
      'assessment-completed': typed('18', 'Dec', '2025'),
      review: typed('1', '2', '2026'),
      // Not asked for without the cohort, so not in a link either
      'order-made': typed('1', '1', '2026'),
    },
    held: { review: [{ key: 4, typed: typed('2', '1', '2026') }] },
  };
  const before = { ...choices, dates: { referral: typed('9', '9', '2025') } };
  const { text, form } = roundTrip(CASE_LINK, given, before, EXAMPLE);
  expect(text).toBe('v1&assessment-completed=2025-12-18&review=2026-02-01&held-review=2026-01-02');
  expect(readCase(form, { data: EXAMPLE, years, today })).toEqual(
    readCase(given, { data: EXAMPLE, years, today }),
  );
  expect(form.dates['referral']).toBeUndefined();
});

test.each([
  ['an event that the authority does not ask for', 'v1&plan-drawn-up=2025-12-18', EXAMPLE],
  ['an event of circumstances that are not chosen', 'v1&order-made=2025-12-18', EXAMPLE],
  ['any date without an authority', 'v1&assessment-completed=2025-12-18', undefined],
])('a case is refused %s', (_, text, data) => {
  const form = { ...EMPTY_CASE, authority: 'example', route: 'assessment' };
  expect(CASE_LINK.read(text, form, { data, years })).toEqual({
    ok: false,
    message:
      'The link cannot be used: it holds something that is not asked for here. Ask for it again, or fill in the form yourself',
  });
});

test('one case under several authorities takes its route and cohorts along', () => {
  const data = mergeForAsking([EXAMPLE, { ...EXAMPLE, id: 'other' }]);
  const given = {
    ...EMPTY_CASE,
    route: 'assessment',
    cohorts: ['order'],
    dates: { 'assessment-completed': typed('18', '12', '2025'), 'order-made': typed('1', '1', '2026') },
  };
  const { text, form } = roundTrip(SAME_CASE_LINK, given, EMPTY_CASE, data);
  expect(text).toMatch(/^v1&route=assessment&cohorts=order&/);
  expect(readCase(form, { data, years, today })).toEqual(readCase(given, { data, years, today }));
});

test('a meeting: the task, what it is, its dates, and the days that people cannot make', () => {
  const data = dataFor('azeus');
  const choices = { ...EMPTY_MEETING, authority: 'azeus' };
  const today = day('2025-12-12');
  const given = {
    ...choices,
    task: 'find' as const,
    kind: 'initial-meeting',
    dates: { 'decision-to-hold-meeting': typed('11', 'December', '2025') },
    away: [{ key: 1, typed: typed('5', '1', '2026') }],
    list: 'Fri 2 January 2026\n\n6/1/2026',
  };
  const { text, form } = roundTrip(MEETING_LINK, given, choices, data);
  expect(text).toBe(
    'v1&task=find&kind=initial-meeting&decision-to-hold-meeting=2025-12-11&away=2026-01-05,2026-01-02,2026-01-06',
  );
  expect(readMeeting(form, { data, years, today })).toEqual(readMeeting(given, { data, years, today }));
});

test('a meeting: a day that people could not make is left out once it has passed', () => {
  vi.setSystemTime(new Date('2026-01-05T12:00:00Z'));
  const opened = { ...EMPTY_MEETING, authority: 'azeus' };
  const text = 'v1&task=find&kind=initial-meeting&away=2026-01-02,2026-01-05,2026-01-06';
  const found = MEETING_LINK.read(text, opened, { data: dataFor('azeus'), years });
  expect(found.ok && found.form.away.map(({ typed }) => Object.values(typed).join(' '))).toEqual([
    '5 1 2026',
    '6 1 2026',
  ]);
});

test('a cancelled review: when it was cancelled, what it was meant for, and its new date', () => {
  const data = dataFor('camden');
  const choices = { ...EMPTY_MEETING, authority: 'camden' };
  const given = {
    ...choices,
    task: 'have' as const,
    kind: 'cancelled-review',
    dates: {
      'review-cancelled': typed('8', '12', '2025'),
      'cancelled-review': typed('15', '12', '2025'),
      review: typed('12', 'Jan', '2026'),
    },
  };
  const { text, form } = roundTrip(MEETING_LINK, given, choices, data);
  expect(text).toBe(
    'v1&task=have&kind=cancelled-review&review-cancelled=2025-12-08&cancelled-review=2025-12-15&review=2026-01-12',
  );
  expect(readMeeting(form, { data, years, today })).toEqual(readMeeting(given, { data, years, today }));
});

test('more days that people cannot make than can be typed are pasted', () => {
  const list = Array.from({ length: 28 }, (_, place) => `${place + 1} 1 2026`).join('\n');
  const given = { ...EMPTY_MEETING, task: 'find' as const, kind: 'initial-meeting', list };
  const { form } = roundTrip(MEETING_LINK, given, EMPTY_MEETING, dataFor('azeus'));
  expect(form.away).toHaveLength(20);
  expect(form.list.split('\n')).toHaveLength(8);
});

test('visits: typed and pasted, at which the child was not seen alone, and the plan’s own interval', () => {
  const events = Object.fromEntries([PLAN_STARTED, VISIT].map((id) => [id, handbook.terms.events[id]!]));
  const data = visitData(dataFor('azeus'), events);
  const choices = { ...EMPTY_VISITS, authority: 'azeus' };
  const given = {
    ...choices,
    held: {
      [VISIT]: [
        { key: 1, typed: typed('1', '12', '2025') },
        { key: 2, typed: typed('8', '12', '2025') },
      ],
    },
    notAlone: [2],
    list: '15/12/2025 not alone\n19/12/2025\n19/12/2025',
    alone: 'marked' as const,
    number: '10',
    unit: 'working days' as const,
  };
  const { text, form } = roundTrip(VISITS_LINK, given, choices, data);
  expect(text).toContain('&visits-not-alone=2025-12-08,2025-12-15&');
  const asked = (of: typeof given | typeof form) => {
    const read = readVisits(of, { data, years, today });
    if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join());
    const { facts, alone, ...rest } = read.question;
    return {
      ...rest,
      facts: { ...facts, visits: facts.visits.toSorted() },
      alone: [...(alone ?? [])].toSorted(),
    };
  };
  expect(asked(form)).toEqual(asked(given));
});

const NO_LAW = { rules: [], events: {}, cohort: { id: 'supervision-order', name: '', definition: '' } };

test('an order: what the court made of it, with only the dates that are asked for', () => {
  const data = orderRules(dataFor('ecs-2017'), NO_LAW);
  const choices = { ...EMPTY_ORDER, authority: 'ecs-2017' };
  const given = {
    ...choices,
    length: '12',
    adult: 'no' as const,
    since: 'extended' as const,
    dates: {
      'order-made': typed('1', '3', '2025'),
      extended: typed('31', '8', '2026'),
      // Typed before the order was extended
      discharged: typed('1', '1', '2026'),
    },
  };
  const { text, form } = roundTrip(ORDER_LINK, given, choices, data);
  expect(text).toBe(
    'v1&order-made=2025-03-01&length=12&length-unit=months&turns-18=no&since=extended&extended-to=2026-08-31',
  );
  expect(form).toMatchObject({ length: '12', unit: 'months', adult: 'no', since: 'extended' });
  expect(form.dates['extended']).toEqual(typed('31', '8', '2026'));
});

test('an order: a yes to turning 18 brings no date, and an old link with one is refused', () => {
  const given = {
    ...EMPTY_ORDER,
    authority: 'ecs-2017',
    length: '12',
    adult: 'yes' as const,
    since: 'nothing' as const,
    dates: { 'order-made': typed('1', '3', '2025') },
  };
  const data = orderRules(dataFor('ecs-2017'), NO_LAW);
  const { text, form } = roundTrip(ORDER_LINK, given, { ...EMPTY_ORDER, authority: 'ecs-2017' }, data);
  expect(text).toBe('v1&order-made=2025-03-01&length=12&length-unit=months&turns-18=yes&since=nothing');
  expect(form.adult).toBe('yes');
  expect(ORDER_LINK.read(`${text}&last-day-before-18=2025-11-30`, given, { data, years })).toEqual({
    ok: false,
    message:
      'The link cannot be used: it holds something that is not asked for here. Ask for it again, or fill in the form yourself',
  });
});

test.each([
  { task: 'add' as const, number: '1,000', list: '12/12/2025\nrubbish\n13 12 2025' },
  { task: 'subtract' as const, number: '2', unit: 'weeks' as const },
  { task: 'count' as const, to: typed('24', '12', '2025'), number: '7' },
])('a count: %j', (more) => {
  const given = {
    ...EMPTY_DAYS,
    from: typed('11', 'Dec', '2025'),
    ways: { ...EMPTY_DAYS.ways, [more.task]: 'clear' },
    ...more,
  };
  const { form } = roundTrip(DAYS_LINK, given, EMPTY_DAYS, {});
  const questions = (of: typeof form) => {
    const read = readDays(of, years);
    if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join());
    return read.questions;
  };
  expect(questions(form)).toEqual(questions(given));
});

test('grades: of the authority chosen, a missing one too, and not of a row that is not used', () => {
  const both = [BARSET, LOAM];
  const barset = withMark(withMark(emptyForm(both, 'barset'), 'hearing', 'N'), 'vision', '2');
  const given = { ...barset, gradings: { ...barset.gradings, loam: { learning: 'B' } } };
  const { text, form } = roundTrip(GRADES_LINK, given, emptyForm(both, 'loam'), both);
  expect(text).toBe('v1&authority=barset&grade-vision=2&grade-hearing=n');
  expect(form).toEqual(barset);
});

test('no two marks of a matrix are the same in a link, and every mark can stand in one', () => {
  for (const { authority, grades } of matrixData(handbook.authorities)) {
    const marks = grades.map(({ mark }) => mark.toLowerCase());
    expect(new Set(marks).size, authority).toBe(marks.length);
    expect(
      marks.filter((mark) => !/^[a-z0-9-]+$/.test(mark)),
      authority,
    ).toEqual([]);
  }
});

test('a move: the two authorities', () => {
  const given = { from: 'azeus', to: 'camden' };
  const { text, form } = roundTrip(MOVE_LINK, given, { from: '', to: 'azeus' }, ['azeus', 'camden']);
  expect([text, form]).toEqual(['v1&from=azeus&to=camden', given]);
});

test('no event is called what a link calls something else', () => {
  const others =
    `route cohorts task kind away visits visits-not-alone seen-alone interval interval-unit length
    length-unit turns-18 since extended-to ended-on`.split(/\s+/);
  const events = Object.keys(handbook.terms.events);
  expect(events.filter((event) => others.includes(event) || /^held-/.test(event))).toEqual([]);
  expect(events.filter((event) => !/^[a-z][a-z0-9-]*$/.test(event))).toEqual([]);
});
