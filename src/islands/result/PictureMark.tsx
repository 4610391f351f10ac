import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Day } from './lanes.ts';

interface Props {
  readonly kind: Day['kind'];
  readonly across: number;
  readonly date?: IsoDate;
}

const ROUND = 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0';

const SHAPES: Readonly<Record<Day['kind'], string>> = {
  entered: 'M0 -8L8 0L0 8L-8 0Z',
  act: ROUND,
  due: 'M-1.5 -9h3v18h-3Z',
  overdue: 'M0 -8L8 7H-8Z',
  passed: ROUND,
  expected: 'M-6 -6h12v12h-12Z',
  barred: 'M-6 -8L7 0L-6 8Z',
};

/** One mark of the picture, halfway up its strip. Its shape tells its meaning, not its colour alone. */
export function PictureMark({ kind, across, date }: Props) {
  return (
    <svg x={`${across}%`} y="50%" overflow="visible">
      <path class={`picture__mark picture__mark--${kind}`} d={SHAPES[kind]}>
        {date && <title>{formatDate(date)}</title>}
      </path>
    </svg>
  );
}
