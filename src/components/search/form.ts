import type { Search } from './find.ts';

/** A filter that is set, as the form names it. */
export interface ChosenFilter {
  readonly name: string;
  /** "Camden" */
  readonly words: string;
  /** "All authorities" */
  readonly every: string;
}

/** The role filter also lets through what is asked of a wider kind of role: each option names all that it stands for. */
export function readForm(form: HTMLFormElement): Search {
  const { q = '' } = fieldsOf(form);
  const filters = chosenOptions(form).map(({ select, option }) => [
    select.name,
    [option.value, ...(option.dataset['with']?.split(' ') ?? [])],
  ]);
  return { query: q, filters: Object.fromEntries(filters) };
}

export function chosenFilters(form: HTMLFormElement): readonly ChosenFilter[] {
  return chosenOptions(form).map(({ select, option }) => ({
    name: select.name,
    words: option.text,
    every: select.options[0]?.text ?? '',
  }));
}

/** The address of a search: of the one in the form, but for the fields that are given. */
export function addressOf(form: HTMLFormElement, changed: Readonly<Record<string, string>> = {}): string {
  const fields = Object.entries({ ...fieldsOf(form), ...changed }).filter(([, value]) => value !== '');
  return fields.length === 0 ? location.pathname : `?${new URLSearchParams(fields).toString()}`;
}

export function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = asked.get(field.name) ?? '';
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = asked.get(field.name) ?? '';
    // A value that the form does not know is no filter
    if (field.selectedIndex === -1) field.selectedIndex = 0;
    // A filter at work must be seen, also on a phone, where the filters are folded
    if (field.value !== '') field.closest('details')?.setAttribute('open', '');
  }
}

/** The fields that hold something. */
function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function chosenOptions(form: HTMLFormElement) {
  return [...form.querySelectorAll('select')].flatMap((select) => {
    const option = select.selectedOptions[0];
    return option && option.value !== '' ? [{ select, option }] : [];
  });
}
