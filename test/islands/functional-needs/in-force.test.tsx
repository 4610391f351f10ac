// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PartialDate } from '../../../src/calendar/first-day.ts';
import FunctionalNeeds from '../../../src/islands/FunctionalNeeds.tsx';
import { answerMatrix } from '../../../src/islands/functional-needs/answer.ts';
import { inForceOn } from '../../../src/islands/functional-needs/in-force.ts';
import type { MatrixData } from '../../../src/islands/functional-needs/matrix-data.ts';
import { asText } from '../../../src/islands/functional-needs/text.ts';
import { day } from '../example.ts';
import { press, select } from '../screen.ts';
import { BARSET, LOAM } from './matrices.ts';

// Two moderate needs until March 2026, and one from April 2026 on.

const CHANGE = '2026-04' as PartialDate;
const NOW: MatrixData = {
  ...BARSET,
  passes: [{ 'at-least': 1, of: ['2'] }],
  from: CHANGE,
  since: { since: 'April 2026', before: '/amendments/#barset' },
};
const BEFORE: MatrixData = { ...BARSET, until: CHANGE, changes: 'April 2026' };
const LATER: MatrixData = { ...LOAM, from: CHANGE, since: { since: 'April 2026', before: undefined } };
const ALL = [NOW, BEFORE, LATER];

test('the matrix that holds on a day, and what is known only from a later day on', () => {
  expect(inForceOn(ALL, day('2026-03-31'))).toEqual({ known: [BEFORE], unknown: [LATER] });
  expect(inForceOn(ALL, day('2026-04-01'))).toEqual({ known: [NOW, LATER], unknown: [] });
});

test('of several that are known only later, the first is named', () => {
  const times = [
    { ...LATER, from: '2027' as PartialDate },
    { ...LATER, until: '2027' as PartialDate },
  ];
  expect(inForceOn(times, day('2026-03-31'))).toEqual({ known: [], unknown: [times[1]] });
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('counts by the version of today, says since when, and leads to what it was before', async () => {
  vi.setSystemTime('2026-04-01T09:00:00Z');
  render(<FunctionalNeeds matrices={[NOW, BEFORE]} />);
  select('2. Vision', '2');
  press('Count the grades');
  await screen.findByText('The matrix is met, by 1 function graded Moderate.');
  expect(screen.getByText('Since').nextElementSibling?.textContent).toBe('April 2026. What it was before');
  expect(screen.getByRole('link', { name: 'What it was before' }).getAttribute('href')).toBe(
    '/amendments/#barset',
  );
});

test('the day before it counts by the earlier one, and says that it changes', async () => {
  vi.setSystemTime('2026-03-31T09:00:00Z');
  render(<FunctionalNeeds matrices={[NOW, BEFORE]} />);
  select('2. Vision', '2');
  press('Count the grades');
  await screen.findByText('It cannot be said yet whether the matrix is met.');
  expect(screen.queryByText('Since')).toBeNull();
  expect(screen.getByText('Changes').nextElementSibling?.textContent).toBe('April 2026');
});

test('before the first known version it is not known, and nothing is counted', () => {
  vi.setSystemTime('2026-03-31T09:00:00Z');
  render(<FunctionalNeeds matrices={[LATER]} />);
  expect(document.body.textContent).toBe(
    'What applies in Loamshire today is not known: the document says only what holds from April 2026 on.',
  );
});

test('the text says since when', () => {
  const grading = { vision: '2' };
  const today = day('2026-03-31');
  expect(asText(answerMatrix(NOW, grading), NOW, today)).toContain('\nSince: April 2026.\n');
  expect(asText(answerMatrix(BEFORE, grading), BEFORE, today)).toContain('\nChanges: April 2026.\n');
  expect(asText(answerMatrix(BARSET, grading), BARSET, today)).not.toMatch(/Since|Changes/);
});
