/** What a calculator page loads before anybody has done anything, in bytes as a host sends them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openCalculator } from './calculator-page.ts';
import { siteFolder } from '../support/site.ts';

test.for([
  ['/calculators/timeline/', 40_000],
  // With an authority in the address, the form that asks for its dates comes at once.
  ['/calculators/timeline/?authority=camden&route=assessment', 40_000],
  ['/calculators/meetings/?authority=camden', 45_000],
  ['/calculators/visits/?authority=azeus', 45_000],
  ['/calculators/supervision-order/?authority=ecs-2017', 45_000],
  ['/calculators/caseload/', 45_000],
  ['/calculators/functional-needs/', 45_000],
  ['/compare/?authority=camden&authority=azeus', 45_000],
  ['/compare/moving/', 45_000],
  ['/calculators/working-days/', 45_000],
] as const)('%s loads at most %i bytes of JavaScript on first view', async ([address, most]) => {
  const { page, seen } = await openCalculator(address);
  if (address.includes('authority=')) await page.getByRole('group').first().waitFor();
  const scripts = [...new Set(seen.requests.map((url) => new URL(url).pathname))].filter((file) =>
    file.endsWith('.js'),
  );
  const weights = scripts.map(
    (file) => [file, gzipSync(readFileSync(path.join(siteFolder(), file))).length] as const,
  );
  expect(
    weights.reduce((sum, [, weight]) => sum + weight, 0),
    JSON.stringify(weights),
  ).toBeLessThanOrEqual(most);
});

test('what an export needs comes only when it is used', async () => {
  const { page, seen } = await openCalculator('/calculators/timeline/?authority=camden&route=assessment');
  await page.getByLabel('Day').first().fill('1');
  await page.getByLabel('Month').first().fill('12');
  await page.getByLabel('Year').first().fill('2025');
  await page.getByRole('button', { name: 'Work out the dates' }).click();
  await page.locator('#answer').waitFor();
  const asked = () => seen.requests.filter((url) => /(calendar-file|csv|text)\.[^/]*\.js$/.test(url));
  expect(asked()).toEqual([]);
  await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  await page.getByText('Saved as child-in-need-dates.csv.').waitFor();
  // What makes CSV is one file for every calculator, the columns of the schedule another
  expect(asked().length).toBeGreaterThan(0);
  expect(asked().filter((url) => !/\/csv\.[^/]*$/.test(url))).toEqual([]);
});
