import type { Authority, Clock, Terms, Timescale } from '../../policy/types.ts';
import { chapterUrl, timescaleUrl } from '../urls.ts';
import { aboutEntry } from './about.ts';
import { appliesTo } from './applies-to.ts';
import type { AppliesTo } from './applies-to.ts';
import { clocksOf, clockViews, hasBareDays } from './clock.ts';
import type { ClockView } from './clock.ts';
import type { Link } from './link.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { ruleLinks } from './rule-links.ts';
import { sinceView } from './since.ts';
import type { SinceView } from './since.ts';
import { strengthView } from './strength.ts';
import type { StrengthView } from './strength.ts';
import { roleTitles } from './who.ts';
import { capital } from './words.ts';

/** Everything that a page prints about one timescale. */
export interface TimescaleCard {
  readonly id: string;
  readonly title: string;
  readonly topic: Link;
  /** The lasting address of this rule. */
  readonly href: string;
  /** One for each way to read the rule. */
  readonly clocks: readonly ClockView[];
  /** What the wording of the figure itself leaves open, in sentences. */
  readonly notes: readonly string[];
  readonly strength: StrengthView;
  /** Role titles; empty where the document does not say who. */
  readonly who: readonly string[];
  readonly appliesTo: AppliesTo;
  /** "from the making of the supervision order to its expiry": a date outside does not arise. */
  readonly during?: string;
  /** The meeting at which the point is met, in the authority's own word for it. */
  readonly metAt: readonly string[];
  readonly replaces: readonly Link[];
  readonly says: string;
  readonly exception?: ExceptionView;
  /** Only where the document says when it began. */
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly related: readonly Link[];
  readonly places: readonly PlaceView[];
  /** For the search. */
  readonly about: string;
}

export interface ExceptionView {
  readonly says: string;
  readonly approvedBy: readonly string[];
  readonly record?: string;
}

export function timescaleCard(id: string, authority: Authority, terms: Terms): TimescaleCard {
  const timescale = authority.timescales[id];
  if (!timescale) throw new Error(`${authority.id} has no timescale "${id}"`);
  const clocks = clocksOf(timescale);
  return {
    id,
    title: timescale.title,
    topic: topicLink(timescale.topic, authority.id, terms),
    href: timescaleUrl(authority.id, id),
    clocks: clockViews(timescale, terms.events),
    notes: [...(clocks.some(hasBareDays) ? [BARE_DAYS] : []), ...(clocks.some(isAtLeast) ? [AT_LEAST] : [])],
    strength: strengthView(timescale.strength, terms),
    who: roleTitles(timescale.who, authority),
    appliesTo: appliesTo(timescale, terms),
    ...during(timescale, terms),
    metAt: [...new Set(clocks.flatMap(meetingOf))].map((event) => localWord(event, authority, terms)),
    replaces: timescaleLinks(timescale.replaces ?? [], authority),
    says: timescale.says,
    ...exception(timescale, authority),
    ...sinceView(timescale, authority),
    questions: questionViews(timescale.questions, authority),
    related: ruleLinks(timescale.also, authority, terms),
    places: placeViews(timescale.source, authority.id),
    about: aboutEntry(timescale, [timescale.topic], authority, terms),
  };
}

function topicLink(topic: string, authority: string, { topics }: Terms): Link {
  const term = topics[topic];
  if (!term) throw new Error(`content/terms.yaml has no topic "${topic}"`);
  return { title: term.name, href: chapterUrl(authority, term.chapter) };
}

function during({ during: period }: Timescale, { events }: Terms): { during?: string } {
  if (!period) return {};
  const [first, last] = period.map((event) => events[event]?.phrase ?? event);
  return { during: last ? `from ${first} to ${last}` : `from ${first} on` };
}

const BARE_DAYS =
  'The document says “days” and not which kind. The calculators count calendar days and working days, show both dates and work to the earlier.';

const AT_LEAST =
  '“At least” can also mean clear days, with neither the day of the event nor the day of the act counted. The calculators show that date too and work to the earlier.';

function isAtLeast(clock: Clock): boolean {
  return clock.shape === 'by' && clock.atLeast && clock.limit.unit === 'working days';
}

function meetingOf(clock: Clock): readonly string[] {
  if (clock.shape === 'at-review') return [clock.of];
  return 'meetingOf' in clock && clock.meetingOf !== undefined ? [clock.meetingOf] : [];
}

function localWord(event: string, { words }: Authority, { events }: Terms): string {
  const word = (words as Readonly<Record<string, string | undefined>>)[event];
  return capital(word ?? events[event]?.name ?? event);
}

function timescaleLinks(ids: readonly string[], { id, timescales }: Authority): readonly Link[] {
  return ids.map((timescale) => ({
    title: timescales[timescale]?.title ?? timescale,
    href: timescaleUrl(id, timescale),
  }));
}

function exception({ exception: found }: Timescale, authority: Authority): { exception?: ExceptionView } {
  if (!found) return {};
  return {
    exception: {
      says: found.says,
      approvedBy: roleTitles(found['approved-by'] ?? [], authority),
      ...(found.record === undefined ? {} : { record: found.record }),
    },
  };
}
