import { announcement } from './announce.ts';
import { drawChoice, drawResults, drawTerms } from './draw.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';
import { addressOf, chosenFilters, readAddress, readForm } from './form.ts';
import { loadPagefind } from './pagefind-api.ts';
import { loadWords } from './load-words.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly clear: HTMLAnchorElement;
  readonly status: HTMLElement;
  readonly meant: HTMLElement;
  readonly widen: HTMLElement;
  readonly terms: HTMLElement;
  readonly results: HTMLElement;
  readonly nothing: HTMLElement;
}

/** Brings the search page to life: what the address asks for, then what is typed and chosen. */
export function startSearch(root: HTMLElement): void {
  const parts = partsOf(root);
  const words = () => loadWords(root.dataset['words'] ?? '');
  const title = document.title;
  let latest = 0;

  const run = async () => {
    const search = readForm(parts.form);
    const filters = chosenFilters(parts.form);
    const number = (latest += 1);
    clear(parts);
    parts.clear.hidden = filters.length === 0;
    parts.clear.href = addressOf(parts.form, Object.fromEntries(filters.map(({ name }) => [name, ''])));
    document.title = search.query === '' ? title : `${search.query} - ${title}`;
    if (search.query === '' && filters.length === 0) return;
    parts.status.textContent = 'Searching…';
    try {
      const found = await find(search, await loadPagefind(), await words());
      if (number !== latest) return;
      show(parts, found, search.query);
    } catch {
      if (number === latest)
        parts.status.textContent = 'The search could not be loaded. Check your connection and try again.';
    }
  };

  readAddress(parts.form);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf(parts.form));
    void run();
  });
  parts.form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    history.replaceState(null, '', addressOf(parts.form));
    void run();
  });
  addEventListener('popstate', () => {
    readAddress(parts.form);
    void run();
  });
  parts.box.addEventListener('focus', () => void Promise.allSettled([loadPagefind(), words()]), {
    once: true,
  });
  void run();
}

function partsOf(root: HTMLElement): Parts {
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = root.querySelector<Part>(selector);
    if (!found) throw new Error(`The search form has no ${selector}`);
    return found;
  };
  return {
    form: part('form'),
    box: part('input[name=q]'),
    clear: part('.search-form__clear'),
    status: part('[role=status]'),
    meant: part('.found__meant'),
    widen: part('.found__widen'),
    terms: part('.found__terms'),
    results: part('.results'),
    nothing: part('.nothing-found'),
  };
}

function clear({ status, meant, widen, terms, results, nothing }: Parts): void {
  for (const part of [status, meant, widen, terms, results]) part.replaceChildren();
  nothing.hidden = true;
}

function show({ form, status, meant, widen, terms, results, nothing }: Parts, found: Found, query: string) {
  const filters = chosenFilters(form);
  status.textContent = announcement(
    found,
    query,
    filters.map(({ words }) => words),
  );
  terms.replaceChildren(...drawTerms(found.terms));
  results.replaceChildren(...drawResults(found));
  nothing.hidden = found.pages.length > 0;
  if (found.pages.length > 0) return;
  const { meant: other } = found;
  if (other !== undefined) {
    const link = { text: other, href: addressOf(form, { q: other }) };
    meant.replaceChildren(...drawChoice('Did you mean', [link], '?'));
  }
  if (filters.length > 0) {
    const links = filters.map(({ name, every }) => ({ text: every, href: addressOf(form, { [name]: '' }) }));
    widen.replaceChildren(...drawChoice('Try without the filter:', links, '.'));
  }
}
