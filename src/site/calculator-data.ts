import type { AlsoRule, Attendance, CalculatorData, Choice } from '../islands/data.ts';
import type { Authority, Clock, Rule, Terms, Timescale } from '../policy/types.ts';
import { MEETING_TOPICS } from '../schedule/meeting-rules.ts';
import { ORDER } from '../schedule/order-terms.ts';
import { versionsOf } from '../schedule/versions.ts';
import { roleCovers } from './role-covers.ts';
import { clocksOf } from './views/clock.ts';
import { meetingsOfDuty } from './views/meetings-of-duty.ts';
import { silenceView } from './views/silence.ts';

/** What the case timeline must know of one authority, and no more: the file that it asks for is made from this. */
export function calculatorData(authority: Authority, terms: Terms): CalculatorData {
  const { id, name, named, document, timescales, words } = authority;
  const all = Object.values(timescales).flatMap(versionsOf);
  const spokenOf = eventsOf(all, terms);
  const rules = alsoRules(authority, all);
  const attendance = attendanceIn(authority);
  return {
    id,
    name,
    named,
    document: pick(document, ['title', 'issuer', 'issued', 'review-date', 'checked']),
    timescales,
    events: select(terms.events, (event) => spokenOf.has(event)),
    routes: routesOf(authority, all, terms),
    cohorts: choices(terms.cohorts, all, 'cohorts'),
    strengths: terms.strengths,
    roles: Object.fromEntries(Object.entries(authority.roles).map(([role, { title }]) => [role, title])),
    covers: roleCovers(authority, terms, [...all, ...Object.values(rules), ...attendance]),
    rules,
    attendance,
    questions: select(authority.questions, (question) =>
      [...all, ...Object.values(authority.rules).filter(isShownInFull)].some(({ questions }) =>
        questions?.includes(question),
      ),
    ),
    words,
    ...(Object.keys(terms.topics).some((topic) => authority.silent[topic] === 'not-read')
      ? { unread: true }
      : {}),
    silences: silences(authority, terms),
    topics: topicNames(terms, all, authority),
  };
}

/** Every event that the timescales speak of, and the kinds that such an event includes: a review is also a meeting. */
function eventsOf(timescales: readonly Timescale[], { events }: Terms): ReadonlySet<string> {
  const named = timescales.flatMap((timescale) => [
    ...clocksOf(timescale).flatMap(eventsIn),
    ...(timescale.during ?? []),
    ...(timescale.happens === undefined ? [] : [timescale.happens]),
  ]);
  return new Set([...named, ...named.flatMap((event) => events[event]?.includes ?? [])]);
}

/** The event a clock counts from or to, and the meeting at which it is met. */
function eventsIn(clock: Clock): readonly string[] {
  return [
    ...('after' in clock ? [clock.after] : []),
    ...('before' in clock ? [clock.before] : []),
    ...('from' in clock ? [clock.from] : []),
    ...('event' in clock ? [clock.event] : []),
    ...('of' in clock ? [clock.of] : []),
    ...('meetingOf' in clock && clock.meetingOf !== undefined ? [clock.meetingOf] : []),
  ];
}

/**
 * The ways in to choose from, none where no timescale asks which it is. One that the document describes is among them even where
 * it changes no date: whoever came by it looks for its name.
 */
function routesOf(
  { pathways }: Authority,
  timescales: readonly Timescale[],
  { routes }: Terms,
): readonly Choice[] {
  const telling = choices(routes, timescales, 'routes');
  return telling.length > 0 ? choices(routes, [...timescales, ...Object.values(pathways)], 'routes') : [];
}

function choices(
  terms: Terms['routes'],
  limited: readonly {
    readonly routes?: readonly string[] | undefined;
    readonly cohorts?: readonly string[] | undefined;
  }[],
  key: 'routes' | 'cohorts',
): readonly Choice[] {
  return Object.entries(terms).flatMap(([id, term]) =>
    limited.some((one) => one[key]?.includes(id)) ? [{ id, ...term }] : [],
  );
}

function alsoRules({ rules }: Authority, timescales: readonly Timescale[]): Record<string, AlsoRule> {
  const named = new Set(timescales.flatMap(({ also = [] }) => also));
  const wanted = Object.entries(rules).filter(([id, rule]) => named.has(id) || isShownInFull(rule));
  return Object.fromEntries(
    wanted.map(([id, rule]) => [
      id,
      {
        ...pick(rule, ['title', 'topic', 'says', 'who', 'source']),
        ...(isShownInFull(rule) ? pick(rule, ['strength', 'routes', 'cohorts', 'questions']) : {}),
        ...(rule.from === undefined ? {} : pick(rule, ['from', 'previously'])),
      },
    ]),
  );
}

/** Every duty to come to a meeting that a timescale is for, in each of its versions. */
function attendanceIn(authority: Authority): readonly Attendance[] {
  return Object.entries(authority.duties).flatMap(([id, duty]) =>
    versionsOf(duty).flatMap((version): readonly Attendance[] => {
      const timescales = meetingsOfDuty(version, authority);
      if (timescales.length === 0) return [];
      return [
        {
          id,
          does: version.do,
          ...pick(version, ['who', 'strength', 'source', 'routes', 'cohorts', 'from', 'until']),
          timescales,
        },
      ];
    }),
  );
}

/** The topics of which a calculator shows every rule: meetings, and supervision orders. */
const TOPICS_IN_FULL: ReadonlySet<string> = new Set([...Object.values(MEETING_TOPICS).flat(), ORDER.topic]);

function isShownInFull({ topic }: Rule): boolean {
  return TOPICS_IN_FULL.has(topic);
}

function silences(authority: Authority, { topics }: Terms): Record<string, string> {
  return Object.fromEntries(
    Object.keys(topics).flatMap((topic) => {
      const silence = authority.silent[topic];
      return silence === undefined ? [] : [[topic, silenceView(silence, authority).words]];
    }),
  );
}

function topicNames(
  { topics }: Terms,
  timescales: readonly Timescale[],
  { silent, rules }: Authority,
): Record<string, string> {
  const about = new Set(
    [...timescales, ...Object.values(rules).filter(isShownInFull)].map(({ topic }) => topic),
  );
  const spoken = select(topics, (id) => id in silent || about.has(id));
  return Object.fromEntries(Object.entries(spoken).map(([id, { name }]) => [id, name]));
}

function select<Value>(
  entries: Readonly<Record<string, Value>>,
  wanted: (id: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => wanted(id)));
}

function pick<Whole, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
