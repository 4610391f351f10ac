import type { Authority, Terms } from '../../policy/types.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';

/** A question about a document with everything that it makes uncertain. */
export interface RaisedQuestion {
  readonly question: QuestionView;
  readonly raisedBy: readonly Entry[];
  /** What it is about, by what raises it; none where it is about the document as such. */
  readonly topics: readonly string[];
  /** It makes a date uncertain, so a calculator has to choose. */
  readonly touchesDates: boolean;
}

/** Every question about an authority's document: first those that make a date uncertain. */
export function raisedQuestions(authority: Authority, terms: Terms): readonly RaisedQuestion[] {
  const entries = entriesOf(authority, terms);
  const raised = questionViews(Object.keys(authority.questions), authority).map((question) => {
    const raisedBy = entries.filter(({ questions }) => questions.includes(question.id));
    const touchesDates = raisedBy.some(({ kind }) => kind === 'Timescale');
    return { question, raisedBy, topics: topicsOf(raisedBy), touchesDates };
  });
  return raised.toSorted((a, b) => Number(b.touchesDates) - Number(a.touchesDates));
}

/** A step brings much together, so its topics count only where nothing else raises the question. */
function topicsOf(raisedBy: readonly Entry[]): readonly string[] {
  const others = raisedBy.filter(({ kind }) => kind !== 'Step').flatMap(({ topics }) => topics);
  return [...new Set(others.length > 0 ? others : raisedBy.flatMap(({ topics }) => topics))];
}
