/**
 * Gives the answer the focus, so that a screen reader begins with it, and brings its panel to the top of the window: on a
 * phone the focus alone would leave it below the form.
 */
export function bringUp(heading: HTMLElement | null): void {
  heading?.closest('.answer')?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
