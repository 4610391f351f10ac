// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Exports } from '../../../src/islands/exports/Exports.tsx';
import { press } from '../screen.ts';
import { BEFORE_CHRISTMAS, told } from '../told.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
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

test('prints', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  render(<Exports calculator="Case timeline" told={told(BEFORE_CHRISTMAS)} />);
  press('Print');
  expect(print).toHaveBeenCalledOnce();
});

test('says when there is no date for a calendar', async () => {
  render(<Exports calculator="Case timeline" told={told({ events: { 'plan-started': '2024-06-03' } })} />);
  press('Save to your calendar');
  expect(await screen.findByText('There is no date to put in a calendar.')).toBeTruthy();
});
