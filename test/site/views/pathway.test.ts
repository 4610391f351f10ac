import { expect, test } from 'vitest';
import { authorityNavigation } from '../../../src/site/views/navigation.ts';
import { pathwayView, stageViews } from '../../../src/site/views/pathway.ts';
import { barset } from '../barset.ts';
import { county, terms } from '../county-pathways.ts';

const view = pathwayView('by-assessment', county, terms);
const step = (number: number) => {
  const found = view.steps[number - 1];
  if (!found) throw new Error(`There is no step ${number}`);
  return found;
};

test('a pathway says what it is for and for whom', () => {
  expect(view).toMatchObject({
    title: 'Through an assessment',
    href: '/authorities/barset/pathways/by-assessment/',
    says: 'How a child becomes in need.',
    appliesTo: { routes: ['Assessment'], cohorts: [] },
  });
});

test('a pathway leads to the dates of a case that comes this way, where the timescales tell it apart', () => {
  const withRoutes = (routes: readonly string[]) => ({
    ...county,
    timescales: Object.fromEntries(
      Object.entries(county.timescales).map(([id, rule]) => [id, { ...rule, routes: [...routes] }]),
    ),
  });
  const timeline = (routes: readonly string[]) =>
    pathwayView('by-assessment', withRoutes(routes), terms).timeline;
  expect(timeline(['assessment'])).toBe('/calculators/timeline/?authority=barset&route=assessment');
  expect(timeline(['transfer-in'])).toBe('/calculators/timeline/?authority=barset');
});

test('steps are numbered in the order of the document and keep their addresses', () => {
  expect(view.steps.map(({ number, anchor, kind }) => `${number} ${anchor} ${kind}`)).toEqual([
    '1 step-assess action',
    '2 step-needed decision',
    '3 step-wait action',
    '4 step-meet decision',
    '5 step-again action',
    '6 step-runs end',
  ]);
});

test('an action leads to the step below, with all that belongs to it', () => {
  expect(step(1)).toMatchObject({
    title: 'Assess the child',
    who: ['Allocated social worker'],
    says: 'The family is heard.',
    ways: [{ to: { number: 2, anchor: 'step-needed', title: 'Is a plan needed?' } }],
    deadlines: [
      {
        title: 'First meeting',
        href: '/authorities/barset/timescales/#first-meeting',
        clocks: [{ figure: 'within 15 working days', rest: ' of the assessment' }],
      },
    ],
    duties: [{ title: 'Assess the child', href: '/authorities/barset/roles/worker/#duty-assess' }],
    rules: [{ title: 'The manager chairs', href: '/authorities/barset/meetings/#rule-chair' }],
    questions: [{ id: 'which-day' }],
    places: [{ section: '2 Ways in', lines: [{ line: 12, href: '/authorities/barset/source/#line-12' }] }],
  });
});

test('a decision leads on, back, to itself or nowhere, by each answer in the order of the document', () => {
  const ways = step(2).ways.map(({ answer, says, to }) => [answer, to?.number, says]);
  expect(ways).toEqual([
    ['Later', 3, undefined],
    ['Yes', 4, 'The manager says so.'],
    ['No', 1, undefined],
    ['Perhaps', undefined, undefined],
    ['Ask again', 2, undefined],
  ]);
});

test('an action that leads back, and one after which the document is silent', () => {
  expect(step(5).ways).toEqual([{ to: { number: 2, anchor: 'step-needed', title: 'Is a plan needed?' } }]);
  expect(step(3).ways).toEqual([{}]);
});

test('an end leads to what takes over, and nobody acts in it', () => {
  expect(step(6)).toMatchObject({
    ways: [],
    onward: [{ title: 'Leaving', href: '/authorities/barset/pathways/leaving/' }],
    places: [],
  });
  expect(step(6)).not.toHaveProperty('who');
});

test('nobody named to decide is an empty list, not a guess', () => {
  expect(step(2).who).toEqual([]);
});

test('a question that stands further up on the page already is marked', () => {
  expect(step(2).questions).toMatchObject([{ id: 'which-day', inFull: '#question-which-day' }]);
  expect(step(1).questions[0]).not.toHaveProperty('inFull');
});

test('pathways stand by stage in the order of the terms, and an empty stage is left out', () => {
  const stages = stageViews(county, terms);
  expect(stages.map(({ name, pathways }) => [name, pathways.map(({ title }) => title)])).toEqual([
    ['Ways in', ['Through an assessment']],
    ['Ways out', ['Leaving']],
  ]);
  expect(stageViews(barset, terms)).toEqual([]);
});

test('the side navigation says where a document has no pathways', () => {
  const silences = [county, barset].map((authority) =>
    authorityNavigation(authority, terms, '/').find(({ title }) => title === 'Pathways'),
  );
  expect(silences.map((item) => [item?.href, item?.silent])).toEqual([
    ['/authorities/barset/pathways/', undefined],
    ['/authorities/barset/pathways/', 'not stated'],
  ]);
});

test('a pathway that is not there is an error', () => {
  expect(() => pathwayView('none', county, terms)).toThrow('barset has no pathway "none"');
});
