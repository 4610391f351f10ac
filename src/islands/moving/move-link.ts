import { formLink } from '../link/form-link.ts';
import type { Move } from './move.ts';

/** A move in a link: the two authorities, of those that there are. It asks for no date, and so no case goes with it. */
export const MOVE_LINK = formLink<Move, readonly string[]>({
  entries: ({ from, to }) => [
    ['from', [from]],
    ['to', [to]],
  ],
  fill: (link, _, ids) => ({ from: link.one('from', ids), to: link.one('to', ids) }),
});
