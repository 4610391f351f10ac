import { formatShortDate } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import { formatPartialDate } from '../calendar/partial-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Authority, Terms, Timescale } from '../policy/types.ts';
import {
  explain,
  explainBeyond,
  explainClash,
  explainNotArising,
  explainNotKnown,
  explainProvisional,
  explainVersion,
  nameOf,
} from '../schedule/explain.ts';
import { heldEvents, neededEvents } from '../schedule/needed.ts';
import { statusOf, statusWords } from '../schedule/status.ts';
import type { Deadline, Schedule, SchedulePolicy } from '../schedule/types.ts';
import { describeTimescale } from '../schedule/words.ts';

interface Told {
  readonly authority: Authority;
  readonly policy: SchedulePolicy;
  readonly schedule: Schedule;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  readonly notes: readonly string[];
}

/** The schedule as plain data for scripts: every deadline with its state, dates, readings, source and reasons. */
export function asJson(told: Told): object {
  const { authority, policy, schedule, today, notes } = told;
  return {
    authority: authority.id,
    today,
    notes,
    deadlines: schedule.deadlines.map((deadline) => ({
      id: deadline.id,
      title: deadline.timescale.title,
      ...(deadline.number === undefined ? {} : { number: deadline.number }),
      ...(deadline.anchor ? { for: deadline.anchor } : {}),
      topic: deadline.timescale.topic,
      rule: describeTimescale(deadline.timescale, policy.events),
      ...(deadline.timescale.until && { until: deadline.timescale.until }),
      strength: deadline.timescale.strength,
      who: rolesOf(deadline, authority),
      source: sourceOf(deadline.timescale, authority),
      questions: (deadline.timescale.questions ?? []).map((id) => authority.questions[id]?.asks ?? id),
      ...outcomeOf(deadline, told),
    })),
    clashes: schedule.clashes.map((clash) => {
      const { versions, ...rest } = clash;
      const sources = versions.map((version) => sourceOf(version, authority));
      return { ...rest, sources, says: explainClash(clash, policy) };
    }),
  };
}

function sourceOf({ source }: Timescale, authority: Authority): object {
  return source.map(({ section, line, document }) => ({
    document: document ?? authority.document.title,
    section,
    line,
  }));
}

function outcomeOf(deadline: Deadline, { policy, calendar, today }: Told): object {
  switch (deadline.state) {
    case 'due': {
      const {
        state,
        kind,
        due,
        actBy,
        earliest,
        readings,
        projected,
        couldChange,
        heldWith,
        serves,
        happened,
      } = deadline;
      const optional = {
        actBy: actBy ?? null,
        ...(earliest && { earliest }),
        ...(heldWith && { heldWith }),
        ...(serves && { serves }),
      };
      const told = readings.map((reading) => ({ ...reading, due: reading.due ?? null }));
      const status = statusWords(statusOf(deadline, today));
      return {
        state,
        kind,
        due,
        ...optional,
        readings: told,
        status,
        projected,
        couldChange,
        ...(happened && { happened }),
        why: explain(deadline, policy),
      };
    }
    case 'needs-date': {
      const { state, needs, provisional } = deadline;
      const why = provisional ? [explainProvisional(provisional, policy)] : [];
      return { state, event: needs[0], needs, ...(provisional && { provisional }), ...none(why) };
    }
    case 'does-not-arise':
      return { state: deadline.state, ...none([explainNotArising(deadline.because, policy)]) };
    case 'beyond-calendar':
      return {
        state: deadline.state,
        ...none([explainBeyond(deadline.date, calendar.firstYear, calendar.lastYear)]),
      };
    case 'not-known':
      return {
        state: deadline.state,
        knownFrom: deadline.from,
        ...none([explainNotKnown(deadline, policy)]),
      };
    case 'event-driven':
      return { state: deadline.state, words: deadline.words, ...none(explainVersion(deadline)) };
    case 'hours':
      return {
        state: deadline.state,
        hours: deadline.hours,
        after: deadline.after,
        ...none(explainVersion(deadline)),
      };
    case 'elsewhere':
      return { state: deadline.state, document: deadline.document, ...none(explainVersion(deadline)) };
    default:
      return { state: deadline.state, ...none(explainVersion(deadline)) };
  }
}

const none = (why: readonly string[]) => ({ due: null, actBy: null, readings: [], why });

function rolesOf({ timescale }: Deadline, { roles }: Authority): readonly string[] | 'not-stated' {
  return timescale.who === 'not-stated' ? 'not-stated' : timescale.who.map((id) => roles[id]?.title ?? id);
}

/** The schedule as a table to read in a terminal. */
export function asTable({ authority, policy, schedule, today, notes }: Told): string {
  const rows = schedule.deadlines.map((deadline) => [
    ...dates(deadline),
    nameOf(deadline, policy),
    standing(deadline, today),
  ]);
  const heading = ['Act by', 'Due', 'What', 'Standing'];
  const clashes = schedule.clashes.map((clash) => `Clash: ${explainClash(clash, policy)}`);
  return [
    `${authority.name}, seen on ${formatShortDate(today)}`,
    '',
    columns([heading, ...rows]),
    ...clashes,
    ...notes,
  ].join('\n');
}

function dates(deadline: Deadline): readonly [string, string] {
  if (deadline.state !== 'due') return ['', ''];
  return [deadline.actBy ? formatShortDate(deadline.actBy) : '', formatShortDate(deadline.due)];
}

function standing(deadline: Deadline, today: IsoDate): string {
  switch (deadline.state) {
    case 'due':
      return (
        statusWords(statusOf(deadline, today)) +
        (deadline.readings.length > 0 ? '; can be read another way' : '') +
        (deadline.timescale.until ? `; the rule before ${formatPartialDate(deadline.timescale.until)}` : '')
      );
    case 'needs-date':
      return `needs the date of: ${deadline.needs.join(', ')}`;
    case 'not-known':
      return `not known what applied before ${formatPartialDate(deadline.from)}`;
    case 'event-driven':
      return deadline.words;
    case 'hours':
      return `within ${deadline.hours} hours by the clock`;
    case 'elsewhere':
      return `in another document: ${deadline.document}`;
    default:
      return deadline.state.replaceAll('-', ' ');
  }
}

/** What can be asked of an authority, by its kind: each id with its name. */
export interface Askable {
  readonly events: Readonly<Record<string, string>>;
  readonly held: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<string, string>>;
  readonly cohorts: Readonly<Record<string, string>>;
  readonly timescales: Readonly<Record<string, string>>;
}

/** The events, routes, cohorts and timescales of an authority, for the person or the script that will ask. */
export function askable({ timescales }: Authority, policy: SchedulePolicy, terms: Terms): Askable {
  const rules = Object.values(timescales);
  const all = { ...policy, timescales: withoutReplacing(policy) };
  const choices = { cohorts: Object.keys(terms.cohorts) };
  const events = neededEvents(all, choices).map(({ event }) => event);
  const named = (ids: readonly string[], words: Readonly<Record<string, { readonly name: string }>>) =>
    Object.fromEntries(ids.map((id) => [id, words[id]?.name ?? id]));
  const used = (words: object, uses: (rule: Timescale) => readonly string[] | undefined) =>
    Object.keys(words).filter((id) => rules.some((rule) => uses(rule)?.includes(id)));
  return {
    events: named(events, terms.events),
    held: named(heldEvents(all, choices), terms.events),
    routes: named(
      used(terms.routes, ({ routes }) => routes),
      terms.routes,
    ),
    cohorts: named(
      used(terms.cohorts, ({ cohorts }) => cohorts),
      terms.cohorts,
    ),
    timescales: Object.fromEntries(
      Object.entries(timescales).map(([id, rule]) => [
        id,
        `${rule.title}: ${describeTimescale(rule, policy.events).join('; or ')}`,
      ]),
    ),
  };
}

/** The same as text, each kind under the option that takes it. */
export function asList({ events, held, routes, cohorts, timescales }: Askable): string {
  const part = (heading: string, names: Readonly<Record<string, string>>) =>
    `${heading}\n${Object.keys(names).length > 0 ? columns(Object.entries(names)) : '  none in this document'}`;
  return [
    part('Events (--event ID=YYYY-MM-DD)', events),
    part('Events that repeat (--held ID=YYYY-MM-DD)', held),
    part('Routes (--route ID)', routes),
    part('Cohorts (--cohort ID)', cohorts),
    part('Timescales', timescales),
  ].join('\n\n');
}

/** The timescales with none replaced, so that every event is listed. */
function withoutReplacing({ timescales }: SchedulePolicy): SchedulePolicy['timescales'] {
  return Object.fromEntries(Object.entries(timescales).map(([id, { replaces: _, ...rule }]) => [id, rule]));
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
