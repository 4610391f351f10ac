import type { DaysAnswer } from './answer-days.ts';
import { commonWords } from './sentences.ts';
import type { DaysQuestion } from './read-days.ts';
import { WAYS } from './ways.ts';

/** What was asked and what came of it, for the page and for everything that is taken away from it. */
export interface ToldDays {
  /** One for each date to begin with, with its answer at the same place. Never none. */
  readonly questions: readonly DaysQuestion[];
  readonly answers: readonly DaysAnswer[];
  /** What is wrong with the lines of a list that could not be used. */
  readonly unread: readonly string[];
}

/** The headline: the answer itself, or of several how many there are. */
export function headline({ answers, unread }: ToldDays): string {
  const [first] = answers;
  if (first && answers.length + unread.length === 1) return first.sentence;
  const dates = answers.length === 1 ? '1 date' : `${answers.length} dates`;
  const lines = unread.length === 1 ? '1 line' : `${unread.length} lines`;
  return unread.length === 0
    ? `Worked out from ${dates}.`
    : `Worked out from ${dates}. ${lines} could not be used.`;
}

/** What the answers have in common: "15 days after each date". */
export function captionOf({ questions }: ToldDays): string {
  return questions[0] ? commonWords(questions[0]) : '';
}

/** What the counts of the answers are called, each once. */
export function labelsOf({ answers }: ToldDays): readonly string[] {
  return [...new Set(answers.flatMap(({ counts }) => counts.map(({ label }) => label)))];
}

/** How it was counted, in a line: "The usual way. The day you count from is not counted." */
export function wayWords({ questions }: ToldDays): string {
  const [first] = questions;
  const choice = first && WAYS[first.task].find(({ value }) => value === first.way);
  return choice ? `${choice.text}. ${choice.hint}` : '';
}
