import type { SearchWords } from '../../site/search/words.ts';

let loaded: Promise<SearchWords> | undefined;

/** Loads what the search knows of words from its address, once. */
export function loadWords(address: string): Promise<SearchWords> {
  return (loaded ??= load(address).catch((error: unknown) => {
    loaded = undefined; // the next attempt may have a connection
    throw error;
  }));
}

async function load(address: string): Promise<SearchWords> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SearchWords;
}
