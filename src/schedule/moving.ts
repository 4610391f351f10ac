import type { Timescale } from '../policy/types.ts';
import { startsOf } from './clocks.ts';
import { kindsOf } from './facts.ts';
import type { SchedulePolicy } from './types.ts';

/** The route of a child whose family has moved in, from terms.yaml. */
const MOVED_IN = 'transfer-in';

/** What a family's move into the area means for the clocks of an authority, as its own document has it: ids of rules. */
export interface MoveClocks {
  /** They count from a day of the move: the family becoming resident, the transfer-in meeting. */
  readonly starts: readonly string[];
  /** They count from a beginning that lies before the move, and the document does not say whether that one counts. */
  readonly silent: readonly string[];
  /** They count from a beginning, and only for other ways of coming to be in need. */
  readonly otherWays: readonly string[];
}

/**
 * Takes an authority's timescales and gives those whose clock starts again when a family moves in, and those of which the
 * document does not say so. The days of a move are those that its rules for this route count from or set.
 */
export function clocksOnMove(policy: SchedulePolicy): MoveClocks {
  const rules = Object.entries(policy.timescales);
  const days = new Set(
    rules
      .filter(([, { routes }]) => routes?.includes(MOVED_IN))
      .flatMap(([, timescale]) => [...startsOf(timescale), timescale.happens ?? []].flat()),
  );
  const open = rules.filter(([, { routes }]) => !routes || routes.includes(MOVED_IN));
  const starts = open.filter(([, timescale]) =>
    startsOf(timescale).some((event) => kindsOf(event, policy).some((kind) => days.has(kind))),
  );
  const begins = ([, timescale]: readonly [string, Timescale]) =>
    startsOf(timescale).some((event) => policy.events[event]?.begins);
  const ids = (some: typeof rules) => some.map(([id]) => id);
  return {
    starts: ids(starts),
    silent: ids(open.filter((rule) => begins(rule) && !starts.includes(rule))),
    otherWays: ids(rules.filter((rule) => begins(rule) && !open.includes(rule))),
  };
}
