import { expect, test } from 'vitest';
import { acrossView, topicIndex } from '../../../src/site/views/across.ts';
import type { Authority } from '../../../src/policy/types.ts';
import { barset, barsetWith, terms } from '../barset.ts';

const orley = { ...barset, id: 'orley', name: 'Orleyshire' } as Authority;
const silsbridge = barsetWith({
  'timescales.yaml': `\
meeting:
  title: First meeting
  topic: first-meeting
  clock: { within: 5 working days, after: order-made }
  strength: must
  who: [worker]
  says: The plan is made.
  questions: [which-day]
  source: [{ section: 1 Start, line: 4 }]
seeing:
  title: Seeing the child
  topic: visits
  clock: { set-by-plan: true }
  strength: must
  who: [manager]
  says: The plan says.
  source: [{ section: 1 Start, line: 5 }]
asking:
  title: Asking people
  topic: invitations
  clock: { when: in good time }
  strength: must
  who: [worker]
  says: People are asked.
  source: [{ section: 1 Start, line: 6 }]
`,
});

test('a topic has every authority, each with its answer or its silence', () => {
  const { authorities } = acrossView('alone', [barset, orley], terms);
  expect(authorities.map(({ id, topic }) => [id, topic.silence?.kind])).toEqual([
    ['barset', 'not-stated'],
    ['orley', 'not-stated'],
  ]);
});

test('clocks that start from different events are named with whose they are', () => {
  const other = { ...silsbridge, id: 'silsbridge', name: 'Silsbridge' };
  expect(acrossView('first-meeting', [barset, other], terms).starts).toEqual([
    { event: 'the assessment', authorities: ['Barsetshire'] },
    { event: 'the order', authorities: ['Barsetshire', 'Silsbridge'] },
  ]);
});

test('there is nothing to compare where one authority alone has a dated clock, or all start alike', () => {
  const other = { ...silsbridge, id: 'silsbridge', name: 'Silsbridge' };
  expect(acrossView('invitations', [barset, other], terms).starts).toEqual([]);
  expect(acrossView('invitations', [barset, orley], terms).starts).toEqual([]);
});

test('every topic stands under its chapter', () => {
  expect(topicIndex(terms).map(({ title, topics }) => [title, topics.map(({ href }) => href)])).toEqual([
    ['Meetings', ['/topics/first-meeting/', '/topics/chair/', '/topics/invitations/']],
    ['Visits', ['/topics/visits/', '/topics/alone/']],
  ]);
});
