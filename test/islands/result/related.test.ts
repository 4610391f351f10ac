import { expect, test } from 'vitest';
import { chairOf, relatedTo } from '../../../src/islands/result/related.ts';
import type { AlsoRule, CalculatorData } from '../../../src/islands/data.ts';
import { BEFORE_CHRISTMAS, told } from '../told.ts';
import { EXAMPLE } from '../example.ts';

const rule = (title: string, topic: string): AlsoRule => ({
  title,
  topic,
  says: `${title}.`,
  who: 'not-stated',
  source: [],
});
const DATA: CalculatorData = {
  ...EXAMPLE,
  rules: {
    inviting: rule('Who is invited', 'invitations'),
    chair: rule('Who chairs', 'chair-reviews'),
    'stand-in': rule('When the chair is away', 'chair-stand-in'),
  },
};
const [first] = told(BEFORE_CHRISTMAS).view.next;

test('tells who chairs from the other rules that go with a timescale', () => {
  if (!first) throw new Error('The example has a next date');
  const timescale = { ...first.deadline.timescale, also: ['inviting', 'chair', 'stand-in', 'unknown'] };
  const deadline = { ...first.deadline, timescale };
  expect(chairOf(deadline, DATA)?.title).toBe('Who chairs');
  expect(relatedTo(deadline, DATA).map(({ title }) => title)).toEqual([
    'Who is invited',
    'When the chair is away',
  ]);
});

test('names no chair where the document does not', () => {
  if (!first) throw new Error('The example has a next date');
  const timescale = { ...first.deadline.timescale, also: ['inviting'] };
  const deadline = { ...first.deadline, timescale };
  expect(chairOf(deadline, DATA)).toBeUndefined();
  expect(relatedTo(deadline, DATA)).toHaveLength(1);
});
