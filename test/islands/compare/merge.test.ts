import { expect, test } from 'vitest';
import { questionsFor } from '../../../src/islands/case/questions.ts';
import { EMPTY_CASE } from '../../../src/islands/case/case-form.ts';
import { mergeForAsking, mergeInOrder } from '../../../src/islands/compare/merge.ts';
import { dataFor } from '../calculator-data.ts';
import { EXAMPLE } from '../example.ts';
import { authority, rule, within } from './several.ts';

const asks = (...authorities: Parameters<typeof mergeForAsking>[0][number][]) => {
  const { required, optional } = questionsFor(mergeForAsking(authorities), { ...EMPTY_CASE, route: 'any' });
  return [...required, ...optional].map(({ event }) => event);
};

test('parts of one order come together in that order', () => {
  expect(
    mergeInOrder([
      ['b', 'd'],
      ['a', 'b', 'c'],
      ['c', 'd', 'e'],
    ]),
  ).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(mergeInOrder([])).toEqual([]);
});

test('every date that any of the authorities needs is asked for, once', () => {
  const ash = authority('ash', { first: rule(within(2, 'weeks', 'assessment-completed')) });
  const birch = authority('birch', {
    first: rule(within(2, 'weeks', 'referral')),
    other: rule(within(3, 'weeks', 'assessment-completed')),
  });
  expect(asks(ash)).toEqual(['assessment-completed']);
  expect(asks(ash, birch)).toEqual(['referral', 'assessment-completed']);
});

test('a rule that one authority replaces is still asked for by another that has one of the same id', () => {
  const first = rule(within(2, 'weeks', 'referral'));
  const instead = rule(within(2, 'weeks', 'plan-started'), { replaces: ['first'] });
  expect(asks(authority('ash', { first, instead }))).toEqual(['plan-started']);
  expect(asks(authority('ash', { first, instead }), authority('birch', { first }))).toEqual([
    'referral',
    'plan-started',
  ]);
});

test('routes and cohorts are those of any of them, and no authority’s own word stands for all', () => {
  const other = { ...EXAMPLE, id: 'other', routes: [], cohorts: [] };
  const merged = mergeForAsking([other, EXAMPLE]);
  expect(merged.routes.map(({ id }) => id)).toEqual(['assessment', 'transfer-in']);
  expect(merged.cohorts.map(({ id }) => id)).toEqual(['order']);
  expect(merged.words).toEqual({});
});

test('the real authorities together ask for exactly what each of them asks for', () => {
  const all = ['camden', 'ecs-2017', 'azeus', 'psw-2020', 'warwickshire'].map(dataFor);
  const each = new Set(all.flatMap((one) => asks(one)));
  expect(each.size).toBeGreaterThan(10);
  expect(new Set(asks(...all))).toEqual(each);
});
