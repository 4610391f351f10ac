/** What the calculators load, in bytes as a host sends them (decision 0005). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFolder } from '../support/site.ts';
import type { PageRecord } from '../support/page.ts';
import { openCalculator } from './calculator-page.ts';

const MOST = 45_000;

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const choose = (name: string) => (page: Page) => page.getByRole('radio', { name }).check();

/** Each calculator, and what a person does before the fields that bring the answer are there. */
const CALCULATORS: readonly (readonly [address: string, begin?: (page: Page) => Promise<void>])[] = [
  ['/calculators/timeline/'],
  ['/calculators/timeline/?authority=ecs-2017&route=assessment'],
  ['/calculators/meetings/?authority=camden', choose('I have a date')],
  ['/calculators/meetings/?authority=azeus', choose('I am looking for a date')],
  ['/calculators/visits/?authority=azeus'],
  ['/calculators/supervision-order/?authority=ecs-2017'],
  ['/calculators/supervision-order/?authority=ecs-2017', choose('Extended it')],
  ['/calculators/working-days/'],
  ['/calculators/caseload/'],
  ['/calculators/functional-needs/'],
  ['/compare/?authority=camden&authority=azeus', press('Enter the dates of a case')],
  ['/compare/moving/?from=camden&to=azeus'],
];

test.for(CALCULATORS)(
  '%s keeps to its budget of script until the answer is there',
  async ([address, begin]) => {
    const { page, seen } = await openCalculator(address);
    if (address.includes('authority=')) await page.getByRole('group').first().waitFor();
    await begin?.(page);
    // Turning to the form sends for all that the answer needs
    await page.locator('.calculator :is(input, select, textarea, button)').last().focus();
    await page.waitForLoadState('networkidle');
    const weights = scriptsOf(seen).filter(([file]) => !/\/csv\./.test(file));
    expect(
      weights.reduce((sum, [, weight]) => sum + weight, 0),
      JSON.stringify(weights),
    ).toBeLessThanOrEqual(MOST);
  },
);

/** The scripts that a page has asked for, each with its compressed size. CSV is told apart: it comes with the first table. */
function scriptsOf({ requests }: PageRecord): readonly (readonly [file: string, bytes: number])[] {
  const files = [...new Set(requests.map((url) => new URL(url).pathname))].filter((file) =>
    file.endsWith('.js'),
  );
  return files.map((file) => [file, gzipSync(readFileSync(path.join(siteFolder(), file))).length]);
}

test('what an export needs comes only when it is used', async () => {
  const { page, seen } = await openCalculator('/calculators/timeline/?authority=camden&route=assessment');
  await page.getByLabel('Day').first().fill('1');
  await page.getByLabel('Month').first().fill('12');
  await page.getByLabel('Year').first().fill('2025');
  await page.getByRole('button', { name: 'Work out the dates' }).click();
  await page.locator('#answer').waitFor();
  const asked = () =>
    seen.requests.filter((url) => /(calendar-file|save-schedule|LabelForm|csv|text)\.[^/]*\.js$/.test(url));
  expect(asked()).toEqual([]);
  await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  await page.getByText('Saved as child-in-need-dates.csv.').waitFor();
  // What makes CSV is one file for every calculator, the columns of the schedule another
  expect(asked().length).toBeGreaterThan(0);
  expect(asked().filter((url) => !/\/csv\.[^/]*$/.test(url))).toEqual([]);
});
