import type { Authority, Terms, Timescale } from '../../policy/types.ts';
import { isLimitedTo, ruleChanges } from '../../schedule/rule-changes.ts';
import type { Circumstance } from '../../schedule/rule-changes.ts';
import {
  changesAnchor,
  chapterUrl,
  circumstanceAtUrl,
  circumstanceUrl,
  pathwayUrl,
  timelineForUrl,
  timelineUrl,
} from '../urls.ts';
import type { Link } from './link.ts';
import { dutyView } from './role.ts';
import type { DutyView } from './role.ts';
import { ruleCard } from './rule-card.ts';
import type { RuleCard } from './rule-card.ts';
import { hasUnread } from './silence.ts';
import type { SilenceView } from './silence.ts';
import { timescaleCard } from './timescale-card.ts';
import type { TimescaleCard } from './timescale-card.ts';
import { topicView } from './topic.ts';

/** A special circumstance, or a way of coming to be in need. */
export interface CircumstanceName extends Circumstance {
  readonly name: string;
  readonly definition: string;
  /** The topic on which a document that speaks of it does so, if there is one. */
  readonly topic: string | undefined;
  /** Its page, with every authority on it. */
  readonly href: string;
}

/** What one circumstance, or one way of coming to be in need, changes in the rules of an authority. */
export interface WhatChanges extends CircumstanceName {
  /** On the authority's page of special circumstances. */
  readonly anchor: string;
  /** The timescales that hold only here. */
  readonly adds: readonly (TimescaleCard & OnlyWith)[];
  /** The rules without a clock that hold only here. */
  readonly addsRules: readonly (RuleCard & OnlyWith)[];
  /** The timescales that no longer hold here, with those that stand in their place. */
  readonly replaces: readonly (TimescaleCard & { readonly by: readonly TimescaleCard[] })[];
  /** The ids of the timescales that hold here as they do for every child. */
  readonly leaves: readonly string[];
  readonly duties: readonly DutyView[];
  readonly pathways: readonly Link[];
  /** What the document says on the topic, though not for these children alone. */
  readonly besides: readonly Link[];
  /** How the document is silent on the topic, and what that is. */
  readonly silence?: SilenceView & { readonly topic: string };
  /** Nothing above holds only here, and the document says nothing on the topic. */
  readonly nothing: boolean;
  /** This circumstance on its page with every authority. */
  readonly across: string;
  /** The timeline of a case, with the choice made where the timescales tell it apart. */
  readonly timeline: string;
}

export interface OnlyWith {
  /** What has to apply besides: ways of coming to be in need, or circumstances. */
  readonly onlyWith: readonly string[];
}

/** Every circumstance and way in of terms.yaml, the circumstances first. */
export function circumstanceNames({ cohorts, routes }: Terms): readonly CircumstanceName[] {
  const named = (kind: Circumstance['kind'], terms: Terms['routes']) =>
    Object.entries(terms).map(([id, { name, definition, topic }]) => ({
      id,
      kind,
      name,
      definition,
      topic,
      href: circumstanceUrl(id),
    }));
  return [...named('cohort', cohorts), ...named('route', routes)];
}

/** The same under headings. */
export function circumstanceGroups(terms: Terms): readonly {
  readonly id: string;
  readonly title: string;
  readonly circumstances: readonly CircumstanceName[];
}[] {
  const names = circumstanceNames(terms);
  const of = (wanted: Circumstance['kind']) => names.filter(({ kind }) => kind === wanted);
  return [
    { id: 'circumstances', title: 'Special circumstances', circumstances: of('cohort') },
    { id: 'ways-in', title: 'How the child came to be in need', circumstances: of('route') },
  ];
}

/** Each of them as one authority's document treats it; and whether some of the document is not read yet. */
export function whatChanges(
  authority: Authority,
  terms: Terms,
): { readonly unread: boolean; readonly circumstances: readonly WhatChanges[] } {
  return {
    unread: hasUnread(authority),
    circumstances: circumstanceNames(terms).map((one) => changesOf(one, authority, terms)),
  };
}

/** The titles of the timescales that are limited to no circumstance and no way in. */
export function rulesForEveryChild({ timescales }: Authority): readonly string[] {
  return Object.values(timescales)
    .filter(isForEveryChild)
    .map(({ title }) => title);
}

export function changesOf(one: CircumstanceName, authority: Authority, terms: Terms): WhatChanges {
  const { kind, id, topic } = one;
  const isFor = (limited: Limited) => isLimitedTo(one, limited);
  const { adds, replaces, leaves } = ruleChanges(one, authority.timescales);
  const card = (timescale: string) => timescaleCard(timescale, authority, terms);
  const onlyWith = ({ appliesTo }: TimescaleCard | RuleCard) =>
    kind === 'cohort' ? appliesTo.routes : appliesTo.cohorts;
  const own = {
    adds: adds.map(card).map((added) => ({ ...added, onlyWith: onlyWith(added) })),
    addsRules: entriesFor(authority.rules, isFor)
      .map(([rule]) => ruleCard(rule, authority, terms))
      .map((added) => ({ ...added, onlyWith: onlyWith(added) })),
    duties: entriesFor(authority.duties, isFor).map(([duty, found]) =>
      dutyView(duty, found, authority, terms),
    ),
    pathways: entriesFor(authority.pathways, isFor).map(([pathway, { title }]) => ({
      title,
      href: pathwayUrl(authority.id, pathway),
    })),
  };
  const { besides, silence } = onTopic(topic, authority, terms, isFor);
  return {
    ...one,
    anchor: changesAnchor(kind, id),
    ...own,
    replaces: replaces.map((replaced) => ({ ...card(replaced.id), by: replaced.by.map(card) })),
    leaves: leaves.filter((rule) => isForEveryChild(authority.timescales[rule] ?? {})),
    besides,
    ...(silence ? { silence } : {}),
    nothing: [...Object.values(own), besides].every(({ length }) => length === 0),
    across: circumstanceAtUrl(id, authority.id),
    timeline: adds.length > 0 ? timelineForUrl(authority.id, kind, id) : timelineUrl(authority.id),
  };
}

type Limited = Pick<Timescale, 'cohorts' | 'routes'>;

/** What the document says on a topic without limiting it to the circumstance, or how it is silent on it. */
function onTopic(
  topic: string | undefined,
  authority: Authority,
  terms: Terms,
  isFor: (limited: Limited) => boolean,
): Pick<WhatChanges, 'besides' | 'silence'> {
  if (topic === undefined) return { besides: [] };
  const { name, timescales, rules, duties, silence } = topicView(topic, authority, terms);
  const others = <Entry extends { readonly id: string }>(
    cards: readonly Entry[],
    entries: Readonly<Record<string, Limited>>,
  ) => cards.filter((card) => !isFor(entries[card.id] ?? {}));
  return {
    besides: [
      ...[...others(timescales, authority.timescales), ...others(rules, authority.rules)].map(
        ({ title, href }) => ({ title, href }),
      ),
      ...others(duties, authority.duties).map(({ does, href }) => ({ title: does, href })),
    ],
    ...(silence ? { silence: { ...silence, topic: name } } : {}),
  };
}

function entriesFor<Entry extends Limited>(
  entries: Readonly<Record<string, Entry>>,
  isFor: (limited: Limited) => boolean,
): readonly (readonly [string, Entry])[] {
  return Object.entries(entries).filter(([, entry]) => isFor(entry));
}

function isForEveryChild({ cohorts, routes }: Limited): boolean {
  return !cohorts && !routes;
}

/** Where an authority's page says all of this. */
export function changesUrl(authority: string, { kind, id }: Circumstance): string {
  return `${chapterUrl(authority, CHAPTER)}#${changesAnchor(kind, id)}`;
}

/** The chapter that holds the section on what changes. */
const CHAPTER = 'special-circumstances';
