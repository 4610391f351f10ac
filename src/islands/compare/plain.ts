import { MOST } from './chosen.ts';

/**
 * The authorities whose rules stand on a page in plain HTML, for everyone and without any script: the first of the list, and
 * no more than can be compared at once, so that the page stays as it is however many councils there are.
 */
export function inPlain<Authority>(list: readonly Authority[]): readonly Authority[] {
  return list.slice(0, MOST);
}
