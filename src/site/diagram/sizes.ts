/** The width of every picture: what a phone of 375 pixels leaves between its margins. All measures are such pixels. */
export const WIDTH = 343;

/** What is done, and the smaller words beside the lines. Nothing in a picture is smaller. */
export const TEXT = { size: 15, line: 19 } as const;
export const LABEL = { size: 13, line: 17 } as const;

/** Between two lines that run side by side. */
export const TRACK = 11;

/** How round a line turns a corner. */
export const BEND = 6;

export const ARROW = { length: 8, half: 4.5 } as const;

export const GAP = {
  /** Outside everything, so that no stroke is cut. */
  edge: 2,
  /** From a box to the lane next to it: an arrow and a bend. */
  lane: 16,
  /** From the left of a box to its number and its words, and from those to its right. */
  trunk: 22,
  text: 40,
  side: 12,
  /** Above and below the words in a box, and the least height of one. */
  inside: 9,
  box: 40,
  /** From one row to a box that the row above leads to, and to one that it does not. */
  arrow: 16,
  rows: 12,
  /** Below the last line of a row, which may turn down there. */
  below: 8,
  /** Around the labels of the ways out. */
  exit: 6,
  underLabel: 4,
  /** What stands for silence: its height, and its width with the line before it. */
  pill: 24,
  silence: 108,
  beforePill: 20,
} as const;
