import { expect, test } from 'vitest';
import { exitsOf, lanesOf } from '../../../src/site/diagram/lanes.ts';
import type { DiagramStep } from '../../../src/site/diagram/lanes.ts';

/** A step that leads to those of the numbers, or to silence. */
function step(number: number, ...targets: readonly (number | 'silence')[]): DiagramStep {
  const ways = targets.map((target) =>
    target === 'silence' ? {} : { to: { number: target, anchor: `step-${target}`, title: 'A step' } },
  );
  return { number, anchor: `step-${number}`, kind: 'action', title: 'A step', ways, onward: [] };
}

const lanes = (...steps: readonly DiagramStep[]) =>
  lanesOf(steps).map(({ side, from, to, track }) => `${side} ${from}-${to} on ${track}`);

test('a way to the step below needs no lane', () => {
  expect(lanes(step(1, 2), step(2, 'silence'))).toEqual([]);
});

test('all ways to one step share a lane, which begins at the one farthest away', () => {
  expect(lanes(step(1, 2, 4), step(2, 3, 4), step(3, 4), step(4))).toEqual(['ahead 1-4 on 0']);
});

test('of two lanes past the same step the shorter is the inner one', () => {
  expect(lanes(step(1, 2, 5), step(2, 3, 4), step(3, 4), step(4, 5), step(5))).toEqual([
    'ahead 2-4 on 0',
    'ahead 1-5 on 1',
  ]);
});

test('a lane that begins at the step where another ends follows on the same track', () => {
  expect(lanes(step(1, 2, 3), step(2, 3), step(3, 4, 5), step(4, 5), step(5))).toEqual([
    'ahead 1-3 on 0',
    'ahead 3-5 on 0',
  ]);
});

test('two lanes back that meet at a step lie beside each other there', () => {
  expect(lanes(step(1, 2), step(2, 3), step(3, 1, 4), step(4, 3))).toEqual([
    'back 4-3 on 0',
    'back 3-1 on 1',
  ]);
});

test('ways leave in the order in which they do not cross, the one straight down last', () => {
  const exits = exitsOf(step(4, 5, 2, 6, 'silence', 3, 8));
  expect(exits.map(({ course, to }) => [course, to])).toEqual([
    ['not-stated', undefined],
    ['ahead', 8],
    ['ahead', 6],
    ['back', 3],
    ['back', 2],
    ['straight', 5],
  ]);
});

test('of two answers that both lead to the step below one goes straight down', () => {
  expect(exitsOf(step(1, 2, 2)).map(({ course }) => course)).toEqual(['ahead', 'straight']);
});
