import { expect, test } from 'vitest';
import { answerSentence } from '../../../src/islands/result/sentence.ts';
import { EXAMPLE } from '../example.ts';
import { BEFORE_CHRISTMAS, told } from '../told.ts';

const answer = (of: Parameters<typeof told>[0]) => answerSentence(told(of).view, EXAMPLE);

test('says whether the document sets no date or has not been read', () => {
  const nothing = { next: [], late: [], ahead: [], past: [], before: [], undated: [] };
  expect(answerSentence(nothing, EXAMPLE)).toBe('The document sets no date for this.');
  expect(answerSentence(nothing, { ...EXAMPLE, unread: true })).toBe(
    'The Handbook has not read yet when this is due.',
  );
});

test('says what to do and by when', () => {
  expect(answer(BEFORE_CHRISTMAS)).toBe('Hold the first meeting by Wednesday 24 December 2025.');
});

test('says so by the title where the rule has no such words', () => {
  expect(answer({ events: { review: '2026-03-02' } })).toBe('Invitations: act by Monday 16 February 2026.');
});

test('says what may be overdue where nothing is to come', () => {
  expect(answer({ ...BEFORE_CHRISTMAS, today: '2026-01-05' })).toBe(
    'First meeting was due by Thursday 25 December 2025. If it has not been done, it is overdue.',
  );
});

test('says that an expected end is over, and no more', () => {
  expect(answer({ events: { 'plan-started': '2024-06-03' } })).toBe('Every date has passed.');
});

test('says that the dates entered settle nothing', () => {
  expect(answer({ events: { 'order-expires': '2026-06-03' } })).toBe(
    'No date can be worked out from the dates entered.',
  );
});
