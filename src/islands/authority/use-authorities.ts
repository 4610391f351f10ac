import { useEffect, useState } from 'preact/hooks';
import type { CalculatorData } from '../data.ts';
import { fetchAuthority, keptAuthority } from './fetch-authority.ts';
import type { Late } from './use-authority.ts';

export type LoadingAll<Parts> =
  | { readonly is: 'none' | 'loading' }
  | { readonly is: 'ready'; readonly all: readonly CalculatorData[]; readonly parts: Parts }
  | { readonly is: 'failed'; readonly retry: () => void };

/** What belongs to several authorities, in their order, once all of it has come. */
export function useAuthorities<Parts>(ids: readonly string[], late: Late<Parts>): LoadingAll<Parts> {
  const asked = ids.join();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState('');
  const [, setLoaded] = useState('');
  const all = ids.flatMap((id) => keptAuthority(id) ?? []);
  const whole = all.length === ids.length;
  useEffect(() => {
    if (asked === '' || (whole && late.come)) return;
    setFailed('');
    Promise.all([late.load(), ...ids.map(fetchAuthority)]).then(
      ([parts]) => {
        late.come = parts;
        setLoaded(asked);
      },
      () => setFailed(asked),
    );
  }, [asked, attempt]);
  if (asked === '') return { is: 'none' };
  if (whole && late.come) return { is: 'ready', all, parts: late.come };
  return failed === asked ? { is: 'failed', retry: () => setAttempt(attempt + 1) } : { is: 'loading' };
}
