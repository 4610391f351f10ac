import type { Authority } from '../../policy/types.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

/** What is unclear in a document, how it can be read, and which way the calculators work. */
export interface QuestionView {
  readonly id: string;
  readonly asks: string;
  readonly readings: readonly string[];
  readonly worksTo: string;
  readonly places: readonly PlaceView[];
  /** It stands in full further up on the same page. */
  readonly repeated: boolean;
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
    return [{ id, asks, readings, worksTo: question['works-to'], places, repeated: false }];
  });
}

/** Marks each question of a page that stands on it already. `seen` holds those that do, and takes in the new ones. */
export function markRepeats<Card extends { readonly questions: readonly QuestionView[] }>(
  cards: readonly Card[],
  seen: Set<string>,
): readonly Card[] {
  return cards.map((card) => ({
    ...card,
    questions: card.questions.map((question) => {
      const repeated = seen.has(question.id);
      seen.add(question.id);
      return { ...question, repeated };
    }),
  }));
}
