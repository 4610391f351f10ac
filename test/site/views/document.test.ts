import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { documentAges } from '../../../src/site/views/document-ages.ts';
import { documentBanner } from '../../../src/site/views/document-banner.ts';
import { documentAge, documentDate, hasPassed } from '../../../src/site/views/document-date.ts';
import { documentFacts } from '../../../src/site/views/document-facts.ts';
import type { Authority } from '../../../src/policy/types.ts';
import { barset } from '../barset.ts';

const TODAY = '2026-06-15' as IsoDate;

function dated(issued: string, more: object = {}): Authority {
  return { ...barset, document: { ...barset.document, issued, ...more } } as Authority;
}

test.each([
  ['not-stated', 'not stated'],
  ['2023', '2023'],
  ['2018-06', 'June 2018'],
  ['2018-06-30', '30 June 2018'],
])('%s is printed as "%s"', (issued, words) => {
  expect(documentDate(issued)).toBe(words);
});

test.each([
  ['not-stated', undefined],
  ['2023', 'about 3 years old'],
  ['2026', 'about a year old or less'],
  ['2024-06', '2 years old'],
  ['2025-07', 'less than a year old'],
  ['2025-06', '1 year old'],
  ['2024-06-15', '2 years old'],
  ['2024-06-16', '1 year old'],
])('a document of %s is %s', (issued, age) => {
  expect(documentAge(issued, TODAY)).toBe(age);
});

test.each([
  ['2026', false],
  ['2025', true],
  ['2026-06', false],
  ['2026-05', true],
  ['2026-06-15', false],
  ['2026-06-14', true],
  ['not-stated', false],
])('a review date of %s has passed: %s', (date, passed) => {
  expect(hasPassed(date, TODAY)).toBe(passed);
});

describe('the banner', () => {
  test('says how old the document is, that its review is overdue and that it names no authority', () => {
    expect(documentBanner(barset, TODAY)).toEqual({
      title: 'Children in need',
      href: '/authorities/barset/source/',
      dated: 'Dated June 2018: 8 years old.',
      warnings: [
        'It was due to be reviewed by April 2020. That has passed.',
        'The document does not name its authority.',
      ],
      caution: true,
    });
  });

  test('warns of nothing where the review is still to come', () => {
    const authority = { ...dated('2025', { 'review-date': '2027-01' }), named: true };
    expect(documentBanner(authority, TODAY)).toMatchObject({ warnings: [], caution: false });
  });

  test('says that no review date and no date are given', () => {
    const banner = documentBanner(dated('not-stated', { 'review-date': 'not-stated' }), TODAY);
    expect(banner.dated).toBe('It is not dated.');
    expect(banner.warnings[0]).toBe('It gives no date for its own review.');
  });

  test('counts the age from the last update', () => {
    expect(documentBanner(dated('2018-06', { updated: '2018-12' }), TODAY).dated).toBe(
      'Dated June 2018, updated December 2018: 7 years old.',
    );
  });
});

test('the newest and the oldest document are named, and those without a date are counted', () => {
  const authorities = [dated('2020-07'), dated('2017'), dated('not-stated'), dated('2023')];
  expect(documentAges(authorities, TODAY)).toMatchObject({
    newest: { date: '2023, about 3 years old' },
    oldest: { date: '2017, about 9 years old' },
    undated: 1,
  });
});

test('without a dated document there is no newest and no oldest', () => {
  expect(documentAges([dated('not-stated')], TODAY)).toEqual({ undated: 1, unread: 0 });
});

test('what the document does not say of itself is listed as not stated', () => {
  const { facts, lists } = documentFacts(barset, TODAY);
  const values = new Map(facts.map(({ name, value }) => [name, value]));
  expect(values.get('Authority')).toBe('The document does not name its authority.');
  expect(values.get('Issued by')).toBe('Not stated');
  expect(values.get('Dated')).toBe('June 2018, 8 years old');
  expect(values.get('Due for review')).toBe('April 2020. That has passed.');
  expect(lists).toEqual([{ name: 'Relies on', values: ['The escalation policy'] }]);
});
