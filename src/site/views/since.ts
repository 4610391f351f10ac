import { formatPartialDate } from '../../calendar/partial-date.ts';
import type { Authority } from '../../policy/types.ts';
import type { Amended } from '../../schedule/versions.ts';
import { amendmentsUrl } from '../urls.ts';

/** Since when something holds, for the place where it is printed, and the way to what it was before where that is known. */
export interface SinceView {
  /** "February 2017" */
  readonly since: string;
  readonly before: string | undefined;
}

/** Nothing where the document does not say when it began. */
export function sinceView(
  { from, previously }: Amended,
  { id }: Pick<Authority, 'id'>,
): { since?: SinceView } {
  if (from === undefined) return {};
  const before = previously ? amendmentsUrl(id) : undefined;
  return { since: { since: formatPartialDate(from), before } };
}
