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

// Lines 103 to 107 ask for permission and tell what follows a refusal, line 112 who settles a dispute: both under other topics.
test('Azeus, which a family leaves: what the part on moving says under other topics stands there too', () => {
  const { leaving } = dataOf('azeus');
  expect(titles(leaving.rules)).toEqual(
    expect.arrayContaining([
      'Permission to share when a family moves',
      'Risk comes before permission',
      'When permission to share is refused',
      'Telling the Service Manager of a dispute between authorities',
      'Deciding a dispute between authorities',
    ]),
  );
  const told = leaving.told.map(({ title, duties }) => [title, duties.map(({ does }) => does)]);
  const toldOf = new Map(told as [string, string[]][]);
  expect(toldOf.get('Parents and carers')).toContain(
    'Ask parents or carers for permission to share information',
  );
  expect(toldOf.get('Caldicott Guardian')).toEqual([
    'Consider asking for advice when permission to share is refused',
  ]);
  expect(toldOf.get('Service Manager')).toEqual([
    'Tell the Service Manager of a dispute or a delay between authorities',
  ]);
});

test.for(['leaving', 'arriving'] as const)(
  'no line of the part of Azeus on moving is left out of both sides; a dispute stands under %s',
  (side) => {
    const azeus = dataOf('azeus');
    const lines = [azeus.leaving, azeus.arriving].flatMap(({ rules, duties, told }) =>
      [...rules, ...duties, ...told.flatMap((one) => one.duties)].flatMap(({ places }) =>
        places.flatMap((place) => place.lines.map(({ line }) => line)),
      ),
    );
    // The part runs from line 90 to line 115. 90 is its heading, 104, 106 and 110 are blank.
    const part = Array.from({ length: 25 }, (_, place) => 91 + place);
    const blank = [104, 106, 110];
    expect(part.filter((line) => !lines.includes(line) && !blank.includes(line))).toEqual([]);
    expect(titles(azeus[side].rules)).toContain('Deciding a dispute between authorities');
  },
);

test('Camden, to which a family moves: its social worker arranges that too, and each rule stands once', () => {
  const { arriving } = dataOf('camden');
  expect(titles(arriving.rules)).toContain('Arranging a transfer');
  expect(new Set(arriving.rules.map(({ href }) => href)).size).toBe(arriving.rules.length);
  expect(arriving.duties).toEqual([]);
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
  for (const { id } of handbook.authorities) expect(JSON.stringify(dataOf(id)).length).toBeLessThan(50_000);
});
