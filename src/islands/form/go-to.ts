/**
 * Follows a link to a box of the form: opens what hides it, brings its question into view, not only the box, and gives it
 * the focus. The address stays as it is.
 */
export function goTo(event: Event, id: string): void {
  const box = document.getElementById(id);
  if (!box) return;
  event.preventDefault();
  box.closest('details')?.setAttribute('open', '');
  const question =
    box.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${id}"]`);
  (question ?? box).scrollIntoView();
  box.focus({ preventScroll: true });
}
