import { expect, test } from 'vitest';
import { calculatorData } from '../../src/site/calculator-data.ts';
import { barset, terms } from './barset.ts';

const data = calculatorData(barset, terms);

test('the events are those the timescales speak of and the kinds they include, in the order of the terms', () => {
  expect(Object.keys(data.events)).toEqual(['assessed', 'meeting', 'review', 'order-made', 'order-ends']);
});

test('an event that no timescale speaks of is left out', () => {
  const { visits, 'late-visit': late } = barset.timescales;
  const few = { ...barset, timescales: { visits, 'late-visit': late } as typeof barset.timescales };
  expect(Object.keys(calculatorData(few, terms).events)).toEqual(['meeting', 'review']);
});

test('routes and cohorts are those that a timescale is limited to', () => {
  expect(data.routes.map(({ id }) => id)).toEqual(['assessment', 'transfer']);
  expect(data.cohorts).toEqual([{ id: 'order', name: 'Supervision order', definition: 'A court made one.' }]);
});

test('a way in that the document describes can be chosen too, where any rule asks which it is', () => {
  const moving = { title: 'Moving in', stage: 'entry', says: '', steps: {}, routes: ['transfer'] };
  const { 'first-meeting': first, visits } = barset.timescales;
  const idsWith = (timescales: object) =>
    calculatorData(
      { ...barset, timescales, pathways: { moving } } as unknown as typeof barset,
      terms,
    ).routes.map(({ id }) => id);
  expect(idsWith({ 'first-meeting': first, visits })).toEqual(['assessment', 'transfer']);
  expect(idsWith({ visits })).toEqual([]);
});

test('rules, questions and topics come only where a timescale needs them', () => {
  expect(Object.keys(data.rules)).toEqual(['chair']);
  expect(Object.keys(data.rules['chair'] ?? {})).toEqual(['title', 'topic', 'says', 'who', 'source']);
  expect(Object.keys(data.questions)).toEqual(['which-day']);
  expect(Object.keys(data.topics)).toEqual(['first-meeting', 'invitations', 'visits', 'alone']);
});

test('a topic on which the document is silent comes with how it is silent, and no other does', () => {
  expect(data.silences).toEqual({ alone: 'Not stated in this document' });
});

test('the document is named with its date and its review date, and no more of it', () => {
  expect(data.document).toEqual({
    title: 'Children in need',
    issuer: 'not-stated',
    issued: '2018-06',
    'review-date': '2020-04',
    checked: '2026-01-31',
  });
});

test('it goes through JSON unharmed', () => {
  const sent = JSON.parse(JSON.stringify(data)) as typeof data;
  expect(sent.timescales['first-meeting']?.clock).toEqual(data.timescales['first-meeting']?.clock);
});
