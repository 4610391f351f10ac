import type { FoundPage } from './sections.ts';

/** What the search needs of Pagefind, whose own script is written with the index and has no types. */
export interface Pagefind {
  /** Without a query every page that the filters let through. */
  search(
    query: string | null,
    options: { filters: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the search, once, when somebody is about to use it. */
export function loadPagefind(): Promise<Pagefind> {
  return (loaded ??= load().catch((error: unknown) => {
    loaded = undefined; // the next attempt may have a connection
    throw error;
  }));
}

export async function pageOf(result: PagefindResult): Promise<FoundPage> {
  const { url, content, meta, anchors } = await result.data();
  // Whatever has an id is an anchor. The build marks those that a result can lead to, with what they are about.
  const places = anchors
    .filter(({ id }) => id.includes('?'))
    .map(({ id, text, location }) => {
      const end = id.indexOf('?');
      return {
        id: id.slice(0, end),
        text,
        location,
        subject: new URLSearchParams(id.slice(end).replaceAll(';', '&')),
      };
    });
  return { url, content, anchors: places, title: meta.title ?? url };
}

async function load(): Promise<Pagefind> {
  // Not a file of this project: the index is written after the build, so the bundler must not look for it.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & { init(): Promise<void> };
  await pagefind.init();
  return pagefind;
}
