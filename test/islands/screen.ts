/** What a person does to a form, by the words that they read. */
import { fireEvent, screen, within } from '@testing-library/preact';

// jsdom has no layout, and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

export function typeDate(legend: string, text: string): void {
  const group = within(screen.getByRole('group', { name: legend }));
  for (const [place, part] of text.split(' ').entries()) {
    fireEvent.input(group.getByLabelText(['Day', 'Month', 'Year'][place] ?? ''), { target: { value: part } });
  }
}

/** What stands in the boxes of a date: "11 Dec 2025". */
export function dateIn(legend: string): string {
  const group = within(screen.getByRole('group', { name: legend }));
  return group
    .getAllByRole<HTMLInputElement>('textbox')
    .map(({ value }) => value)
    .join(' ');
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

export function choose(name: string): void {
  fireEvent.click(screen.getByRole('radio', { name }));
}

export function select(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** The mistakes as the summary lists them. */
export function mistakes(): readonly (string | null)[] {
  const summary = screen.queryByRole('alert');
  return summary
    ? within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent)
    : [];
}
