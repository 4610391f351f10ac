// A picture cannot break its own lines, and nobody knows at build time which font a reader has. These are the widths of
// the letters of Arial in thousandths of the size of the text, with enough added for the widest of the usual fonts.
const WIDTHS: Readonly<Record<string, number>> = {
  narrow: 278,
  small: 333,
  middle: 556,
  large: 722,
  wide: 889,
};
const KINDS: readonly (readonly [keyof typeof WIDTHS, RegExp])[] = [
  ['narrow', /[ijlI.,:;!'’|/ \u00a0ft]/],
  ['small', /[r()\-“”"]/],
  ['wide', /[mMW@%]/],
  ['large', /[A-Zw&]/],
];
const RESERVE = 1.17;

/** How wide a text can become, in the unit of its size. */
export function textWidth(text: string, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return (thousandths / 1000) * size * RESERVE;
}

/** A text in lines of at most that width. Only a word that is too long by itself is broken. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, size: number, width: number): readonly string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = parts.at(-1) + letter;
    if (textWidth(longer, size) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

function widthOf(letter: string): number {
  const kind = KINDS.find(([, letters]) => letters.test(letter))?.[0] ?? 'middle';
  return WIDTHS[kind] ?? 0;
}
