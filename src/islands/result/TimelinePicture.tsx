import type { IsoDate } from '../../calendar/date.ts';
import type { Entry } from './outlook.ts';
import { drawPicture } from './picture.ts';
import type { Lane, Mark } from './picture.ts';
import { PictureMark } from './PictureMark.tsx';

interface Props {
  readonly entries: readonly Entry[];
  readonly today: IsoDate;
}

// In pixels, so that words keep their size on a phone; only the width gives way.
const TOP = 46;
const LINE = 20;
const ROW = 26;

const KEY: readonly { readonly kind: Mark['kind']; readonly words: string }[] = [
  { kind: 'act', words: 'act by' },
  { kind: 'due', words: 'deadline, where it is later' },
  { kind: 'expected', words: 'expected, never overdue' },
  { kind: 'barred', words: 'not before' },
];

/** The dates as a picture. The list below it says the same in words. */
export function TimelinePicture({ entries, today }: Props) {
  const picture = drawPicture(entries, today);
  if (!picture || picture.lanes.length === 0) return null;
  const tops = picture.lanes.map((_, place) =>
    picture.lanes.slice(0, place).reduce((sum, lane) => sum + heightOf(lane), TOP),
  );
  const bottom = picture.lanes.reduce((sum, lane) => sum + heightOf(lane), TOP);
  return (
    <figure class="picture">
      <svg
        class="picture__drawing"
        width="100%"
        height={bottom + 4}
        role="img"
        aria-label="Picture of the dates on a line of months. The list of dates says the same in words."
      >
        {picture.months.map(({ across, name }) => (
          <g key={across}>
            <line
              class="picture__month"
              x1={`${across}%`}
              x2={`${across}%`}
              y1={name ? 22 : 34}
              y2={bottom}
            />
            {name && (
              <text class="picture__name" x={`${across}%`} dx="5" y="38">
                {name}
              </text>
            )}
          </g>
        ))}
        {picture.today !== undefined && (
          <>
            <line
              class="picture__today"
              x1={`${picture.today}%`}
              x2={`${picture.today}%`}
              y1="18"
              y2={bottom}
            />
            <text class="picture__now" x={`${picture.today}%`} y="14" text-anchor={anchorFor(picture.today)}>
              Today
            </text>
          </>
        )}
        {picture.lanes.map((lane, place) => (
          <PictureLane lane={lane} top={tops[place] ?? TOP} key={lane.id} />
        ))}
      </svg>
      <figcaption class="picture__key">
        {KEY.filter(({ kind }) =>
          picture.lanes.some(({ marks }) => marks.some((mark) => mark.kind === kind)),
        ).map(({ kind, words }) => (
          <span key={kind}>
            <svg width="18" height="16" aria-hidden="true">
              <PictureMark mark={{ kind, across: 50 }} y={8} />
            </svg>
            {words}
          </span>
        ))}
        {picture.left > 0 && <span>{picture.left} further off: see the list.</span>}
      </figcaption>
    </figure>
  );
}

function PictureLane({ lane, top }: { readonly lane: Lane; readonly top: number }) {
  const row = top + lane.lines.length * LINE + ROW / 2;
  return (
    <g>
      {lane.lines.map((line, place) => (
        <text class="picture__rule" x="0" y={top + 18 + place * LINE} key={line}>
          {line}
        </text>
      ))}
      <line class="picture__lane" x1="0" x2="100%" y1={row} y2={row} />
      {lane.marks.map((mark) => (
        <PictureMark mark={mark} y={row} key={`${mark.kind}${mark.date}`} />
      ))}
    </g>
  );
}

const heightOf = ({ lines }: Lane) => lines.length * LINE + ROW;

function anchorFor(across: number): 'start' | 'middle' | 'end' {
  if (across < 8) return 'start';
  return across > 92 ? 'end' : 'middle';
}
