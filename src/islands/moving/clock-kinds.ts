import type { MovingData } from './data.ts';

/** What the clocks of a kind have in common, and what stands where an authority has none. */
interface ClockKind {
  readonly note: string;
  readonly none: (authority: string) => string;
}

/** The clocks of a receiving authority, by what the move does to them. */
export const CLOCK_KINDS: Readonly<Record<keyof MovingData['clocks'], ClockKind>> = {
  starts: {
    note: 'These count from a day of the move itself: the family becoming resident, or the meeting for a family that has moved in.',
    none: (authority) => `No clock of ${authority} counts from a day of the move.`,
  },
  silent: {
    note: 'These count from something that may lie before the move. The document does not say whether that counts, or has to happen again. Ask the authority.',
    none: (authority) => `No clock of ${authority} rests on something that may lie before the move.`,
  },
  otherWays: {
    note: 'The document sets these for other children. Whether they also hold for a family that has moved in, it does not say.',
    none: (authority) => `${authority} sets none for other children only.`,
  },
};
