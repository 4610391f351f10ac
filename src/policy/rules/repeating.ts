import type { AuthorityDraft } from '../draft.ts';
import type { Complaint, Finding } from '../problem.ts';
import type { Clock } from '../schema/clock.ts';
import type { Terms } from '../schema/terms.ts';
import { listed, show } from '../show.ts';
import { clocksOf } from './clocks-of.ts';

/** A point can be met only at a meeting that is held again and again, and a timescale says how often that is. */
export function repeating({ timescales }: AuthorityDraft, { events }: Terms): readonly Finding[] {
  const { file, sound } = timescales;
  const entries = Object.entries(sound);
  const repeated = Object.keys(events).filter((id) => events[id]?.repeats);
  const held = entries
    .filter((entry) => clocksOf(...entry).some(({ clock }) => clock.shape === 'every'))
    .map(([, { happens }]) => happens);
  return entries
    .flatMap((entry) => clocksOf(...entry))
    .flatMap(({ clock, path }) =>
      meetings(clock).flatMap(([key, event]): readonly Finding[] => {
        if (!repeated.includes(event)) return [{ file, path: [...path, key], ...once(event, repeated) }];
        // An entry that could not be read might have been the one.
        if (held.includes(event) || timescales.findings.length > 0) return [];
        return [{ file, path: [...path, key], ...neverHeld(event) }];
      }),
    );
}

/** The meetings at which a clock's points are met, with the key that names them. */
function meetings(clock: Clock): readonly (readonly [key: string, event: string])[] {
  if (clock.shape === 'at-review') return [['of', clock.of]];
  const event = 'meetingOf' in clock ? clock.meetingOf : undefined;
  return event === undefined ? [] : [['at-meeting-of', event]];
}

function once(event: string, repeated: readonly string[]): Complaint {
  return {
    found: `${show(event)}, which happens once`,
    expected: 'an event with `repeats: true` in content/terms.yaml',
    fix: `write one of:\n${listed(repeated)}`,
  };
}

function neverHeld(event: string): Complaint {
  return {
    found: `${show(event)}, and no timescale that says how often it is held`,
    expected: `a timescale with \`happens: ${event}\` and the clock { every: ..., from: ... } or { first: ..., then: ..., from: ... }`,
    fix: `add "happens: ${event}" to the timescale that says how often it is held`,
  };
}
