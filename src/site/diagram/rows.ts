import { exitsOf, lanesOf } from './lanes.ts';
import type { DiagramStep, Exit, Lane, Side } from './lanes.ts';
import { GAP, LABEL, TEXT, TRACK, WIDTH } from './sizes.ts';
import { wrap } from './wrap.ts';

/** Where the boxes stand in the width of the picture: the lanes take what they need at either side. */
export interface Columns {
  readonly left: number;
  readonly right: number;
  /** Where lines leave a box below and come in above; its number stands on it. */
  readonly trunk: number;
  readonly text: number;
}

/** One step of the picture with everything that passes it: heights are counted from the top of the row. */
export interface Row {
  readonly step: DiagramStep;
  readonly height: number;
  readonly box: { readonly top: number; readonly middle: number; readonly bottom: number };
  readonly title: readonly string[];
  /** The names of the pathways that take over. */
  readonly onward: readonly string[];
  readonly exits: readonly DrawnExit[];
  /** A way comes straight from the step above. */
  readonly fromAbove: boolean;
  /** Lanes that end at this step. */
  readonly arriving: readonly Lane[];
  /** Lanes that run through the row from top to bottom. */
  readonly passing: readonly Lane[];
  /** Lanes that end here and come up from below. */
  readonly rising: readonly Lane[];
}

export interface DrawnExit extends Exit {
  readonly label: readonly string[];
  /** Where the first line of the label stands. */
  readonly labelTop: number;
  /** Where the line turns off, or how far it goes straight down. */
  readonly y: number;
  readonly lane?: Lane;
}

export interface Layout {
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** Puts the steps one below the other. However many ways there are, the picture is never wider than `WIDTH`. */
export function layOut(steps: readonly DiagramStep[]): Layout {
  const lanes = lanesOf(steps);
  const columns = columnsFor(lanes);
  return { columns, rows: steps.map((step) => rowOf(step, steps, lanes, columns)) };
}

export function laneX({ side, track }: Lane, { left, right }: Columns): number {
  const distance = GAP.lane + track * TRACK;
  return side === 'ahead' ? right + distance : left - distance;
}

function columnsFor(lanes: readonly Lane[]): Columns {
  const left = roomFor('back', lanes);
  return {
    left,
    right: WIDTH - roomFor('ahead', lanes),
    trunk: left + GAP.trunk,
    text: left + GAP.text,
  };
}

function roomFor(side: Side, lanes: readonly Lane[]): number {
  const tracks = lanes.filter((lane) => lane.side === side).map(({ track }) => track);
  return tracks.length === 0 ? GAP.edge : GAP.lane + Math.max(...tracks) * TRACK + GAP.edge;
}

function rowOf(
  step: DiagramStep,
  steps: readonly DiagramStep[],
  lanes: readonly Lane[],
  columns: Columns,
): Row {
  const { number } = step;
  const above = steps[number - 2];
  const fromAbove = above !== undefined && exitsOf(above).some(({ course }) => course === 'straight');
  const width = columns.right - GAP.side - columns.text;
  const title = wrap(step.title, TEXT.size, width);
  const onward = step.onward.flatMap((link) => wrap(`→ ${link.title}`, LABEL.size, width));
  const top = fromAbove ? GAP.arrow : GAP.rows;
  const inside = title.length * TEXT.line + onward.length * LABEL.line;
  const bottom = top + Math.max(inside + 2 * GAP.inside, GAP.box);
  const exits = drawExits(step, bottom, lanes, columns);
  return {
    step,
    height: Math.max(bottom, ...exits.map(endOf)) + GAP.below,
    box: { top, middle: (top + bottom) / 2, bottom },
    title,
    onward,
    exits,
    fromAbove,
    arriving: lanes.filter(({ to }) => to === number),
    passing: lanes.filter((lane) => passes(lane, number)),
    rising: lanes.filter(({ side, to, from }) => side === 'back' && to === number && from > number),
  };
}

function passes({ from, to }: Lane, number: number): boolean {
  return Math.min(from, to) < number && number < Math.max(from, to);
}

/** The exits one below the other. A label stands on a line to the right, and beside any other. */
function drawExits(
  step: DiagramStep,
  bottom: number,
  lanes: readonly Lane[],
  columns: Columns,
): readonly DrawnExit[] {
  let labelTop = bottom + GAP.exit;
  return exitsOf(step).map((exit) => {
    const silent = exit.course === 'not-stated';
    const right = columns.right - (silent ? GAP.silence : 0);
    const label = labelOf(exit).flatMap((text) => wrap(text, LABEL.size, right - columns.text));
    const y = yOf(exit, labelTop, label.length);
    const lane = lanes.find(({ side, to }) => side === exit.course && to === exit.to);
    const drawn = { ...exit, label, labelTop, y, ...(lane ? { lane } : {}) };
    labelTop = endOf(drawn) + GAP.exit;
    return drawn;
  });
}

/** "No, back to 2": a line that leaves the column says where it goes. */
function labelOf({ course, answer, to }: Exit): readonly string[] {
  const where = { straight: '', ahead: `to\u00a0${to}`, back: `back to\u00a0${to}`, 'not-stated': '' }[
    course
  ];
  const words = [answer, where].filter((part) => part).join(', ');
  return words === '' ? [] : [words];
}

function yOf({ course }: Exit, labelTop: number, lines: number): number {
  const height = lines * LABEL.line;
  switch (course) {
    case 'ahead':
      return labelTop + height + GAP.underLabel;
    case 'back':
      return labelTop + LABEL.line / 2;
    case 'not-stated':
      return labelTop + Math.max(height + GAP.underLabel, GAP.pill / 2);
    case 'straight':
      return labelTop + height;
  }
}

function endOf({ course, label, labelTop, y }: DrawnExit): number {
  switch (course) {
    case 'ahead':
      return y;
    case 'back':
      return Math.max(y, labelTop + label.length * LABEL.line);
    case 'not-stated':
      return y + GAP.pill / 2;
    case 'straight':
      return y;
  }
}
