import { expect, test } from 'vitest';
import type { Pathway } from '../../../src/policy/types.ts';
import { pathwayView } from '../../../src/site/views/pathway.ts';
import { stepTopics } from '../../../src/site/views/step-topics.ts';
import { barset } from '../barset.ts';
import { county, terms } from '../county-pathways.ts';

const action = (more: object) => ({
  do: 'Act',
  who: ['worker'],
  source: [{ section: 'End', line: 1 }],
  ...more,
});
const way = (...steps: readonly object[]) => ({
  steps: Object.fromEntries(steps.map((step, index) => [`step-${index}`, action(step)])) as Pathway['steps'],
});

test('a step has the topics of the timescales, rules and duties that it names, each once', () => {
  const duty = county.duties['assess'];
  expect(duty?.topic).toBe('first-meeting');
  const named = { timescales: ['first-meeting', 'visits'], rules: ['chair'], duties: ['assess'] };
  expect(stepTopics(way(named), county)).toEqual([['first-meeting', 'visits', 'chair']]);
});

test('a step that names nothing goes with the one above it, the first ones with the first below that does', () => {
  const steps = way({}, { timescales: ['visits'] }, {}, { rules: ['chair'] }, {});
  expect(stepTopics(steps, barset)).toEqual([['visits'], ['visits'], ['visits'], ['chair'], ['chair']]);
});

test('where no step names anything, what rests on the same line says what it is about, a silence too', () => {
  const source = [{ section: '5 Chairs', line: 76 }];
  const silent = { ...barset, silent: { alone: { see: 'Another document', source } } };
  expect(stepTopics(way({ source }, {}), silent)).toEqual([
    ['chair', 'alone'],
    ['chair', 'alone'],
  ]);
});

test('where nothing says what a pathway is about, it has no topic', () => {
  expect(stepTopics(way({ source: [{ section: 'Nowhere', line: 999 }] }), barset)).toEqual([[]]);
});

test('a pathway is about all that its steps are about, and each step about its own', () => {
  const { chapters, steps } = pathwayView('by-assessment', county, terms);
  expect(chapters).toEqual(['meetings']);
  expect(steps.map(({ about }) => new URLSearchParams(about.replaceAll(';', '&')).getAll('topic'))).toEqual(
    steps.map(() => ['meetings']),
  );
});
