import type { ComponentChildren } from 'preact';
import { formatShortMonth, partsOf } from '../../calendar/date.ts';
import type { Told } from '../exports/told.ts';
import type { Day } from './lanes.ts';
import { drawPicture } from './picture.ts';
import type { DrawnLane, Picture } from './picture.ts';
import { PictureMark } from './PictureMark.tsx';

const KEY: readonly { readonly kind: Day['kind']; readonly words: string }[] = [
  { kind: 'entered', words: 'date entered' },
  { kind: 'act', words: 'act by' },
  { kind: 'due', words: 'deadline, where it is later' },
  { kind: 'overdue', words: 'overdue, if not done' },
  { kind: 'passed', words: 'was due' },
  { kind: 'expected', words: 'expected end, never overdue' },
  { kind: 'barred', words: 'not before' },
];

/**
 * The case as a picture: what each row is for stands beside its strip of months, above it on a phone. The lists of dates say
 * the same in words.
 */
export function TimelinePicture({ told }: { readonly told: Told }) {
  const picture = drawPicture(told);
  if (!picture || picture.lanes.length === 0) return null;
  const { day } = partsOf(told.today);
  return (
    <figure class="picture">
      <div
        role="img"
        aria-label="Picture of the case on a line of months. The lists of dates say the same in words."
      >
        <div class="picture__row picture__row--months">
          <Strip picture={picture}>
            {picture.months.map(({ across, name }) => (
              <text x={`${across}%`} dx="4" y="42" key={across}>
                {name}
              </text>
            ))}
            {picture.today !== undefined && (
              <text
                class="picture__now"
                x={`${picture.today}%`}
                y="16"
                text-anchor={anchorFor(picture.today)}
              >
                Today, {day} {formatShortMonth(told.today)}
              </text>
            )}
          </Strip>
        </div>
        {picture.lanes.map((lane) => (
          <Row lane={lane} picture={picture} key={lane.id} />
        ))}
      </div>
      <figcaption class="picture__key">
        {KEY.filter(({ kind }) =>
          picture.lanes.some(({ marks }) => marks.some((mark) => mark.kind === kind)),
        ).map(({ kind, words }) => (
          <span key={kind}>
            <svg width="18" height="18" aria-hidden="true">
              <PictureMark kind={kind} across={50} />
            </svg>
            {words}
          </span>
        ))}
        {picture.left > 0 && <span>{picture.left} further off: see the lists.</span>}
      </figcaption>
    </figure>
  );
}

function Row({ lane, picture }: { readonly lane: DrawnLane; readonly picture: Picture }) {
  return (
    <div class="picture__row">
      <p class="picture__rule">
        <strong>{lane.title}</strong> <span>{lane.note}</span>
      </p>
      <Strip picture={picture}>
        <line class="picture__lane" x1="0" x2="100%" y1="50%" y2="50%" />
        {lane.span && (
          <line class="picture__span" x1={`${lane.span[0]}%`} x2={`${lane.span[1]}%`} y1="50%" y2="50%" />
        )}
        {lane.marks.map((mark) => (
          <PictureMark {...mark} key={`${mark.kind}${mark.date}`} />
        ))}
      </Strip>
    </div>
  );
}

/** One strip of the picture, with the lines of the months and of today running through it. */
function Strip({ picture, children }: { readonly picture: Picture; readonly children: ComponentChildren }) {
  return (
    <div class="picture__strip">
      <svg width="100%" height="100%">
        {picture.months.map(({ across, name }) => (
          <line
            class={name ? 'picture__month picture__month--named' : 'picture__month'}
            x1={`${across}%`}
            x2={`${across}%`}
            y1="0"
            y2="100%"
            key={across}
          />
        ))}
        {picture.today !== undefined && (
          <line class="picture__today" x1={`${picture.today}%`} x2={`${picture.today}%`} y1="0" y2="100%" />
        )}
        {children}
      </svg>
    </div>
  );
}

/** On which side of a line its words have room. */
function anchorFor(across: number): 'start' | 'middle' | 'end' {
  if (across < 22) return 'start';
  return across > 78 ? 'end' : 'middle';
}
