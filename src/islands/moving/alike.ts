import type { MovingData, MovingTopic } from './data.ts';

/** What each of two documents says on a topic. */
export interface TopicPair {
  readonly from: MovingTopic;
  readonly to: MovingTopic;
}

/** The topics that matter most on a move, which are the same for every authority. */
export function besideEachOther(
  from: Pick<MovingData, 'topics'>,
  to: Pick<MovingData, 'topics'>,
): readonly TopicPair[] {
  return from.topics.flatMap((topic, place) => {
    const other = to.topics[place];
    return other ? [{ from: topic, to: other }] : [];
  });
}

/**
 * Whether both say the same: the same figures in the same words, for the same children and as strongly, or both nothing.
 * Rules without a figure are each document's own.
 */
export function isAlike({ from, to }: TopicPair): boolean {
  const isWithoutFigure = [...from.rules, ...to.rules].some(({ when }) => when === undefined);
  return !isWithoutFigure && signature(from) === signature(to);
}

function signature({ silence, rules }: MovingTopic): string {
  const figures = rules.map(({ when, only, strength }) =>
    JSON.stringify([when, only.toSorted(), strength?.id]),
  );
  return JSON.stringify([silence, figures.toSorted()]);
}
