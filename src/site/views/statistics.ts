import type { Authority } from '../../policy/types.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

/** A figure that a document prints about its service, with what does not add up in it. */
export interface StatisticView {
  readonly says: string;
  readonly mistake?: string;
  readonly places: readonly PlaceView[];
}

export function statisticViews({ id, statistics = {} }: Authority): readonly StatisticView[] {
  return Object.values(statistics).map(({ says, mistake, source }) => ({
    says,
    ...(mistake === undefined ? {} : { mistake }),
    places: placeViews(source, id),
  }));
}
