import { expect, test } from 'vitest';
import { TABLES } from '../../../src/site/open-data/tables.ts';
import { handbook } from '../barset.ts';

const rowsOf = (name: keyof typeof TABLES) => TABLES[name](handbook);
const byId = (name: keyof typeof TABLES, id: string) => rowsOf(name).find((row) => row['Id'] === id);

test('a timescale says everything in words', () => {
  expect(byId('timescales', 'first-meeting')).toEqual({
    'Authority id': 'barset',
    Authority: 'Barsetshire',
    Id: 'first-meeting',
    Title: 'First meeting',
    Topic: 'When the first meeting is held',
    Routes: 'Assessment',
    Cohorts: 'Every child',
    When: 'within 15 working days of the assessment',
    Since: '',
    Strength: 'Must',
    Who: 'Allocated social worker; TM',
    Says: 'The plan is made.',
    Exception: 'It may be later.',
    Questions: 'which-day',
    Source: '9 Plans, lines 114 and 118; 4 Roles, line 65',
    Address: '/authorities/barset/timescales/#first-meeting',
    Licence: 'CC BY 4.0, Child in Need Handbook',
  });
});

test('each reading of a timescale is given, and a silence is said', () => {
  expect(byId('timescales', 'late-meeting')).toMatchObject({
    When: 'counted from the assessment: within 10 days of the assessment; or counted from the order: within 10 days of the order',
    Who: 'Not stated',
    Routes: 'Moving in',
  });
  expect(byId('timescales', 'order-review')).toMatchObject({
    Routes: 'Every route',
    Cohorts: 'Supervision order',
  });
});

test('a source in another document names it', () => {
  expect(byId('timescales', 'invitations')?.['Source']).toBe('10 Meetings of Another document, line 143');
});

test('a duty says by when', () => {
  const [authority] = handbook.authorities;
  if (!authority) throw new Error('no authority');
  const duty = {
    do: 'Hold the meeting',
    topic: 'first-meeting',
    who: ['worker'],
    to: ['manager'],
    strength: 'must',
    timescales: ['first-meeting'],
    source: [{ section: '9 Plans', line: 114 }],
  };
  const rows = TABLES.duties({
    terms: handbook.terms,
    authorities: [{ ...authority, duties: { hold: duty } as never }],
  });
  expect(rows).toEqual([
    {
      'Authority id': 'barset',
      Authority: 'Barsetshire',
      Id: 'hold',
      Duty: 'Hold the meeting',
      Topic: 'When the first meeting is held',
      Routes: 'Every route',
      Cohorts: 'Every child',
      When: 'First meeting: within 15 working days of the assessment',
      'Meetings to come to': '',
      Since: '',
      Strength: 'Must',
      Who: 'Allocated social worker',
      'Told or sent': 'TM',
      Questions: '',
      Source: '9 Plans, line 114',
      Address: '/authorities/barset/roles/worker/#duty-hold',
      Licence: 'CC BY 4.0, Child in Need Handbook',
    },
  ]);
});

test('a question says how it can be read and what raises it', () => {
  expect(rowsOf('questions')).toEqual([
    {
      'Authority id': 'barset',
      Authority: 'Barsetshire',
      Id: 'which-day',
      Question: 'Which day is meant?',
      Readings: 'The first; or The last',
      'Works to': 'The first, because a later date could be too late.',
      'Makes a date uncertain': 'Yes',
      'Raised by': 'Timescale: First meeting; Timescale: Meeting after a move',
      Source: '9 Plans, line 114',
      Address: '/authorities/barset/questions/#question-which-day',
      Licence: 'CC BY 4.0, Child in Need Handbook',
    },
  ]);
});
