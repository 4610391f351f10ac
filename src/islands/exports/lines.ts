import { explainStep } from '../../schedule/explain.ts';
import type { Deadline } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { ruleWords, sourceWords, whoSentence } from '../parts/rule-words.ts';
import type { Because } from './because.ts';
import type { Coming } from '../result/coming.ts';
import type { Dated } from '../result/dated.ts';
import { chairSentence } from '../result/related.ts';
import { choiceWords, readingWords } from '../result/words.ts';

/** The rule itself: its figure, and how strongly the document asks for it. */
export function ruleLine({ timescale }: Deadline, data: CalculatorData): string {
  const strength = data.strengths[timescale.strength]?.name ?? timescale.strength;
  return `Rule: ${ruleWords(timescale, data)}. Strength: ${strength}.`;
}

/** Who acts, who chairs, and where the rule stands. */
export function whoLine(deadline: Deadline, data: CalculatorData): string {
  const { who, source } = deadline.timescale;
  return [whoSentence(who, data), ...chairSentence(deadline, data), `Source: ${sourceWords(source)}.`].join(
    ' ',
  );
}

/** That the one role whose deadlines are told comes to a meeting, and where that stands; nothing where it does not. */
export function comingLines(comes: Coming | undefined): readonly string[] {
  return comes ? [`${comes.says} Source: ${comes.source}.`] : [];
}

/** How a date was counted, in one line, and what could still change it. */
export function workingLines({ why, couldChange }: Dated, data: CalculatorData): readonly string[] {
  const others = couldChange.map((event) => data.events[event]?.name ?? event);
  return [
    ...(why.length > 0
      ? [`How it was counted: ${why.map((step) => explainStep(step, data)).join(' ')}`]
      : []),
    ...(others.length > 0 ? [`A date not entered could change this: ${others.join(', ')}.`] : []),
  ];
}

/** Every way to read a rule that can be read in several, and which one is worked to. */
export function readingLines(deadline: Dated, data: CalculatorData): readonly string[] {
  const { readings } = deadline;
  if (readings.length === 0) return [];
  return [choiceWords(deadline), ...readings.map((reading) => `- ${readingWords(reading, data)}`)];
}

/** What is unclear in the document about some rules, each question once. */
export function questionLines(deadlines: readonly Deadline[], data: CalculatorData): readonly string[] {
  const ids = new Set(deadlines.flatMap(({ timescale }) => timescale.questions ?? []));
  return [...ids].flatMap((id) => {
    const question = data.questions[id];
    return question ? [`${question.asks} The Handbook works to: ${question['works-to']}`] : [];
  });
}

/** All that stands below the name of a result without a date. */
export function undatedLines(deadline: Deadline, data: CalculatorData, because: Because): readonly string[] {
  return [whoLine(deadline, data), ...because(deadline.id)];
}
