import type { AppliesTo } from './applies-to.ts';
import type { ClockView } from './clock.ts';
import type { PlaceView } from './places.ts';
import type { SilenceView } from './silence.ts';
import type { StrengthView } from './strength.ts';
import type { TopicView } from './topic.ts';

/** The figures of some topics as a list: one line for each timescale, and the silent topics. */
export interface InShort {
  readonly rows: readonly InShortRow[];
  readonly silent: readonly { readonly name: string; readonly silence: SilenceView }[];
}

export interface InShortRow {
  readonly title: string;
  readonly href: string;
  /** A figure that is the same in the next reading stands once. */
  readonly clocks: readonly ClockView[];
  readonly appliesTo: AppliesTo;
  readonly strength: StrengthView;
  readonly place: PlaceView | undefined;
}

/** The links lead to the cards on the same page. */
export function inShort(topics: readonly TopicView[]): InShort {
  return {
    rows: topics
      .flatMap(({ timescales }) => timescales)
      .map(({ id, title, clocks, appliesTo, strength, places }) => ({
        title,
        href: `#${id}`,
        clocks: clocks.map((clock, index) =>
          isSameFigure(clock, clocks[index - 1]) ? without(clock) : clock,
        ),
        appliesTo,
        strength,
        place: places[0],
      })),
    silent: topics.flatMap(({ name, silence }) => (silence ? [{ name, silence }] : [])),
  };
}

function isSameFigure({ figure }: ClockView, before: ClockView | undefined): boolean {
  return figure === before?.figure;
}

function without({ rest, ...clock }: ClockView): ClockView {
  return { ...clock, figure: '', rest: rest.replace(/^,? /, '') };
}
