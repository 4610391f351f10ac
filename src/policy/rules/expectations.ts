import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import { show } from '../show.ts';
import { clocksOf } from './clocks-of.ts';

/** An expected length is an expectation: going past it is never "overdue". */
export function expectations({ timescales: { file, sound } }: AuthorityDraft): readonly Finding[] {
  return Object.entries(sound)
    .filter(([id, timescale]) =>
      clocksOf(id, timescale).some(({ clock }) => clock.shape === 'no-longer-than'),
    )
    .filter(([, { strength }]) => strength !== 'expectation')
    .map(([id, { strength }]) => ({
      file,
      path: [id, 'strength'],
      found: show(strength),
      expected: '"expectation", because the clock is `no-longer-than`',
      fix: 'write "expectation", or, where the length is a limit, the clock { within: ..., after: ... }',
    }));
}
