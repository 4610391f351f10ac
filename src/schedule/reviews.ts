import type { IsoDate } from '../calendar/date.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Anchor, Context, Dated, Evaluated } from './context.ts';
import { occurrences } from './repeat.ts';
import { sortedBy } from './sorted-by.ts';
import { start } from './steps.ts';
import type { LastReview, MeetingPlace, Step } from './types.ts';
import { heldOn } from './versions.ts';
import type { Version } from './versions.ts';

type Repeating = Extract<Clock, { shape: 'every' }>;
type AtReview = Extract<Clock, { shape: 'at-review' }>;

/** Where a repeating rule starts and what has been held since. */
export interface Series {
  /** The first event; none where only meetings held are known. */
  readonly first: Anchor | undefined;
  readonly anchor: Anchor;
  readonly held: readonly IsoDate[];
}

/**
 * The series of a repeating rule, or undefined while neither its first event nor a meeting held is known. Of a rule that has
 * changed, the version in force on the last one held, or before that on the first event, has the series.
 */
export function seriesOf(
  rule: Version<Timescale>,
  { from }: Repeating,
  context: Context,
): Series | undefined {
  const { happens } = rule;
  // A rule that repeats from its own event has no grid: only the last one held counts.
  const begun = happens === from ? undefined : context.anchors(from)[0];
  if (!begun && happens !== undefined && happens !== from && hasStarted(happens, context)) return undefined;
  const since = context.held(happens).filter((date) => !begun || date > begun.date);
  const last = since.at(-1);
  // Nor has one whose first event came under an earlier version: the grid of that one has ended with it.
  const first = begun && heldOn(rule, begun.date) ? begun : undefined;
  const anchor = first ?? (last && happens ? { event: happens, date: last } : undefined);
  return anchor && heldOn(rule, last ?? anchor.date) ? { first, anchor, held: since } : undefined;
}

/** Whether another rule for the same event has its first event: what has been held then belongs to that rule. */
function hasStarted(happens: string, { repeating, anchors }: Context): boolean {
  return repeating(happens).some(({ clock }) => clock.from !== happens && anchors(clock.from).length > 0);
}

/** The nth review: held already, or the day by which it must be. */
export function atReview(clock: AtReview, says: string, context: Context): Evaluated {
  const reviews = reviewsOf(clock.of, context);
  if (!('dates' in reviews)) return { dated: [], lost: [], ...reviews, anchors: [] };
  const { id, anchor } = reviews;
  for (const { number, date, held } of reviews.dates()) {
    if (number < clock.number) continue;
    const step: Step = { step: 'meeting', number, place: 'named', held, to: date };
    // Without a first event, only what is still to come is counted from the last one held.
    const steps = held && anchor.event === clock.of ? [step] : [start(anchor), step];
    const meeting = { id, number };
    const dated: Dated = { index: 0, says, kind: 'point', due: date, anchor, steps, meeting };
    return { dated: [dated], lost: [], anchors: [anchor] };
  }
  return { dated: [], lost: [{ index: 0, says, anchor, earlier: false }], anchors: [anchor] };
}

interface Review {
  readonly number: number;
  readonly date: IsoDate;
  readonly held: boolean;
}

/**
 * The ways to meet a point that falls off the review grid: at an extra meeting on the day, at the last review on or before
 * it, or at the first review on or after it. See decision 0002.
 */
export function atMeetings(point: Dated, event: string | undefined, context: Context): readonly Dated[] {
  const reviews = event === undefined ? undefined : reviewsOf(event, context);
  if (!reviews || !('dates' in reviews)) return [point];
  const { id } = reviews;
  const { before, after } = around(point.due, reviews.dates());
  const met = (review: Review | undefined, place: MeetingPlace): readonly Dated[] => {
    // A review from before the count began cannot meet a point of that count.
    if (!review || review.date <= point.anchor.date) return [];
    const { number, date, held } = review;
    const which = place === 'on-or-before' ? 'last on or before' : 'first on or after';
    const says = join(point.says, `met at review ${number}, the ${which} it`);
    const step: Step = { step: 'meeting', number, place, held, to: date };
    return [{ ...point, says, due: date, steps: [...point.steps, step], meeting: { id, number } }];
  };
  const onTheDay = { ...point, says: join(point.says, 'met on the day itself') };
  return [onTheDay, ...met(before, 'on-or-before'), ...met(after, 'on-or-after')];
}

/** The last review on or before a day, held or due; none where the reviews have not begun by then. */
export function lastReviewBy(day: IsoDate, event: string, context: Context): LastReview | undefined {
  const reviews = reviewsOf(event, context);
  const before = 'dates' in reviews ? around(day, reviews.dates()).before : undefined;
  return 'dates' in reviews && before ? { id: reviews.id, ...before } : undefined;
}

function around(day: IsoDate, reviews: Iterable<Review>) {
  let before: Review | undefined;
  for (const review of reviews) {
    if (review.date <= day) before = review;
    if (review.date >= day) return { before, after: review };
  }
  return { before, after: undefined };
}

/** The reviews of the case: those held, then those due, without end, by the rule under which the next one is due first. */
function reviewsOf(event: string, context: Context) {
  const rules = context.repeating(event);
  const started = rules.flatMap(({ id, timescale, clock }) => {
    const series = seriesOf(timescale, clock, context);
    return series ? [{ id, series, clock }] : [];
  });
  const all = started.map(({ id, series, clock }) => ({
    id,
    anchor: series.anchor,
    dates: () => reviewDates(clock, series, context),
    next: nextDue(clock, series, context),
  }));
  const [soonest] = sortedBy(all, ({ next }) => next);
  return soonest ?? notStarted(event, context);
}

/** Why there are no reviews to count: their first event is not entered, or lies before the first known version of their rule. */
function notStarted(event: string, { repeating, anchors }: Context): Pick<Evaluated, 'missing' | 'unknown'> {
  const rules = repeating(event);
  const first = rules[0]?.clock.from ?? event;
  const [begun] = anchors(first);
  if (!begun) return { missing: first };
  // A version that was in force on that day and yet gives no reviews counts from another event.
  const inForce = rules.find(({ timescale }) => heldOn(timescale, begun.date));
  const from = rules.at(-1)?.timescale.from;
  if (inForce || from === undefined) return { missing: inForce?.clock.from ?? first };
  return { unknown: { state: 'not-known', from, event: begun.event, date: begun.date } };
}

/** The next review that is due; after the end of the calendar, later than any. */
function nextDue(clock: Repeating, { first, held }: Series, { calendar }: Context): string {
  for (const { due } of occurrences(clock, first?.date, held, calendar)) return due;
  return '9999';
}

function* reviewDates(clock: Repeating, series: Series, { calendar }: Context): Generator<Review> {
  const { first, held } = series;
  yield* held.map((date, index) => ({ number: index + 1, date, held: true }));
  for (const { number, due } of occurrences(clock, first?.date, held, calendar)) {
    yield { number, date: due, held: false };
  }
}

const join = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
