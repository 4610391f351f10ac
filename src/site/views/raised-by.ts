import type { Authority, Terms } from '../../policy/types.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';

/** A question about a document with everything that it makes uncertain. */
export interface RaisedQuestion {
  readonly question: QuestionView;
  readonly raisedBy: readonly Entry[];
  /** It makes a date uncertain, so a calculator has to choose. */
  readonly touchesDates: boolean;
}

/** Every question about an authority's document: first those that make a date uncertain. */
export function raisedQuestions(authority: Authority, terms: Terms): readonly RaisedQuestion[] {
  const entries = entriesOf(authority, terms);
  const raised = questionViews(Object.keys(authority.questions), authority).map((question) => {
    const raisedBy = entries.filter(({ questions }) => questions.includes(question.id));
    return { question, raisedBy, touchesDates: raisedBy.some(({ kind }) => kind === 'Timescale') };
  });
  return raised.toSorted((a, b) => Number(b.touchesDates) - Number(a.touchesDates));
}
