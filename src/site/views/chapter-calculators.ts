import type { Authority } from '../../policy/types.ts';
import { meetingsUrl, movingFromUrl, supervisionOrderUrl, timelineUrl, visitsUrl } from '../urls.ts';
import type { Link } from './link.ts';

type Fitting = (authority: Pick<Authority, 'id' | 'name'>) => Link;

const TIMELINE: Fitting = ({ id, name }) => ({
  title: `Work out the dates of a case in ${name}`,
  href: timelineUrl(id),
});

const MEETINGS: Fitting = ({ id, name }) => ({
  title: `What hangs on a meeting in ${name}, or a day for it`,
  href: meetingsUrl(id),
});

/** By chapter, the calculators that fit it beside the case timeline. */
const FITTING: Readonly<Record<string, readonly Fitting[]>> = {
  'first-meeting': [MEETINGS],
  reviews: [MEETINGS],
  plan: [MEETINGS],
  moving: [
    ({ id, name }) => ({
      title: `What changes when a family moves from ${name} to another area`,
      href: movingFromUrl(id),
    }),
  ],
  'special-circumstances': [
    ({ id, name }) => ({ title: `Plan a supervision order in ${name}`, href: supervisionOrderUrl(id) }),
  ],
  visits: [({ id, name }) => ({ title: `Check the gaps between visits in ${name}`, href: visitsUrl(id) })],
};

/** From the rules of a chapter to what can be worked out with them, the most fitting first. */
export function chapterCalculators(
  chapter: string,
  authority: Pick<Authority, 'id' | 'name'>,
): readonly Link[] {
  return [...(FITTING[chapter] ?? []), TIMELINE].map((fitting) => fitting(authority));
}
