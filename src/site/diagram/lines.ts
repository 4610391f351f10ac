import type { Lane } from './lanes.ts';
import { laneX } from './rows.ts';
import type { Columns, DrawnExit, Row } from './rows.ts';
import { ARROW, BEND, GAP, LABEL } from './sizes.ts';
import { element, words } from './svg.ts';

// Rows are drawings of their own, one below the other. A line that goes on in the next one reaches a little into it, so
// that no gap shows at any size.
const OVER = 0.5;

/** Everything between the boxes of one row. */
export function linesOf(row: Row, columns: Columns): readonly string[] {
  const { passing, rising, arriving, exits, fromAbove, box } = row;
  return [
    ...passing.map((lane) => stretch(lane, columns, -OVER, row.height + OVER)),
    ...rising.map((lane) => stretch(lane, columns, box.middle + BEND, row.height + OVER)),
    ...arriving.map((lane) => arrival(lane, row, columns)),
    ...(fromAbove ? [comesDown(box.top, columns)] : []),
    ...exits.flatMap((exit) => drawExit(exit, row, columns)),
  ];
}

function line(side: 'back' | 'ahead' | 'silent', d: string): string {
  return element('path', { class: side === 'ahead' ? 'flow__line' : `flow__line flow__line--${side}`, d });
}

function tip(side: Lane['side'], d: string): string {
  return element('path', { class: side === 'back' ? 'flow__tip flow__tip--back' : 'flow__tip', d });
}

function stretch(lane: Lane, columns: Columns, from: number, to: number): string {
  return line(lane.side, `M${laneX(lane, columns)} ${from}V${to}`);
}

/** From the lane into the side of the box. */
function arrival(lane: Lane, { box }: Row, columns: Columns): string {
  const x = laneX(lane, columns);
  const y = box.middle;
  const ahead = lane.side === 'ahead';
  const edge = ahead ? columns.right : columns.left;
  const inward = ahead ? 1 : -1;
  const start = ahead ? `M${x} ${-OVER}V${y - BEND}` : `M${x} ${y + BEND}`;
  const bend = `Q${x} ${y} ${x - inward * BEND} ${y}H${edge + inward * ARROW.length}`;
  const back = inward * ARROW.length;
  const point = `M${edge} ${y}l${back} ${-ARROW.half}v${2 * ARROW.half}z`;
  return line(lane.side, start + bend) + tip(lane.side, point);
}

function comesDown(top: number, { trunk }: Columns): string {
  return (
    line('ahead', `M${trunk} ${-OVER}V${top - ARROW.length}`) +
    tip('ahead', `M${trunk} ${top}l${-ARROW.half} ${-ARROW.length}h${2 * ARROW.half}z`)
  );
}

/** From the bottom of the box to where the row ends, or the silence begins. */
function drawExit(exit: DrawnExit, row: Row, columns: Columns): readonly string[] {
  const { course, y, lane, label, labelTop } = exit;
  const { trunk, text, right } = columns;
  const turn = (inward: 1 | -1) =>
    `M${trunk} ${row.box.bottom}V${y - BEND}Q${trunk} ${y} ${trunk + inward * BEND} ${y}`;
  const said = label.map((part, index) =>
    element('text', { class: 'flow__label', x: text, y: labelTop + index * LABEL.line + 12 }, words(part)),
  );
  if (course === 'straight') {
    return [line('ahead', `M${trunk} ${row.box.bottom}V${row.height + OVER}`), ...said];
  }
  if (course === 'not-stated') {
    const short = label.length > 0;
    const from = short ? right - GAP.silence + GAP.beforePill : text;
    return [line('silent', `${turn(1)}H${from}`), silence(from, y, right, short), ...said];
  }
  const x = lane ? laneX(lane, columns) : right;
  const [inward, end] =
    course === 'ahead' ? ([1, row.height + OVER] as const) : ([-1, endAbove(exit, row)] as const);
  const bend = `H${x - inward * BEND}Q${x} ${y} ${x} ${y + inward * BEND}V${end}`;
  return [line(course, turn(inward) + bend), ...said];
}

/** A lane back goes up to the top of the row; where it leads to the step that it leaves, to the side of its box. */
function endAbove({ to }: DrawnExit, { step, box }: Row): number {
  return to === step.number ? box.middle + BEND : -OVER;
}

function silence(x: number, y: number, right: number, short: boolean): string {
  const height = GAP.pill;
  const shape = { x, y: y - height / 2, width: right - x, height, rx: height / 2 };
  const said = short ? 'not stated' : 'What follows is not stated';
  return (
    element('rect', { class: 'flow__silence', ...shape }) +
    element('text', { class: 'flow__label', x: x + 10, y: y + 4.5 }, said)
  );
}
