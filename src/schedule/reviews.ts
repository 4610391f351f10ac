import type { IsoDate } from '../calendar/date.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Anchor, Context, Dated, Evaluated } from './context.ts';
import { occurrences } from './repeat.ts';
import { start } from './steps.ts';
import type { MeetingPlace, Step } from './types.ts';

type Repeating = Extract<Clock, { shape: 'every' }>;
type AtReview = Extract<Clock, { shape: 'at-review' }>;

/** Where a repeating rule starts and what has been held since. */
export interface Series {
  /** The first event; none where only meetings held are known. */
  readonly first: Anchor | undefined;
  readonly anchor: Anchor;
  readonly held: readonly IsoDate[];
}

/** The series of a repeating rule, or undefined while neither its first event nor a meeting held is known. */
export function seriesOf(
  { happens }: Timescale,
  { from }: Repeating,
  { anchors, held }: Context,
): Series | undefined {
  // A rule that repeats from its own event has no grid: only the last one held counts.
  const first = happens === from ? undefined : anchors(from)[0];
  const since = held(happens).filter((date) => !first || date > first.date);
  const last = since.at(-1);
  const anchor = first ?? (last && happens ? { event: happens, date: last } : undefined);
  return anchor && { first, anchor, held: since };
}

/** The nth review: held already, or the day by which it must be. */
export function atReview(clock: AtReview, says: string, context: Context): Evaluated {
  const reviews = reviewsOf(clock.of, context);
  if (!reviews) return { dated: [], anchors: 0 };
  if ('missing' in reviews) return { dated: [], missing: reviews.missing, anchors: 0 };
  const { anchor } = reviews;
  for (const { number, date } of reviews.dates) {
    if (number < clock.number) continue;
    const steps: Step[] = [
      start(anchor),
      { step: 'meeting', of: clock.of, number, place: 'named', to: date },
    ];
    const meeting = { id: clock.of, number };
    return { dated: [{ index: 0, says, kind: 'point', due: date, anchor, steps, meeting }], anchors: 1 };
  }
  return { dated: [], beyond: anchor, anchors: 1 };
}

interface Review {
  readonly number: number;
  readonly date: IsoDate;
}

/**
 * The ways to meet a point that falls off the review grid: at an extra meeting on the day, at the last review on or before
 * it, or at the first review on or after it. See decision 0002.
 */
export function atMeetings(point: Dated, id: string | undefined, context: Context): readonly Dated[] {
  const reviews = id === undefined ? undefined : reviewsOf(id, context);
  if (id === undefined || !reviews || 'missing' in reviews) return [point];
  const { before, after } = around(point.due, reviews.dates);
  const met = (review: Review | undefined, place: MeetingPlace): readonly Dated[] => {
    if (!review) return [];
    const { number, date } = review;
    const says = join(
      point.says,
      `met at review ${number}, the ${place === 'on-or-before' ? 'last on or before' : 'first on or after'} it`,
    );
    const step: Step = { step: 'meeting', of: id, number, place, to: date };
    return [{ ...point, says, due: date, steps: [...point.steps, step], meeting: { id, number } }];
  };
  const onTheDay = { ...point, says: join(point.says, 'met on the day itself') };
  return [onTheDay, ...met(before, 'on-or-before'), ...met(after, 'on-or-after')];
}

function around(day: IsoDate, reviews: Iterable<Review>) {
  let before: Review | undefined;
  for (const review of reviews) {
    if (review.date <= day) before = review;
    if (review.date >= day) return { before, after: review };
  }
  return { before, after: undefined };
}

/** The reviews of a repeating timescale: those held, then those due, without end. */
function reviewsOf(id: string, context: Context) {
  const timescale = context.timescale(id);
  const clock = timescale?.clock ?? timescale?.readings?.[0]?.clock;
  if (!timescale || clock?.shape !== 'every') return undefined;
  const series = seriesOf(timescale, clock, context);
  return series
    ? { anchor: series.anchor, dates: reviewDates(clock, series, context) }
    : { missing: clock.from };
}

function* reviewDates(clock: Repeating, { first, held }: Series, { calendar }: Context): Generator<Review> {
  yield* held.map((date, index) => ({ number: index + 1, date }));
  for (const { number, due } of occurrences(clock, first?.date, held, calendar)) yield { number, date: due };
}

const join = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
