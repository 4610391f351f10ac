import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../../src/islands/exports/csv.ts';
import type { Told } from '../../../src/islands/exports/told.ts';
import { nameOf } from '../../../src/schedule/explain.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

const rows = (of: Told) =>
  Papa.parse<Record<string, string>>(csv(of, 'https://handbook.example').slice(1), { header: true }).data;

test('has a row for every rule, those without a date included', () => {
  const of = told(BEFORE_CHRISTMAS);
  expect(rows(of)).toHaveLength(of.schedule.deadlines.length);
  expect(rows(of)[0]).toEqual({
    'Act by': '2025-12-24',
    Due: '2025-12-25',
    What: 'First meeting',
    Standing: 'In 12 days',
    Strength: 'Must',
    Who: 'Social worker',
    'Chairs or may chair': 'Team manager',
    Rule: 'Within 2 weeks of the assessment completed',
    Circumstances: 'Only for: Assessment.',
    Working:
      'How it was counted: Counted from the assessment completed on Thursday 11 December 2025. 2 weeks after that day is Thursday 25 December 2025. The day itself is not counted.',
    Readings: '',
    Source: 'Procedure, 1 First part, line 10',
    Link: 'https://handbook.example/authorities/example/timescales/#first-meeting',
  });
  expect(rows(of).find(({ What }) => What === 'Visits')).toMatchObject({
    'Act by': '',
    Standing: 'The document does not say.',
  });
});

test.each(['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)', '\t=1'])(
  'makes a cell that begins like a formula plain text: %s',
  (title) => {
    const of = told(BEFORE_CHRISTMAS);
    const timescales = Object.values(of.data.timescales).map((timescale) => ({ ...timescale, title }));
    const deadlines = of.schedule.deadlines.map((deadline, place) => ({
      ...deadline,
      timescale: timescales[place] ?? deadline.timescale,
    }));
    expect(rows({ ...of, schedule: { ...of.schedule, deadlines } })[0]?.['What']).toBe(`'${title}`);
  },
);

test('is UTF-8 by its first character, with CR LF at the ends of lines', () => {
  const text = csv(told(BEFORE_CHRISTMAS), '');
  expect(text.startsWith('\uFEFFAct by,Due,What')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(told(BEFORE_CHRISTMAS).schedule.deadlines.length + 1);
});

// Reviews of 27 October and 8 December 2025 were missed; the manager was to chair the second, and it is 12 December.
test('calls overdue what the page calls overdue, and nothing else', () => {
  const of = told(UNDER_WAY);
  const overdue = rows(of).filter(({ Standing }) => Standing?.startsWith('Overdue'));
  expect(overdue.map(({ What, Due }) => [What, Due])).toEqual(
    of.view.late.map(({ deadline }) => [nameOf(deadline, of.data), deadline.due]),
  );
  expect(overdue.map(({ What }) => What)).toContain('Manager chairs');
});
