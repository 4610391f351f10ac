import type { Authority, Duty, Terms } from '../../policy/types.ts';
import { deadlineLinks } from './deadline.ts';
import type { DeadlineLink } from './deadline.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

/** A meeting to come to: when it is held, with the way to its rule and the places of it in the document. */
export interface MeetingLink extends DeadlineLink {
  readonly places: readonly PlaceView[];
}

type Called = Pick<Duty, 'attends' | 'routes'>;

/**
 * The timescales, by id, that say when the meetings are held to which a duty obliges people to come. A meeting that is only for
 * other ways in than the duty is none of them.
 */
export function meetingsOfDuty(
  { attends = [], routes }: Called,
  { timescales }: Pick<Authority, 'timescales'>,
): readonly string[] {
  return Object.entries(timescales).flatMap(([id, { happens, routes: only }]) => {
    const isMeant = happens !== undefined && attends.includes(happens);
    const canMeet = !routes || !only || only.some((route) => routes.includes(route));
    return isMeant && canMeet ? [id] : [];
  });
}

/** The same for a page. */
export function meetingLinks(duty: Called, authority: Authority, terms: Terms): readonly MeetingLink[] {
  return meetingsOfDuty(duty, authority).flatMap((id) =>
    deadlineLinks([id], authority, terms).map((link) => ({
      ...link,
      places: placeViews(authority.timescales[id]?.source ?? [], authority.id),
    })),
  );
}
