/** Takes things and what puts them in order, a day or other text, and gives them in that order; what is alike stays as it was. */
export function sortedBy<Thing>(
  things: readonly Thing[],
  orderOf: (thing: Thing) => string,
): readonly Thing[] {
  return things.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
}

/** Which of two texts comes first, as a sort function tells it: less than 0, 0 or more than 0. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
