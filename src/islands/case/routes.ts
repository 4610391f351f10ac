/** A way in for which the authority has no rules of its own: only those that apply to every route are worked out. */
export const ANOTHER_ROUTE = 'another';

/** A way in that is not known: the rules of every route are worked out. */
export const ANY_ROUTE = 'any';
