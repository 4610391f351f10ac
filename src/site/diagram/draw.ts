import type { DiagramStep } from './lanes.ts';
import { linesOf } from './lines.ts';
import { layOut } from './rows.ts';
import type { Columns, Row } from './rows.ts';
import { LABEL, TEXT, WIDTH } from './sizes.ts';
import { element, words } from './svg.ts';

/**
 * The picture of a pathway: one drawing for each step, to stand below each other without a gap, so that on paper a page
 * ends between two steps. Everything lies in one column, and ways past other steps run beside it: that fits a phone however
 * many branches there are, which no layout that puts branches side by side does. Each box leads to its step in the list on
 * the same page. The same steps give the same text.
 */
export function drawPathway(steps: readonly DiagramStep[]): readonly string[] {
  const { columns, rows } = layOut(steps);
  return rows.map((row) => drawRow(row, columns));
}

function drawRow(row: Row, columns: Columns): string {
  const size = { viewBox: `0 0 ${WIDTH} ${row.height}`, width: WIDTH, height: row.height };
  const type = { 'font-size': LABEL.size };
  return element(
    'svg',
    { class: 'flow__row', ...size, ...type },
    ...linesOf(row, columns),
    drawBox(row, columns),
  );
}

function drawBox(row: Row, columns: Columns): string {
  const { step, title, onward, box } = row;
  const { trunk, text } = columns;
  const titleHeight = title.length * TEXT.line;
  const top = box.middle - (titleHeight + onward.length * LABEL.line) / 2;
  return element(
    'a',
    { class: `flow__step flow__step--${step.kind}`, href: `#${step.anchor}`, tabindex: -1 },
    shapeOf(row, columns),
    element(
      'text',
      { class: 'flow__number', x: trunk, y: box.middle + 5, 'font-size': TEXT.size, 'text-anchor': 'middle' },
      String(step.number),
    ),
    ...title.map((part, index) =>
      element('text', { x: text, y: top + index * TEXT.line + 14.5, 'font-size': TEXT.size }, words(part)),
    ),
    ...onward.map((part, index) =>
      element('text', { x: text, y: top + titleHeight + index * LABEL.line + 13 }, words(part)),
    ),
  );
}

/** A box for what is done, points at both sides for a decision, round ends where the way ends. */
function shapeOf({ step, box }: Row, { left, right }: Columns): string {
  const { top, middle, bottom } = box;
  const height = bottom - top;
  const rect = { x: left, y: top, width: right - left, height };
  switch (step.kind) {
    case 'decision': {
      const [near, far] = [left + POINT, right - POINT];
      const corners = [`${left},${middle} ${near},${top}`, `${far},${top} ${right},${middle}`];
      return element('polygon', { points: [...corners, `${far},${bottom} ${near},${bottom}`].join(' ') });
    }
    case 'action':
      return element('rect', { ...rect, rx: 2 });
    case 'end':
      return element('rect', { ...rect, rx: Math.min(height / 2, ROUND) });
  }
}

const POINT = 10;
const ROUND = 20;
