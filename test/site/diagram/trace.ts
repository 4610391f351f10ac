/** Reads a picture as an eye does: follows each line from the box that it leaves to the tip of an arrow. */
import { JSDOM } from 'jsdom';

export interface Picture {
  /** What stands in each box, with the address of its step. */
  readonly boxes: readonly { readonly href: string; readonly words: string; readonly row: number }[];
  /** From the number of one step to that of another, or to `silence`. */
  readonly edges: readonly string[];
  /** The words beside the lines of each row. */
  readonly labels: readonly string[];
  /** How far left and right anything is drawn. */
  readonly reach: readonly [number, number];
  readonly fontSizes: readonly number[];
}

interface Line {
  readonly silent: boolean;
  readonly start: Point;
  readonly end: Point;
}

type Point = readonly [x: number, y: number];

// Lines of two rows reach a little over each other where they meet, and a line ends where the head of its arrow begins.
const OVERLAP = 1.5;
const ARROW = 8.5;

export function trace(rows: readonly string[]): Picture {
  const pictures = rows.map((row) => new JSDOM(row).window.document);
  const all = (selector: string) =>
    pictures.flatMap((picture, row) =>
      [...picture.querySelectorAll(selector)].map((element) => ({ row, element })),
    );
  const tops = pictures.map((_, row) => sum(pictures.slice(0, row).map(heightOf)));
  const drawn = (selector: string) =>
    all(selector).map(({ row, element }) => {
      const points = pointsOf(element.getAttribute('d') ?? '');
      const [start, end] = [points[0], points.at(-1)].map((point): Point => [
        point?.[0] ?? NaN,
        (point?.[1] ?? NaN) + (tops[row] ?? 0),
      ]);
      if (!start || !end) throw new Error('A line without points');
      return { row, start, end, silent: element.classList.contains('flow__line--silent') };
    });
  const lines = drawn('.flow__line');
  const tips = drawn('.flow__tip');
  const trunk = Number(pictures[0]?.querySelector('.flow__number')?.getAttribute('x'));
  const bottoms = all('.flow__step').map(({ row, element }) => (tops[row] ?? 0) + bottomOf(element));
  const leaves = ({ row, start: [x, y] }: (typeof lines)[number]) => x === trunk && y === bottoms[row];
  const others = lines.filter((line) => !leaves(line));
  return {
    boxes: all('a').map(({ row, element }) => ({
      href: element.getAttribute('href') ?? '',
      words: textsIn(element, 'text:not(.flow__number)'),
      row,
    })),
    edges: lines.filter(leaves).map(({ row, silent, end }) => {
      const points = follow(end, others);
      const reached = tips.filter(({ start }) => points.some((point) => distance(start, point) < ARROW));
      return `${row + 1}-${silent ? 'silence' : reached.map((tip) => tip.row + 1).join(' and ')}`;
    }),
    labels: pictures.map((picture) => textsIn(picture, '.flow__label')),
    reach: reachOf(all('path, rect, polygon').map(({ element }) => element)),
    fontSizes: all('[font-size]').map(({ element }) => Number(element.getAttribute('font-size'))),
  };
}

/** Every point to which the line from one point goes on, by the lines that touch it. */
function follow(from: Point, lines: readonly Line[]): readonly Point[] {
  const points = [from];
  const seen = new Set<Line>();
  for (const at of points) {
    for (const line of lines) {
      if (seen.has(line) || ![line.start, line.end].some((end) => distance(end, at) < OVERLAP)) continue;
      seen.add(line);
      points.push(line.start, line.end);
    }
  }
  return points;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** The corners of a path that is written with the letters M, V, H and Q. */
function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const numbers = rest.trim().split(/\s+/).map(Number);
    const [first = 0, second = 0] = numbers.slice(-2);
    if (letter === 'M' || letter === 'Q') points.push([first, second]);
    if (letter === 'H') points.push([first, y]);
    if (letter === 'V') points.push([x, first]);
    if (letter === 'l') break;
  }
  return points;
}

function reachOf(elements: readonly Element[]): readonly [number, number] {
  const xs = elements.flatMap((element) => {
    const number = (name: string) => Number(element.getAttribute(name));
    if (element.tagName === 'rect') return [number('x'), number('x') + number('width')];
    if (element.tagName === 'path') return pointsOf(element.getAttribute('d') ?? '').map(([x]) => x);
    return (element.getAttribute('points') ?? '').split(' ').map((point) => Number(point.split(',')[0]));
  });
  return [Math.min(...xs), Math.max(...xs)];
}

function bottomOf(step: Element): number {
  const rect = step.querySelector('rect');
  if (rect) return Number(rect.getAttribute('y')) + Number(rect.getAttribute('height'));
  const points = step.querySelector('polygon')?.getAttribute('points')?.split(' ') ?? [];
  return Math.max(...points.map((point) => Number(point.split(',')[1])));
}

function textsIn(parent: ParentNode, selector: string): string {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
}

function heightOf(picture: Document): number {
  return Number(picture.querySelector('svg')?.getAttribute('height'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
