/** Every pathway of every authority draws: readable on a phone, with all its steps and ways. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawPathway } from '../../src/site/diagram/draw.ts';
import { readHandbook } from '../../src/site/handbook.ts';
import { pathwayView } from '../../src/site/views/pathway.ts';
import { trace } from '../site/diagram/trace.ts';

const read = readHandbook(path.resolve(import.meta.dirname, '../..'));
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const { authorities, terms } = read.value.handbook;

const PHONE = 343; // what a screen of 375 pixels leaves between its margins
const SMALLEST = 12;

test('there are pathways', () => {
  expect(authorities.flatMap(({ pathways }) => Object.keys(pathways)).length).toBeGreaterThan(0);
});

describe.each(authorities.map((authority) => [authority.id, authority] as const))('%s', (_, authority) => {
  const views = Object.keys(authority.pathways).map((id) => pathwayView(id, authority, terms));
  const pictures = views.map((view) => ({ ...view, picture: trace(drawPathway(view.steps)) }));

  test('no picture is wider than a phone, and no letter smaller than can be read', () => {
    const offenders = pictures.filter(({ picture: { reach, fontSizes } }) => {
      const [left, right] = reach;
      return left < 0 || right > PHONE || Math.min(...fontSizes) < SMALLEST;
    });
    expect(offenders.map(({ title }) => title)).toEqual([]);
  });

  test('every step stands in the picture once, with its words', () => {
    for (const { steps, picture } of pictures) {
      const words = steps.map(({ anchor, title, onward }) =>
        [`#${anchor}`, title, ...onward.map((link) => `→ ${link.title}`)].join(' '),
      );
      expect(picture.boxes.map((box) => `${box.href} ${box.words}`)).toEqual(words);
    }
  });

  test('every way stands in the picture, with its answer', () => {
    for (const { title, steps, picture } of pictures) {
      const edges = steps.flatMap(({ number, ways }) =>
        ways.map(({ to }) => `${number}-${to?.number ?? 'silence'}`),
      );
      expect([title, picture.edges.toSorted()]).toEqual([title, edges.toSorted()]);
      const unsaid = steps.flatMap(({ number, ways }) =>
        ways.filter(({ answer = '' }) => !picture.labels[number - 1]?.includes(answer)),
      );
      expect(unsaid).toEqual([]);
    }
  });

  test('no two pathways have one title, and none that of a chapter', () => {
    const titles = [...Object.values(terms.chapters), ...views.map(({ title }) => title)];
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });
});
