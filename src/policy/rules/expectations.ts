import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import { show } from '../show.ts';
import { clocksIn } from './clocks-of.ts';
import { writtenOf } from './written.ts';

/** An expected length is an expectation: going past it is never "overdue". */
export function expectations({ timescales: { file, sound } }: AuthorityDraft): readonly Finding[] {
  return Object.entries(sound).flatMap(([id, timescale]) => {
    let { strength } = timescale;
    return writtenOf([id], timescale).flatMap((written): readonly Finding[] => {
      // An earlier version that does not name its strength has that of the one after it.
      strength = written.version.strength ?? strength;
      const expected = clocksIn(written).some(({ clock }) => clock.shape === 'no-longer-than');
      if (!expected || strength === 'expectation') return [];
      return [
        {
          file,
          path: [...written.path, 'strength'],
          found: show(strength),
          expected: '"expectation", because the clock is `no-longer-than`',
          fix: 'write "expectation", or, where the length is a limit, the clock { within: ..., after: ... }',
        },
      ];
    });
  });
}
