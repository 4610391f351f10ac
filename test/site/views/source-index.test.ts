import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/site/views/entries.ts';
import { raisedQuestions } from '../../../src/site/views/raised-by.ts';
import { sourceIndex } from '../../../src/site/views/source-index.ts';
import { barset, barsetWith, terms } from '../barset.ts';

const lines = sourceIndex(barset, terms).flatMap(({ section, lines: of }) =>
  of.map(({ line, entries }) => [section, line, entries.map(({ title }) => title)]),
);

test('every cited line stands once, in the order of the document, with all that rests on it', () => {
  expect(lines.map(([, line]) => line)).toEqual([1, 65, 76, 114, 118, 120, 160, 161, 200]);
  expect(lines.find(([, line]) => line === 114)).toEqual([
    '9 Plans',
    114,
    ['First meeting', 'Which day is meant?'],
  ]);
});

test('a line of another document is not taken for a line of this one', () => {
  expect(lines.some(([, line]) => line === 143)).toBe(false);
});

test('steps, duties and thresholds are entries with an address of their own', () => {
  const source = 'source: [{ section: 1 Start, line: 5 }]';
  const authority = barsetWith({
    'duties.yaml': `see: { do: See the child, topic: visits, who: [manager], strength: must, ${source} }`,
    'pathways.yaml': `in:\n  title: In\n  stage: entry\n  says: In.\n  steps:\n    ask: { do: Ask, who: [worker], ${source} }\n    on: { end: On }`,
    'thresholds.yaml': `groups:\n  carers: { name: Young carers, ${source} }`,
  });
  const at = entriesOf(authority, terms).filter(({ source: places }) =>
    places.some(({ line }) => line === 5),
  );
  expect(at.map(({ kind, href }) => [kind, href])).toEqual([
    ['Duty', '/authorities/barset/roles/manager/#duty-see'],
    ['Step', '/authorities/barset/pathways/in/#step-ask'],
    ['Threshold', '/authorities/barset/thresholds/#groups-carers'],
  ]);
});

test('a question lists what raises it, and is marked where it makes a date uncertain', () => {
  const [question] = raisedQuestions(barset, terms);
  expect(question?.raisedBy.map(({ kind, title }) => [kind, title])).toEqual([
    ['Timescale', 'First meeting'],
    ['Timescale', 'Meeting after a move'],
  ]);
  expect(question?.touchesDates).toBe(true);
});

test('a question is about the topics of what raises it; those of steps count only where nothing else does', () => {
  const steps = (more: string) =>
    `in:\n  title: In\n  stage: entry\n  says: In.\n  steps:\n    ask: { do: Ask, who: [worker], rules: [chair], ${more}source: [{ section: A, line: 5 }] }\n    on: { end: On }`;
  const question = (id: string) =>
    `${id}:\n  asks: What?\n  readings: [A, B]\n  works-to: A.\n  source: [{ section: A, line: 5 }]\n`;
  const raised = (questions: string, more: string) =>
    raisedQuestions(barsetWith({ 'questions.yaml': questions, 'pathways.yaml': steps(more) }), terms);
  const topics = raised(
    `${question('which-day')}${question('who-asks')}`,
    'questions: [which-day, who-asks], ',
  );
  expect(topics.map(({ question: { id }, topics: about }) => [id, about])).toEqual([
    ['which-day', ['first-meeting']],
    ['who-asks', ['chair']],
  ]);
});

test('a question about the document as such is about no topic', () => {
  const county = { ...barset, timescales: {}, document: { ...barset.document, questions: ['which-day'] } };
  expect(raisedQuestions(county, terms).map(({ topics }) => topics)).toEqual([[]]);
});
