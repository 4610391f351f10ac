import { expect, test } from 'vitest';
import type { Timescale } from '../../../src/policy/types.ts';
import { timescaleCard } from '../../../src/site/views/timescale-card.ts';
import { barset, terms } from '../barset.ts';

const card = (id: string) => timescaleCard(id, barset, terms);

test('a card says when, how strongly, who, for whom, and where to find it', () => {
  expect(card('first-meeting')).toMatchObject({
    title: 'First meeting',
    href: '/authorities/barset/timescales/#first-meeting',
    clocks: [{ kind: 'figure', figure: 'within 15 working days', rest: ' of the assessment' }],
    strength: { id: 'must', name: 'Must' },
    who: ['Allocated social worker', 'TM'],
    appliesTo: { routes: ['Assessment'], cohorts: [] },
    says: 'The plan is made.',
    exception: { says: 'It may be later.', approvedBy: ['TM'], record: 'The reason.' },
    related: [{ title: 'The manager chairs', href: '/authorities/barset/meetings/#rule-chair' }],
    notes: [],
  });
});

test('the lines of one section are brought together, and every source leads to the document', () => {
  expect(card('first-meeting').places).toEqual([
    {
      section: '9 Plans',
      lines: [
        { line: 114, href: '/authorities/barset/source/#line-114' },
        { line: 118, href: '/authorities/barset/source/#line-118' },
      ],
    },
    { section: '4 Roles', lines: [{ line: 65, href: '/authorities/barset/source/#line-65' }] },
  ]);
});

test('a source in another document names it', () => {
  expect(card('invitations').places).toMatchObject([
    { section: '10 Meetings', document: 'Another document' },
  ]);
});

test('an ambiguous rule shows every reading with what it says', () => {
  expect(card('late-meeting').clocks).toEqual([
    {
      kind: 'figure',
      figure: 'within 10 days',
      rest: ' of the assessment',
      says: 'counted from the assessment',
    },
    { kind: 'figure', figure: 'within 10 days', rest: ' of the order', says: 'counted from the order' },
  ]);
});

test('nobody named to act is an empty list, not a guess', () => {
  expect(card('late-meeting').who).toEqual([]);
});

test('bare "days" are said to be unclear', () => {
  expect(card('late-meeting').notes).toEqual([expect.stringContaining('not which kind')]);
});

test('"at least" so many working days may mean clear days', () => {
  expect(card('invitations').notes).toEqual([expect.stringContaining('clear days')]);
});

test('a rule for a special circumstance says during what, at which meeting and in place of what', () => {
  expect(card('order-review')).toMatchObject({
    appliesTo: { cohorts: ['Supervision order'] },
    during: 'from the order to the end of the order',
    metAt: ['CIN review'],
    replaces: [{ title: 'A late visit', href: '/authorities/barset/timescales/#late-visit' }],
  });
});

test('a period without an end is said to go on', () => {
  const rule = barset.timescales['order-review'] as Timescale;
  const policy = { ...barset, timescales: { open: { ...rule, during: ['order-made'] as [string] } } };
  expect(timescaleCard('open', policy, terms).during).toBe('from the order on');
});

test('words in place of a figure are not a figure', () => {
  expect(card('late-visit').clocks).toEqual([{ kind: 'words', figure: 'promptly', rest: '' }]);
});

test('a question comes with its readings and what the calculators work to', () => {
  expect(card('first-meeting').questions).toMatchObject([
    {
      asks: 'Which day is meant?',
      readings: ['The first', 'The last'],
      worksTo: 'The first, because a later date could be too late.',
    },
  ]);
});

test('a timescale that is not there is an error', () => {
  expect(() => card('none')).toThrow('barset has no timescale "none"');
});
