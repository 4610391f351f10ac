import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Mark } from './picture.ts';

interface Props {
  readonly mark: Pick<Mark, 'kind' | 'across'> & { readonly date?: IsoDate };
  readonly y: number;
}

const SHAPES: Readonly<Record<Mark['kind'], string>> = {
  act: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  due: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  expected: 'M-6 -6h12v12h-12z',
  barred: 'M-3 -9h6v18h-6z',
};

/** One mark of the picture. Its shape tells its meaning, not its colour alone. */
export function PictureMark({ mark: { kind, across, date }, y }: Props) {
  return (
    <svg x={`${across}%`} y={y} overflow="visible">
      <path class={`picture__mark picture__mark--${kind}`} d={SHAPES[kind]}>
        {date && <title>{formatDate(date)}</title>}
      </path>
    </svg>
  );
}
