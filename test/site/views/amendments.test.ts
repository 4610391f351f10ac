import { expect, test } from 'vitest';
import { amendmentsOf } from '../../../src/site/views/amendments.ts';
import { ruleCard } from '../../../src/site/views/rule-card.ts';
import { sinceView } from '../../../src/site/views/since.ts';
import { timescaleCard } from '../../../src/site/views/timescale-card.ts';
import { amended, amendmentLines, terms } from '../amended.ts';
import { barset, terms as plainTerms } from '../barset.ts';

const amendments = amendmentsOf(amended, terms);
const of = (title: string) => amendments.filter(({ rule }) => rule.title === title);

test('each value that changed, with what it was and is: the latest first', () => {
  expect(amendmentLines(amendments)).toEqual([
    '2026 | Hold the meeting | Who is told or sent it: Team Manager → Not stated',
    '1 April 2025 | First meeting | When it is due: Within 10 working days of the assessment → Within 15 working days of the assessment',
    '1 April 2025 | First meeting | What it asks: The manager called everybody together. → The social worker calls the family and the professionals together.',
    '1 April 2025 | First meeting | Who: Team Manager → Social Worker',
    '1 April 2025 | First meeting | How strong: Expected → Must',
    'February 2020 | First meeting | Exception: It could be later. Approved by: Team Manager. To be recorded: The reason. → Not stated',
    'February 2017 | Who chairs reviews | What it asks: undefined → The team manager chairs.',
  ]);
});

test('the source is where both stand', () => {
  const [figure] = of('First meeting');
  expect(figure?.places.map(({ section, lines }) => [section, lines.map(({ line }) => line)])).toEqual([
    ['3 Meetings', [20]],
    ['1 Changes', [5]],
  ]);
  expect(of('Who chairs reviews')[0]?.places).toHaveLength(1);
});

test('every change leads to its rule', () => {
  expect(new Set(amendments.map(({ rule }) => rule.href))).toEqual(
    new Set([
      '/authorities/barset/timescales/#first-meeting',
      '/authorities/barset/meetings/#rule-chair-of-reviews',
      '/authorities/barset/roles/social-worker/#duty-hold-meeting',
    ]),
  );
});

test('readings that differ only in how they are read are a change', () => {
  const { 'first-meeting': meeting } = amended.timescales;
  const { clock } = meeting ?? {};
  if (!meeting || !clock) throw new Error('the sample has a first meeting with a clock');
  const twoWays = (...says: string[]) => says.map((one) => ({ says: one, clock }));
  const { clock: _, previously: __, ...rest } = meeting;
  const readings = twoWays('one way', 'another way');
  const previously = [{ readings: twoWays('one way', 'a third way'), source: meeting.source }];
  const timescales = { 'first-meeting': { ...rest, readings, previously } };
  expect(
    amendmentsOf({ ...amended, timescales, rules: {}, duties: {} }, terms).map(({ was }) => was),
  ).toEqual([
    'Within 15 working days of the assessment, read as one way; or within 15 working days of the assessment, read as a third way',
  ]);
});

test('a document that tells of no change has none', () => {
  expect(amendmentsOf(barset, plainTerms)).toEqual([]);
});

test('a card says since when its rule holds, and leads to what it was where that is known', () => {
  expect(timescaleCard('first-meeting', amended, terms).since).toEqual({
    since: '1 April 2025',
    before: '/amendments/#barset',
  });
  expect(ruleCard('chair-of-reviews', amended, terms).since).toEqual({
    since: 'February 2017',
    before: undefined,
  });
  expect(timescaleCard('reviews', amended, terms)).not.toHaveProperty('since');
  expect(sinceView({}, amended)).toEqual({});
});
