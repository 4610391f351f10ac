import { useEffect, useState } from 'preact/hooks';
import type { CalculatorData } from '../data.ts';

/** An authority's data, and the part of the calculator that asks for its dates. */
export interface Loaded {
  readonly data: CalculatorData;
  readonly parts: typeof import('./case-parts.ts');
}

export type Loading =
  | { readonly is: 'none' | 'loading' }
  | ({ readonly is: 'ready' } & Loaded)
  | { readonly is: 'failed'; readonly retry: () => void };

const kept = new Map<string, Loaded>();

/**
 * What belongs to the authority chosen: the site's own files, asked for by the authority's id and nothing else, and kept
 * while the page is open.
 */
export function useAuthority(id: string): Loading {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState('');
  const [, setLoaded] = useState('');
  useEffect(() => {
    if (id === '' || kept.has(id)) return;
    setFailed('');
    load(id).then(
      (loaded) => {
        kept.set(id, loaded);
        setLoaded(id);
      },
      () => setFailed(id),
    );
  }, [id, attempt]);
  const loaded = kept.get(id);
  if (loaded) return { is: 'ready', ...loaded };
  if (id === '') return { is: 'none' };
  return failed === id ? { is: 'failed', retry: () => setAttempt(attempt + 1) } : { is: 'loading' };
}

async function load(id: string): Promise<Loaded> {
  const [data, parts] = await Promise.all([fetchData(id), import('./case-parts.ts')]);
  return { data, parts };
}

async function fetchData(id: string): Promise<CalculatorData> {
  const answer = await fetch(`/data/calculators/${id}.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as CalculatorData;
}
