import type { CommonQuestions } from '../../policy/types.ts';
import { decisionUrl, questionAnchor } from '../urls.ts';

/** What every document leaves open, with the decision that settles it for the Handbook. */
export interface CommonQuestion {
  readonly anchor: string;
  readonly asks: string;
  readonly readings: readonly string[];
  readonly worksTo: string;
  readonly decision: string;
}

export function commonQuestions(questions: CommonQuestions): readonly CommonQuestion[] {
  return Object.entries(questions).map(([id, { asks, readings, decision, ...question }]) => ({
    anchor: questionAnchor(id),
    asks,
    readings,
    worksTo: question['works-to'],
    decision: decisionUrl(decision),
  }));
}
