import { expect, test } from 'vitest';
import { calculatorData } from '../../../src/site/calculator-data.ts';
import { TABLES } from '../../../src/site/open-data/tables.ts';
import { roleView } from '../../../src/site/views/role.ts';
import { barset, barsetWith, terms } from '../barset.ts';

const DUTY = `\
come:
  do: Attend the meetings
  topic: chair
  who: [manager]
  strength: should
  attends: [meeting, review]
  source: [{ section: 5 Chairs, line: 78 }]
`;
const authority = barsetWith({ 'duties.yaml': DUTY });

test('a duty to come says when each meeting is held, with the way to its rule and its source', () => {
  const [duty] = roleView('manager', authority, terms).duties;
  expect(
    duty?.meetings.map(({ title, href, clocks, places }) => [
      title,
      href,
      clocks.map(({ figure, rest }) => figure + rest),
      places.map(({ section }) => section),
    ]),
  ).toEqual([
    [
      'First meeting',
      '/authorities/barset/timescales/#first-meeting',
      ['within 15 working days of the assessment'],
      ['9 Plans', '4 Roles'],
    ],
    [
      'Visits',
      '/authorities/barset/timescales/#visits',
      ['every 6 weeks, counted from the meeting'],
      ['11 Visits'],
    ],
  ]);
});

test('a meeting for another way in than the duty is not meant', () => {
  const moved = barsetWith({ 'duties.yaml': `${DUTY}  routes: [transfer]\n` });
  const [duty] = roleView('manager', moved, terms).duties;
  expect(duty?.meetings.map(({ title }) => title)).toEqual(['Visits']);
});

test('the calculators get the duty with its meetings, and what its role has in common', () => {
  const data = calculatorData(authority, terms);
  expect(JSON.parse(JSON.stringify(data.attendance))).toEqual([
    {
      id: 'come',
      does: 'Attend the meetings',
      who: ['manager'],
      strength: 'should',
      source: [{ section: '5 Chairs', line: 78 }],
      timescales: ['first-meeting', 'visits'],
    },
  ]);
  expect(calculatorData(barset, terms).attendance).toEqual([]);
});

test('each version of the duty goes by itself, and one that meets no meeting is left out', () => {
  const amended = barsetWith({
    'duties.yaml': `${DUTY}  from: 2024-01
  previously:
    - { attends: [review], from: 2022-01, source: [{ section: 5 Chairs, line: 70 }] }
    - { who: [worker], source: [{ section: 5 Chairs, line: 60 }] }
`,
  });
  expect(
    calculatorData(amended, terms).attendance.map(({ who, from, until, timescales }) => [
      who,
      from,
      until,
      timescales,
    ]),
  ).toEqual([
    [['manager'], '2024-01', undefined, ['first-meeting', 'visits']],
    [['manager'], '2022-01', '2024-01', ['visits']],
    [['worker'], undefined, '2022-01', ['visits']],
  ]);
});

test('the open data says when the meetings are held', () => {
  const [row] = TABLES.duties({ terms, authorities: [authority] });
  expect(row?.['Meetings to come to']).toBe(
    'First meeting: within 15 working days of the assessment; Visits: every 6 weeks, counted from the meeting',
  );
});
