import { expect, test } from 'vitest';
import { drawPathway } from '../../../src/site/diagram/draw.ts';
import { pathwayView } from '../../../src/site/views/pathway.ts';
import { county, terms } from '../county-pathways.ts';
import { trace } from './trace.ts';

const { steps } = pathwayView('by-assessment', county, terms);
const rows = drawPathway(steps);
const picture = trace(rows);

test('every step has one box, which leads to it, in the order of the list', () => {
  expect(picture.boxes.map(({ href, words }) => `${href} ${words}`)).toEqual([
    '#step-assess Assess the child',
    '#step-needed Is a plan needed?',
    '#step-wait Wait',
    '#step-meet Was the meeting held?',
    '#step-again Try <again> & write why',
    '#step-runs The plan runs → Leaving',
  ]);
});

test('every way from step to step is a line that can be followed from one box to the other', () => {
  expect(picture.edges.toSorted()).toEqual([
    '1-2',
    '2-1',
    '2-2',
    '2-3',
    '2-4',
    '2-silence',
    '3-silence',
    '4-5',
    '4-6',
    '5-2',
  ]);
});

test('each line says which answer it is, and where it goes when it leaves the column', () => {
  expect(picture.labels.map((label) => label.replaceAll('\u00a0', ' '))).toEqual([
    '',
    'not stated Perhaps Yes, to 4 Ask again, back to 2 No, back to 1 Later',
    'What follows is not stated',
    'Yes, to 6 No',
    'back to 2',
    '',
  ]);
});

test('a decision, an action, an end and a silence differ in shape, not only in colour', () => {
  const [action = '', decision = '', silence = '', , , end = ''] = rows;
  expect(action).toMatch(/flow__step--action"[^>]*><rect [^>]*rx="2"/);
  expect(decision).toMatch(/flow__step--decision"[^>]*><polygon /);
  expect(end).toMatch(/flow__step--end"[^>]*><rect [^>]*rx="20"/);
  expect(silence).toMatch(/<rect class="flow__silence"/);
});

test('the same steps give the same picture', () => {
  expect(drawPathway(structuredClone(steps))).toEqual(rows);
});

test('nothing in a picture has a style of its own or an id, and the keyboard passes it by', () => {
  const text = rows.join('');
  expect(text).not.toMatch(/ style=|<style| id=/);
  expect(text.match(/<a /g)).toHaveLength(6);
  expect(text.match(/<a [^>]*tabindex="-1"/g)).toHaveLength(6);
});
