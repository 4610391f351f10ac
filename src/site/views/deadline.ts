import type { Authority, Terms } from '../../policy/types.ts';
import { timescaleUrl } from '../urls.ts';
import { clockViews } from './clock.ts';
import type { ClockView } from './clock.ts';
import type { Link } from './link.ts';

/** When something is due, with the way to its rule. */
export interface DeadlineLink extends Link {
  readonly clocks: readonly ClockView[];
}

export function deadlineLinks(
  timescales: readonly string[] = [],
  authority: Authority,
  { events }: Pick<Terms, 'events'>,
): readonly DeadlineLink[] {
  return timescales.flatMap((id) => {
    const timescale = authority.timescales[id];
    if (!timescale) return [];
    const clocks = clockViews(timescale, events);
    return [{ title: timescale.title, href: timescaleUrl(authority.id, id), clocks }];
  });
}
