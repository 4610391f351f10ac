import { drawResults } from './draw.ts';
import { find } from './find.ts';
import type { Search } from './find.ts';
import { loadPagefind } from './pagefind-api.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly nothing: HTMLElement;
}

/** Brings the search page to life: what the address asks for, then what is typed. */
export function startSearch(root: HTMLElement): void {
  const parts = partsOf(root);
  if (!parts) return;
  const abbreviations = JSON.parse(root.dataset['abbreviations'] ?? '{}') as Record<string, string>;
  const title = document.title;
  let latest = 0;

  const run = async () => {
    const search = readForm(parts.form);
    const number = (latest += 1);
    show(parts, [], '');
    document.title = search.query === '' ? title : `${search.query} - ${title}`;
    if (search.query === '') return;
    parts.status.textContent = 'Searching…';
    try {
      const found = await find(search, await loadPagefind(), abbreviations);
      if (number !== latest) return;
      show(parts, drawResults(found), announcement(found.count, found.pages.length, search.query));
      parts.nothing.hidden = found.count > 0;
    } catch {
      if (number === latest)
        show(parts, [], 'The search could not be loaded. Check your connection and try again.');
    }
  };

  readAddress(parts.form);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf(parts.form));
    void run();
  });
  parts.form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || parts.box.value.trim() === '') return;
    history.replaceState(null, '', addressOf(parts.form));
    void run();
  });
  addEventListener('popstate', () => {
    readAddress(parts.form);
    void run();
  });
  parts.box.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true });
  void run();
}

function partsOf(root: HTMLElement): Parts | undefined {
  const [form, box] = [root.querySelector('form'), root.querySelector<HTMLInputElement>('input[name=q]')];
  const [results, status] = [
    root.querySelector<HTMLElement>('.results'),
    root.querySelector<HTMLElement>('[role=status]'),
  ];
  const nothing = root.querySelector<HTMLElement>('.nothing-found');
  return form && box && results && status && nothing ? { form, box, results, status, nothing } : undefined;
}

function show({ results, status, nothing }: Parts, items: readonly HTMLElement[], words: string): void {
  results.replaceChildren(...items);
  status.textContent = words;
  nothing.hidden = true;
}

function announcement(count: number, shown: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”`;
  const pages = `${count} ${count === 1 ? 'page' : 'pages'} found for “${query}”`;
  return shown < count ? `${pages}. The best ${shown} are shown.` : pages;
}

function readForm(form: HTMLFormElement): Search {
  const { q = '', ...filters } = chosen(form);
  return { query: q, filters };
}

/** The fields that hold something. */
function chosen(form: HTMLFormElement): Record<string, string> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams(chosen(form)).toString();
  return query === '' ? location.pathname : `?${query}`;
}

function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = asked.get(field.name) ?? '';
      // A filter at work must be seen, also on a phone, where the filters are folded
      if (field instanceof HTMLSelectElement && field.value !== '')
        field.closest('details')?.setAttribute('open', '');
    }
  }
}
