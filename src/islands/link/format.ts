/** How a link writes what a form holds: "v1&assessment-completed=2025-12-18&held-review=2026-01-15,2026-02-26". */
export const VERSION = 'v1';

/** As many characters as a link may have: more than any form can fill, and few enough for every program that passes links on. */
export const LONGEST = 4000;

/** What may stand under one name, in order: a day, a number, or the id of a choice. */
export type LinkEntry = readonly [name: string, values: readonly string[]];

/** The years of a form that asks for no date: none, so that no date is let in. */
export const NO_YEARS = { firstYear: 1, lastYear: 0 };
