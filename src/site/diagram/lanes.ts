import type { StepView } from '../views/pathway.ts';

/** The steps of a pathway, as far as a picture shows them. */
export type DiagramStep = Pick<StepView, 'number' | 'anchor' | 'kind' | 'title' | 'ways' | 'onward'>;

/**
 * A line beside the boxes: on the right past some steps to a later one, on the left back to an earlier one. All ways to one
 * step share it. Steps are known by their numbers.
 */
export interface Lane {
  readonly side: Side;
  readonly to: number;
  /** The step farthest away from which a way joins. */
  readonly from: number;
  /** 0 next to the boxes. Two lanes that run past the same step have two tracks. */
  readonly track: number;
}

export type Side = 'ahead' | 'back';

/** A way out of a step: straight down to the next one, into a lane, or to where the document falls silent. */
export interface Exit {
  readonly course: Side | 'straight' | 'not-stated';
  readonly answer?: string;
  readonly to?: number;
}

/**
 * The ways out of a step from top to bottom: silent ones, those ahead with the farthest first, those back with the nearest
 * first, and last the one that goes straight down. In this order no two of them cross.
 */
export function exitsOf({ number, ways }: DiagramStep): readonly Exit[] {
  const straight = ways.findLast(({ to }) => to?.number === number + 1);
  const exits = ways.map((way): Exit => {
    const { answer, to } = way;
    const course = way === straight ? 'straight' : courseTo(to?.number, number);
    return { course, ...(answer === undefined ? {} : { answer }), ...(to ? { to: to.number } : {}) };
  });
  return exits.toSorted((a, b) => RANKS[a.course] - RANKS[b.course] || (b.to ?? 0) - (a.to ?? 0));
}

const RANKS = { 'not-stated': 0, ahead: 1, back: 2, straight: 3 } as const;

function courseTo(target: number | undefined, from: number): Exit['course'] {
  if (target === undefined) return 'not-stated';
  return target > from ? 'ahead' : 'back';
}

/** Every lane that a picture of the steps needs. The shortest lie next to the boxes, so that few lines cross. */
export function lanesOf(steps: readonly DiagramStep[]): readonly Lane[] {
  return [...lanesOn('ahead', steps), ...lanesOn('back', steps)];
}

function lanesOn(side: Side, steps: readonly DiagramStep[]): readonly Lane[] {
  const joins = steps.flatMap((step) =>
    exitsOf(step).flatMap(({ course, to }) =>
      course === side && to !== undefined ? [{ from: step.number, to }] : [],
    ),
  );
  const spans = [...Map.groupBy(joins, ({ to }) => to)].map(([to, found]) => {
    const froms = found.map(({ from }) => from);
    return { side, to, from: side === 'ahead' ? Math.min(...froms) : Math.max(...froms) };
  });
  const lanes: Lane[] = [];
  for (const span of spans.toSorted((a, b) => lengthOf(a) - lengthOf(b) || a.to - b.to)) {
    const taken = new Set(lanes.filter((lane) => meet(lane, span)).map(({ track }) => track));
    let track = 0;
    while (taken.has(track)) track += 1;
    lanes.push({ ...span, track });
  }
  return lanes;
}

type Span = Omit<Lane, 'track'>;

function lengthOf({ from, to }: Span): number {
  return Math.abs(to - from);
}

/** A lane ahead begins below its first step and ends beside its last, so two can meet end to end; lanes back cannot. */
function meet(a: Span, b: Span): boolean {
  return a.side === 'ahead' ? a.from < b.to && b.from < a.to : a.to <= b.from && b.to <= a.from;
}
