import type { Context } from './context.ts';
import { lastReviewBy } from './reviews.ts';
import type { Deadline, Due } from './types.ts';

/** The event that every review of a child in need plan is. */
export const REVIEW = 'review';

/**
 * Gives each point in the life of a plan (nine months, the expected end) the last review on or before it, because such points
 * fall off the review grid and what is decided at one is prepared at that review. See decision 0002. A point that is met at a
 * review has it already.
 */
export function withLastReviews(deadlines: readonly Deadline[], context: Context): readonly Deadline[] {
  return deadlines.map((deadline) => {
    if (deadline.state !== 'due' || !isPoint(deadline)) return deadline;
    const lastReview = lastReviewBy(deadline.due, REVIEW, context);
    return lastReview ? { ...deadline, lastReview } : deadline;
  });
}

function isPoint({ kind, why, heldWith, timescale }: Deadline & Due): boolean {
  if (heldWith || timescale.happens !== undefined) return false;
  return kind === 'point' || kind === 'expected-end' || why.some(({ step }) => step === 'day-before');
}
