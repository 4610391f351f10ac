import type { Authority } from '../../policy/types.ts';
import { questionAnchor, questionUrl } from '../urls.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

/** What is unclear in a document, how it can be read, and which way the calculators work. */
export interface QuestionView {
  readonly id: string;
  readonly asks: string;
  readonly readings: readonly string[];
  readonly worksTo: string;
  readonly places: readonly PlaceView[];
  /** Where it stands in full, if it does not here. */
  readonly inFull?: string;
}

export function questionViews(
  ids: readonly string[] = [],
  { id: authority, questions }: Pick<Authority, 'id' | 'questions'>,
): readonly QuestionView[] {
  return ids.flatMap((id) => {
    const question = questions[id];
    if (!question) return [];
    const { asks, readings, source } = question;
    const places = placeViews(source, authority);
    return [{ id, asks, readings, worksTo: question['works-to'], places }];
  });
}

/** Marks each question of a page that stands on it already. `seen` holds those that do, and takes in the new ones. */
export function markRepeats<Card extends { readonly questions: readonly QuestionView[] }>(
  cards: readonly Card[],
  seen: Set<string>,
): readonly Card[] {
  return withQuestions(cards, (question) => {
    if (seen.has(question.id)) return { ...question, inFull: `#${questionAnchor(question.id)}` };
    seen.add(question.id);
    return question;
  });
}

/** Leaves every question to the page of all questions about the document. */
export function referQuestions<Card extends { readonly questions: readonly QuestionView[] }>(
  cards: readonly Card[],
  authority: string,
): readonly Card[] {
  return withQuestions(cards, (question) => ({ ...question, inFull: questionUrl(authority, question.id) }));
}

function withQuestions<Card extends { readonly questions: readonly QuestionView[] }>(
  cards: readonly Card[],
  change: (question: QuestionView) => QuestionView,
): readonly Card[] {
  return cards.map((card) => ({ ...card, questions: card.questions.map(change) }));
}
