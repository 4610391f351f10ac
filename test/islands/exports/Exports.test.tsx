// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Exports } from '../../../src/islands/exports/Exports.tsx';
import { mistakes, press, select } from '../screen.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });

test('copies the schedule and says so', async () => {
  let copied = '';
  clipboard((text) => {
    copied = text;
    return Promise.resolve();
  });
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  press('Copy as text');
  expect((await screen.findByText('Copied.')).getAttribute('role')).toBe('status');
  expect(copied).toContain('Hold the first meeting by Wednesday 24 December 2025.');
});

test('gives the text to copy by hand where the browser refuses', async () => {
  clipboard(() => Promise.reject(new Error('refused')));
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  press('Copy as text');
  const box = await screen.findByLabelText<HTMLTextAreaElement>('The dates as text');
  expect(box.value).toContain('Hold the first meeting by Wednesday 24 December 2025.');
  expect(document.activeElement).toBe(box);
  expect(screen.getByRole('status').textContent).toContain('did not allow copying');
});

test('copies one date by itself, with its rule, its working and its source', async () => {
  const copied: string[] = [];
  clipboard((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  const schedule = told(UNDER_WAY);
  render(<Exports calculator="Case timeline" told={schedule} />);
  press('Copy one date');
  const list = await screen.findByLabelText<HTMLSelectElement>('Date to copy');
  expect(document.activeElement).toBe(list);
  const { late, ahead } = schedule.view;
  expect(list.options.length).toBe(late.length + ahead.length);
  expect(list.options[0]?.textContent).toMatch(/^\w+day \d+ \w+ 2025: /);
  select('Date to copy', '1');
  press('Copy this date');
  await screen.findByText('Copied.');
  const [text = ''] = copied;
  // Only that one of all dates, and what stands below it in the text of the whole
  expect(text.match(/^(Act by|Not before|Due by)/gm)).toHaveLength(1);
  expect(text.startsWith(`Act by ${list.options[1]?.textContent}\n`)).toBe(true);
  expect(text).toMatch(/\n {2}Rule: .*\n {2}Who: .*Source: [^]*\n {2}How it was counted: /);
  expect(text).toMatch(/\nExample\. Seen on Friday 12 December 2025\.\nThe document itself prevails\./);
  press('Copy one date');
  await waitFor(() => expect(screen.queryByLabelText('Date to copy')).toBeNull());
});

test('gives one date to copy by hand where the browser refuses', async () => {
  clipboard(() => Promise.reject(new Error('refused')));
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  press('Copy one date');
  await screen.findByLabelText('Date to copy');
  press('Copy this date');
  const box = await screen.findByLabelText<HTMLTextAreaElement>('The date as text');
  expect(box.value).toContain('Wednesday 24 December 2025: First meeting');
});

test('prints', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  press('Print');
  expect(print).toHaveBeenCalledOnce();
});

test('offers no calendar where there is no date for one', () => {
  render(<Exports calculator="Case timeline" told={told({ events: { 'plan-started': '2024-06-03' } })} />);
  expect(screen.queryByRole('button', { name: 'Save to your calendar' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy one date' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Save as a spreadsheet' })).toBeTruthy();
});

/** What the browser was given to save. */
function saved(): Blob[] {
  const files: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        files.push(file);
        return 'blob:file';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return files;
}

const openCalendar = async () => {
  press('Save to your calendar');
  return screen.findByLabelText<HTMLInputElement>('Label for this case (optional)');
};
const type = (box: HTMLInputElement, value: string) => fireEvent.input(box, { target: { value } });

test('asks for a label before it saves a calendar, and puts it into each entry', async () => {
  const files = saved();
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  const box = await openCalendar();
  expect(document.activeElement).toBe(box);
  type(box, ' row  12 ');
  press('Save the calendar file');
  await screen.findByText(
    'Saved 1 date as child-in-need-dates.ics. Open the file to add it to your calendar.',
  );
  const text = await files[0]?.text();
  expect(text).toContain('SUMMARY:row 12: Act by: Hold the first meeting');
  expect(text).toContain('UID:example.first-meeting.row%2012@child-in-need-handbook');
});

test('saves without a label too', async () => {
  const files = saved();
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  await openCalendar();
  press('Save the calendar file');
  await screen.findByText(/^Saved 1 date/);
  expect(await files[0]?.text()).toContain('SUMMARY:Act by: Hold the first meeting');
});

test.each([
  ['J. Smith', 'Label for this case must only include letters, numbers, spaces and hyphens'],
  ['row 12 of the second list', 'Label for this case must be 20 characters or fewer'],
])('says what is wrong with the label %s, and keeps it', async (typed, message) => {
  const files = saved();
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  const box = await openCalendar();
  type(box, typed);
  press('Save the calendar file');
  expect(mistakes()).toEqual([message]);
  expect(box.value).toBe(typed);
  expect(box.getAttribute('aria-describedby')).toBe('case-label-hint case-label-error');
  expect(files).toEqual([]);
  // Closed and opened again, it still stands there
  press('Save to your calendar');
  expect(await openCalendar()).toHaveProperty('value', typed);
});
