/** What the case timeline shows of a case under way, in a browser: what is asked for, of whom, and over time. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  answerOf,
  expectAccessible,
  expectNoSidewaysScroll,
  focusOf,
  mistakesOf,
  openCalculator,
  typeDate,
  unfold,
} from './calculator-page.ts';
import type { PageOptions } from '../support/page.ts';

const TIMELINE = '/calculators/timeline/';
const ASSESSMENT = 'Date the assessment was completed';
const FIRST_MEETING = 'Date of the first child in need meeting';

const workOut = (page: Page) => page.getByRole('button', { name: 'Work out the dates' }).click();

/**
 * Camden, seen on Friday 12 December 2025. The first meeting was due two weeks after Monday 2 June, on the 16th, and was held on
 * the 19th, three days late. Reviews are three-monthly; with the last held on 15 September the next is due on 15 December.
 */
async function openUnderWay(options: PageOptions = {}) {
  const opened = await openCalculator(`${TIMELINE}?authority=camden&route=assessment`, options);
  const { page } = opened;
  await typeDate(page, ASSESSMENT, '2 6 2025');
  await typeDate(page, FIRST_MEETING, '19 6 2025');
  for (const [name, date] of [
    ['Date of review 1', '31 7 2025'],
    ['Date of review 2', '15 9 2025'],
  ] as const) {
    await page.getByRole('button', { name: /^Add (a|another) date/ }).click();
    await typeDate(page, name, date);
  }
  await workOut(page);
  // The details come after the answer
  await page.locator('.deadline').first().waitFor({ state: 'attached' });
  return opened;
}

test('says what is overdue and what comes next, with who, and leads to its card', async () => {
  const { page } = await openUnderWay();
  expect(await answerOf(page).textContent()).toBe('Hold the CIN review by Monday 15 December 2025.');
  const panel = page.locator('.answer');
  expect(await panel.textContent()).toContain('Act within 3 days.');
  // Ten working days after Monday 15 September
  const [late, next] = await panel.locator('.agenda li').allTextContents();
  expect(late).toBe(
    'Report of the review: review of Monday 15 September 2025, was due by Monday 29 September 2025. Who: Chair of the review.',
  );
  expect(next).toBe('CIN review 4, by Friday 13 March 2026. Who: Allocated social worker.');
  await panel.getByRole('link', { name: 'CIN review 4' }).click();
  expect(await focusOf(page)).toMatch(/^card-/);
  expect(await page.locator(':focus').textContent()).toContain('CIN review 4');
  expect(page.url()).not.toContain('#card');
});

test('what has been held is done, in time or late, and not called overdue', async () => {
  const { page } = await openUnderWay();
  await page.getByText(/^Dates that have passed/).click();
  const standing = (name: string) =>
    page.locator('.deadline', { hasText: name }).locator('.standing').textContent();
  expect(await standing('Initial CIN review meeting')).toContain('Took place 3 days late');
  expect(await standing('CIN review 1')).toContain('Took place in time');
  expect(await page.locator('.deadline', { hasText: 'Overdue if not done' }).count()).toBe(1);
});

test('whose deadlines: only what one role must do, what is hidden, and everyone again', async () => {
  const { page } = await openUnderWay();
  const names = () => page.locator('.deadline__name').allTextContents();
  const everyone = await names();
  const select = page.getByLabel('Whose deadlines?');
  const { y = 0 } = (await answerOf(page).boundingBox()) ?? {};
  expect((await select.boundingBox())?.y).toBeGreaterThan(y);
  await select.selectOption('Chair of the review');
  const status = page.locator('.whose [role=status]');
  expect(await status.textContent()).toMatch(
    /^\d+ of \d+ entries are hidden\. Shown are those for Chair of the review/,
  );
  const theirs = await names();
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.every((name) => name.startsWith('Report of the review'))).toBe(true);
  expect(await answerOf(page).textContent()).toContain('15 December 2025');
  // The answer is for everyone, and links only to what stands below
  expect(await page.locator('.agenda li a').allTextContents()).toEqual([
    'Report of the review: review of Monday 15 September 2025',
  ]);
  await expectAccessible(page, 'for one role');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Only what is for: Chair of the review.');
  expect(text).not.toContain('CIN review 4');
  await page.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  await page.getByText(/^Saved as child-in-need-dates.csv. Only what is for: Chair of the review/).waitFor();
  await page.getByRole('button', { name: 'Show everyone’s' }).click();
  expect(await names()).toEqual(everyone);
  expect(await focusOf(page)).toBe('whose');
  expect(await status.textContent()).toBe('');
});

test('what the document gives to nobody stays in sight for every role', async () => {
  const { page } = await openCalculator(`${TIMELINE}?authority=azeus&route=another`);
  await typeDate(page, 'Date the child in need plan started', '4 8 2025');
  await workOut(page);
  await page.getByLabel('Whose deadlines?').selectOption('Service Manager');
  const visits = page.locator('.deadline', { hasText: 'Visit to the child' }).first();
  expect(await visits.textContent()).toContain('The document does not say who.');
});

test('a school in Camden, one of the professional network, sees the review to come to, and by which duty', async () => {
  const { page } = await openUnderWay();
  await page.getByLabel('Whose deadlines?').selectOption('Professional network');
  expect(await page.locator('.whose .govuk-hint').textContent()).toContain('Schools and early years');
  const review = page.locator('.deadline', { hasText: '15 December 2025' }).first();
  const words = await review.textContent();
  expect(words).toContain('CIN review');
  expect(words).toContain('Who: Allocated social worker.');
  expect(words).toContain('Comes to it: Professional network. Duty: Attend the reviews (Should).');
  await expectAccessible(page, 'for those who come to a meeting');
  await review.getByRole('link', { name: /^7 Role of the professional network, line 93/ }).click();
  await page.waitForURL('**/authorities/camden/roles/professional-network/#duty-come-to-reviews');
  const meetings = page.locator('#duty-come-to-reviews .duty__meetings li');
  expect(await meetings.count()).toBe(5);
  expect(await meetings.nth(1).textContent()).toMatch(/^\s*Every 3 months.*line 131/s);
});

test.for([1280, 375])(
  'the picture of a case at %i pixels: today, what was entered, and nothing cut off',
  async (width) => {
    const { page } = await openUnderWay({ width });
    const picture = page.locator('.picture');
    expect(await picture.textContent()).toContain('Today, 12 Dec 2025');
    expect(await picture.locator('> [role=img]').getAttribute('aria-label')).toContain(
      'lists of dates say the same',
    );
    for (const words of [
      'Assessment completed',
      'took place 3 days late',
      'overdue if not done',
      'date entered',
    ])
      expect(await picture.textContent()).toContain(words);
    const frame = await picture.boundingBox();
    const marks = await picture.locator('.picture__mark').all();
    expect(marks.length).toBeGreaterThan(10);
    for (const part of [...marks, ...(await picture.locator('text').all())]) {
      const box = await part.boundingBox();
      if (!box || !frame) continue;
      expect(box.x).toBeGreaterThanOrEqual(frame.x);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
    }
    await expectNoSidewaysScroll(page, 'with a picture');
  },
);

test('paper has the picture, and not the filter', async () => {
  const { page } = await openUnderWay();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.picture').isVisible()).toBe(true);
  expect(await page.getByLabel('Whose deadlines?').isVisible()).toBe(false);
  expect(await page.getByText('The same case at another authority').isVisible()).toBe(false);
});

test('paper says how the answer was counted, and of the other dates only where it was unfolded', async () => {
  const { page } = await openUnderWay();
  const steps = page.locator('.result .govuk-list--number');
  const counted = page.locator('.result summary', { hasText: 'How this was counted' });
  const cards = (await counted.count()) - 1;
  expect(cards).toBeGreaterThan(2);
  await counted.nth(2).click();
  await page.emulateMedia({ media: 'print' });
  expect(await counted.filter({ visible: true }).count()).toBe(2);
  expect(await page.locator('.answer .govuk-list--number').isVisible()).toBe(true);
  expect(await steps.nth(1).isVisible()).toBe(false);
  expect(await steps.nth(2).isVisible()).toBe(true);
  expect(await page.locator('.deadlines').getByText('What is unclear').first().isVisible()).toBe(true);
});

test('paper has every rule without a date and every date that has passed, though they are folded on the screen', async () => {
  const { page } = await openUnderWay();
  const undated = page.locator('details.undated', { hasText: 'No figure: done when something happens' });
  const past = page.locator('.result details', { hasText: 'Dates that have passed' });
  const inside = [undated.locator('li').first(), past.locator('.deadline').first()];
  for (const one of inside) expect(await one.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  for (const one of inside) expect(await one.isVisible()).toBe(true);
  // What is unclear of each single date is said, and told only where it was unfolded
  const unclear = past.locator('.question').first();
  expect(await unclear.locator('summary').isVisible()).toBe(true);
  expect(await unclear.locator('p').first().isVisible()).toBe(false);
});

test('what the circumstances change is left out on paper, unless it was unfolded', async () => {
  const { page } = await openUnderWay();
  const changes = page.locator('.result summary', { hasText: 'What these circumstances change' });
  await page.emulateMedia({ media: 'print' });
  expect(await changes.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await changes.click();
  await page.emulateMedia({ media: 'print' });
  expect(await changes.isVisible()).toBe(true);
});

test('the same case at another authority: the choices go along, and no date', async () => {
  const { page } = await openUnderWay();
  const link = page.getByRole('link', { name: 'several side by side' });
  expect(await link.getAttribute('href')).toBe('/compare/?authority=camden&route=assessment');
  await link.click();
  await page.getByRole('checkbox', { name: 'Warwickshire' }).check();
  expect(await page.getByRole('checkbox', { name: 'Camden' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: 'Enter the dates of a case' }).click();
  await page.getByText('How the case began: Assessment').click();
  expect(await page.getByRole('radio', { name: 'Assessment', exact: true }).isChecked()).toBe(true);
  expect(page.url()).not.toMatch(/2025|#/);
});

test.for(['camden', 'ecs-2017', 'azeus', 'psw-2020', 'warwickshire'])(
  '%s: no way in is a dead end, also where none is chosen or known',
  async (authority) => {
    const { page } = await openCalculator(`${TIMELINE}?authority=${authority}`);
    const ways = page.getByRole('radio');
    await ways.first().waitFor();
    await workOut(page);
    expect(await mistakesOf(page)).toEqual(['Select how the child came to be in need']);
    expect(await ways.count()).toBeGreaterThanOrEqual(3);
    expect(await page.getByRole('radio', { name: 'Not known' }).count()).toBe(1);
    for (const way of await ways.all()) {
      await way.check();
      await unfold(page);
      const dates = page.getByLabel('Day', { exact: true });
      if ((await dates.count()) === 0) await page.getByText('so there is nothing to enter').waitFor();
      else {
        await dates.first().fill('3');
        await page.getByLabel('Month', { exact: true }).first().fill('11');
        await page.getByLabel('Year', { exact: true }).first().fill('2025');
      }
      await workOut(page);
      await answerOf(page).waitFor();
      expect((await answerOf(page).textContent())?.length).toBeGreaterThan(20);
    }
  },
);

test('an authority without rules for the way chosen says so, and the dates are there again on going back', async () => {
  const { page } = await openCalculator(`${TIMELINE}?authority=ecs-2017&route=court-report`);
  await typeDate(page, FIRST_MEETING, '2 6 2025');
  const authority = page.getByLabel('Which authority’s procedure?');
  await authority.selectOption('azeus');
  const note = page.getByText('has no rules of its own for the way that you chose before');
  await note.waitFor();
  expect(await page.getByRole('radio').first().isVisible()).toBe(true);
  await authority.selectOption('ecs-2017');
  const meeting = page.getByRole('group', { name: FIRST_MEETING });
  await meeting.waitFor();
  expect(await note.count()).toBe(0);
  expect(await meeting.getByLabel('Year').inputValue()).toBe('2025');
});

test('another way in asks for its own dates only, and the first has lost nothing', async () => {
  const { page } = await openCalculator(`${TIMELINE}?authority=camden&route=assessment`);
  await typeDate(page, ASSESSMENT, '2 6 2025');
  // Whoever comes with the choice made sees the dates first
  const began = page.locator('summary', { hasText: 'How the case began: Assessment' });
  await began.click();
  await page.getByRole('radio', { name: 'Return home from care' }).check();
  await page.locator('summary', { hasText: 'How the case began: Return home from care' }).waitFor();
  await page.getByRole('group', { name: ASSESSMENT }).waitFor({ state: 'detached' });
  expect(await page.getByRole('group', { name: /left care|discharged|returned/i }).count()).toBeGreaterThan(
    0,
  );
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  expect(await page.getByRole('group', { name: ASSESSMENT }).getByLabel('Year').inputValue()).toBe('2025');
});

test.for([
  ['camden', ASSESSMENT],
  ['psw-2020', ASSESSMENT],
  ['warwickshire', 'Date of the initial home visit'],
  ['azeus', 'Date it was decided that a meeting is needed'],
] as const)('%s: a phone shows the answer and its reasons at once', async ([authority, first]) => {
  const viewport = { width: 375, height: 720 };
  const route = authority === 'azeus' ? 'another' : 'assessment';
  const { page } = await openCalculator(`${TIMELINE}?authority=${authority}&route=${route}`, {
    context: { viewport },
  });
  await typeDate(page, first, '11 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  const rows = page.locator('.answer__facts > div');
  expect(await rows.count()).toBeGreaterThanOrEqual(3);
  for (const part of [answerOf(page), ...(await rows.all()), page.locator('.answer > .question summary')]) {
    const { y = -1, height = 0 } = (await part.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(viewport.height);
  }
});
