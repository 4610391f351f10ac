/** What the page on moving gets of the real documents, read by hand in content/authorities/. */
import { expect, test } from 'vitest';
import type { MovingData } from '../../src/islands/moving/data.ts';
import { movingData } from '../../src/site/moving-data.ts';
import { handbook } from '../islands/calculator-data.ts';

const dataOf = (id: string): MovingData => {
  const authority = handbook.authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`There is no authority ${id}`);
  return movingData(authority, handbook.terms);
};
const titles = (rules: readonly { readonly title: string }[]) => rules.map(({ title }) => title);

test('Azeus, which a family leaves: the other council is told formally and sent four kinds of papers', () => {
  const { leaving } = dataOf('azeus');
  const [first] = leaving.told;
  expect(first).toMatchObject({ title: 'Receiving local authority', elsewhere: true });
  const told = first?.duties.find(({ does }) => does === 'Formally notify the new authority of the move');
  const [says = ''] = told?.says ?? [];
  for (const paper of ['assessment', 'plan', 'minutes of the last review', 'summary or case report'])
    expect(says).toContain(paper);
  expect(told?.who).toEqual([]);
});

test('Azeus, to which a family moves: its clocks start with the family becoming resident, or its meeting', () => {
  const { arriving, clocks } = dataOf('azeus');
  const meeting = arriving.rules.find(({ title }) => title === 'Meeting for a family that has moved in');
  expect(meeting).toMatchObject({
    when: 'Within 20 working days of the family becoming resident',
    places: [
      {
        section: 'Children in Need Moving to Another Local Authority',
        lines: [{ line: 114, href: '/authorities/azeus/source/#line-114' }],
      },
    ],
  });
  expect(titles(clocks.starts)).toEqual(
    expect.arrayContaining(['Meeting for a family that has moved in', 'Invitations to a meeting']),
  );
  expect(titles(clocks.silent)).toEqual(expect.arrayContaining(['Visit to the child', 'Later CIN meeting']));
  expect(titles(clocks.starts).filter((title) => titles(clocks.silent).includes(title))).toEqual([]);
});

test('Camden: no figure for the meeting of a family that has moved in, and clocks that count from it', () => {
  const { arriving, clocks } = dataOf('camden');
  expect(arriving.rules.find(({ title }) => title === 'Transfer-in meeting')?.when).toBe('Not stated');
  expect(titles(clocks.starts)).toEqual([
    'Invitations to a review',
    'Updated assessment report made available',
    'Report of the review',
  ]);
  expect(titles(clocks.otherWays)).toEqual(['Initial CIN review meeting']);
});

test.for(['ecs-2017', 'psw-2020', 'warwickshire'])(
  '%s says nothing of a move, and nothing is filled in',
  (id) => {
    const { leaving, arriving, clocks } = dataOf(id);
    for (const side of [leaving, arriving])
      expect(side).toMatchObject({ silence: 'Not stated in this document', rules: [], duties: [], told: [] });
    expect(clocks.starts).toEqual([]);
  },
);

test('the topics are the same for all, and each has rules or a silence', () => {
  const all = handbook.authorities.map(({ id }) => dataOf(id));
  expect(new Set(all.map(({ topics }) => topics.map(({ name }) => name).join())).size).toBe(1);
  for (const { topics } of all) {
    expect(topics.map(({ rules, silence }) => rules.length > 0 || silence !== undefined)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
});

test('the file of an authority stays small', () => {
  for (const { id } of handbook.authorities) expect(JSON.stringify(dataOf(id)).length).toBeLessThan(40_000);
});
