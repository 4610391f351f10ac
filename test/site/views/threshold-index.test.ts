import { expect, test } from 'vitest';
import { partnersOf, thresholdSummaries } from '../../../src/site/views/threshold-index.ts';
import { barset, barsetWith, terms } from '../barset.ts';

const SOURCE = 'source: [{ section: 2 Levels, line: 12 }]';
const authority = barsetWith({
  'thresholds.yaml': `\
tests:
  law: { title: In law, kind: law, says: One is enough., decides: Who is in need, ${SOURCE} }
levels:
  one: { name: Level 1, says: Met., indicators: not-stated, responses: not-stated, ${SOURCE} }
  two: { name: Level 2, says: More., indicators: [Absence], damaged: The rest is lost., responses: not-stated, ${SOURCE} }
  three: { name: Level 3, says: Most., indicators: [Harm], responses: [{ do: Refer the child, who: [worker] }], ${SOURCE} }
`,
});

test('each level has its signs, leads to its place and says what a reader will miss there', () => {
  const [summary] = thresholdSummaries([authority]);
  expect(summary?.levels).toEqual([
    {
      title: 'Level 1',
      href: '/authorities/barset/thresholds/#levels-one',
      signs: [],
      gaps: ['signs not stated', 'what is done not stated'],
    },
    {
      title: 'Level 2',
      href: '/authorities/barset/thresholds/#levels-two',
      signs: ['Absence'],
      gaps: ['damaged in the document', 'what is done not stated'],
    },
    { title: 'Level 3', href: '/authorities/barset/thresholds/#levels-three', signs: ['Harm'], gaps: [] },
  ]);
  expect(summary?.tests).toEqual([{ title: 'In law', href: '/authorities/barset/thresholds/#tests-law' }]);
});

test('a document that has not been read yet is not one without levels', () => {
  const unread = { ...barset, silent: { ...barset.silent, thresholds: 'not-read' as const } };
  const [summary] = thresholdSummaries([unread]);
  expect(summary?.silence?.words).toBe('Not read yet in this document');
  expect(summary?.levels).toEqual([]);
});

test('a partner is offered where the document names it or all partners, and leads to the authority’s part of its page', () => {
  const families = {
    worker: { name: 'Social worker', definition: 'A role.' },
    partner: { name: 'Any partner', definition: 'All of them.' },
    school: { name: 'Schools', definition: 'Schools.', 'part-of': 'partner' },
    police: { name: 'Police', definition: 'Police.', 'part-of': 'partner' },
  };
  const wide = { ...terms, 'role-families': families };
  const naming = (...named: readonly string[]) => ({
    ...barset,
    roles: Object.fromEntries(named.map((family) => [family, { title: family, family }])),
  });
  expect(partnersOf(naming('worker', 'school'), wide)).toEqual([
    { title: 'Schools', href: '/roles/school/#barset' },
  ]);
  expect(partnersOf(naming('partner'), wide).map(({ title }) => title)).toEqual([
    'Any partner',
    'Schools',
    'Police',
  ]);
  expect(partnersOf(naming('worker'), wide)).toEqual([]);
});
