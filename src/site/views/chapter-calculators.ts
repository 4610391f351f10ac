import type { InsideCalculator } from '../../islands/InsidePage.tsx';
import type { Authority } from '../../policy/types.ts';
import {
  functionalNeedsUrl,
  insideDataUrl,
  meetingsUrl,
  movingFromUrl,
  supervisionOrderUrl,
  timelineUrl,
  visitsUrl,
} from '../urls.ts';
import type { Link } from './link.ts';

type About = Pick<Authority, 'id' | 'name' | 'thresholds'>;
type Fitting = (authority: About) => Link;

/** What can be worked out beside the rules of one page of an authority. */
export interface PageCalculators {
  /** The calculators that stand on the page itself. */
  readonly inside: readonly InsideView[];
  /** The way to others, the most fitting first. */
  readonly links: readonly Link[];
}

export interface InsideView {
  readonly calculator: InsideCalculator;
  /** What it can do here. */
  readonly title: string;
  /** Its own page, with the authority chosen. */
  readonly page: Link;
  /** The file with what it is given. */
  readonly file: string;
}

const INSIDE: Readonly<Record<InsideCalculator, { readonly does: string; readonly page: Fitting }>> = {
  timeline: {
    does: 'Work out the dates of a case here',
    page: ({ id, name }) => ({ title: `Work out the dates of a case in ${name}`, href: timelineUrl(id) }),
  },
  meetings: {
    does: 'Work out here what hangs on a meeting, or find a day for it',
    page: ({ id, name }) => ({
      title: `What hangs on a meeting in ${name}, or a day for it`,
      href: meetingsUrl(id),
    }),
  },
  visits: {
    does: 'Check the gaps between visits here',
    page: ({ id, name }) => ({ title: `Check the gaps between visits in ${name}`, href: visitsUrl(id) }),
  },
  'supervision-order': {
    does: 'Plan a supervision order here',
    page: ({ id, name }) => ({ title: `Plan a supervision order in ${name}`, href: supervisionOrderUrl(id) }),
  },
  'functional-needs': {
    does: 'Count the grades of a child here',
    page: ({ id, name }) => ({
      title: `Count the grades of a child by the matrix of ${name}`,
      href: functionalNeedsUrl(id),
    }),
  },
};

const TIMELINE = INSIDE.timeline.page;
const MOVING: Fitting = ({ id, name }) => ({
  title: `What changes when a family moves from ${name} to another area`,
  href: movingFromUrl(id),
});

/** By page of an authority, what stands on it and what it leads to, the most fitting first. */
const PAGES: Readonly<
  Record<string, { readonly inside: readonly InsideCalculator[]; readonly leadsTo: readonly Fitting[] }>
> = {
  'first-meeting': { inside: ['meetings', 'timeline'], leadsTo: [] },
  reviews: { inside: ['meetings', 'timeline'], leadsTo: [] },
  visits: { inside: ['visits'], leadsTo: [TIMELINE] },
  plan: { inside: [], leadsTo: [INSIDE.meetings.page, TIMELINE] },
  'special-circumstances': { inside: ['supervision-order'], leadsTo: [TIMELINE] },
  moving: { inside: [], leadsTo: [MOVING, TIMELINE] },
  thresholds: { inside: ['functional-needs'], leadsTo: [] },
  timescales: { inside: ['timeline'], leadsTo: [] },
};

/** Every other page leads to the timeline of a whole case. */
const OTHERWISE = { inside: [], leadsTo: [TIMELINE] };

/** From the rules of a page to what can be worked out with them. */
export function pageCalculators(page: string, authority: About): PageCalculators {
  const { inside, leadsTo } = PAGES[page] ?? OTHERWISE;
  return {
    inside: inside
      .filter((calculator) => canStand(calculator, authority))
      .map((calculator) => ({
        calculator,
        title: `${INSIDE[calculator].does}, by the rules of ${authority.name}`,
        page: INSIDE[calculator].page(authority),
        file: insideDataUrl(authority.id, calculator),
      })),
    links: leadsTo.map((fitting) => fitting(authority)),
  };
}

/** The calculators that stand on some page of an authority: each needs a file of its own. */
export function insideCalculators(authority: About): readonly InsideCalculator[] {
  const all = new Set(Object.values(PAGES).flatMap(({ inside }) => inside));
  return [...all].filter((calculator) => canStand(calculator, authority));
}

/** There is nothing to count by where the document has no matrix. */
function canStand(calculator: InsideCalculator, { thresholds }: About): boolean {
  return calculator !== 'functional-needs' || thresholds.matrix !== undefined;
}
