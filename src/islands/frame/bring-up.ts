/**
 * Gives the answer inside a place the focus, so that a screen reader begins with it, and brings its panel to the top of the
 * window: on a phone the focus alone would leave it below the form.
 */
export function bringUp(place: HTMLElement | null): void {
  const answer = place?.querySelector('.answer');
  answer?.scrollIntoView();
  answer?.querySelector<HTMLElement>('.answer__sentence')?.focus({ preventScroll: true });
}
