import { useEffect, useState } from 'preact/hooks';
import type { CalculatorData } from '../data.ts';
import { fetchAuthority, keptAuthority } from './fetch-authority.ts';

/** An authority's data, and the part of a calculator that is of use only with it. */
export interface Loaded<Parts> {
  readonly data: CalculatorData;
  readonly parts: Parts;
}

export type Loading<Parts> =
  | { readonly is: 'none' | 'loading' }
  | ({ readonly is: 'ready' } & Loaded<Parts>)
  | { readonly is: 'failed'; readonly retry: () => void };

/** A part of a calculator, and what it was once it has come. */
export interface Late<Parts> {
  readonly load: () => Promise<Parts>;
  come?: Parts;
}

/** What belongs to the authority chosen, once it has come. */
export function useAuthority<Parts>(id: string, late: Late<Parts>): Loading<Parts> {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState('');
  const [, setLoaded] = useState('');
  useEffect(() => {
    if (id === '' || (keptAuthority(id) && late.come)) return;
    setFailed('');
    Promise.all([fetchAuthority(id), late.load()]).then(
      ([, parts]) => {
        late.come = parts;
        setLoaded(id);
      },
      () => setFailed(id),
    );
  }, [id, attempt]);
  const data = keptAuthority(id);
  if (data && late.come) return { is: 'ready', data, parts: late.come };
  if (id === '') return { is: 'none' };
  return failed === id
    ? { is: 'failed', retry: () => setAttempt((before) => before + 1) }
    : { is: 'loading' };
}
