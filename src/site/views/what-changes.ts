import type { Authority, Terms, Timescale } from '../../policy/types.ts';
import { ruleUrl, timescaleUrl } from '../urls.ts';
import { clockViews } from './clock.ts';
import type { ClockView } from './clock.ts';
import type { Link } from './link.ts';
import { hasUnread } from './silence.ts';

/** What one circumstance, or one way of coming to be in need, changes in the rules of an authority. */
export interface WhatChanges {
  readonly id: string;
  readonly kind: 'cohort' | 'route';
  readonly name: string;
  readonly definition: string;
  /** The timescales that hold only here. */
  readonly adds: readonly AddedTimescale[];
  /** The rules without a clock that hold only here. */
  readonly addsRules: readonly AddedRule[];
  /** The timescales that no longer hold here, with those that stand in their place. */
  readonly replaces: readonly (Link & { readonly id: string; readonly by: readonly Link[] })[];
  /** The timescales that hold here as they do for every child. */
  readonly leaves: readonly (Link & { readonly id: string })[];
}

export interface AddedRule extends Link {
  readonly id: string;
  /** What has to apply besides: ways of coming to be in need, or circumstances. */
  readonly onlyWith: readonly string[];
}

export interface AddedTimescale extends AddedRule {
  readonly clocks: readonly ClockView[];
}

/** Every circumstance and way in of terms.yaml, as one authority's document treats it; and whether some of it is not read yet. */
export function whatChanges(
  authority: Authority,
  terms: Terms,
): { readonly unread: boolean; readonly circumstances: readonly WhatChanges[] } {
  const kinds = [
    ...Object.entries(terms.cohorts).map(([id, term]) => ({ id, kind: 'cohort' as const, ...term })),
    ...Object.entries(terms.routes).map(([id, term]) => ({ id, kind: 'route' as const, ...term })),
  ];
  return {
    unread: hasUnread(authority),
    circumstances: kinds.map(({ id, kind, name, definition }) => ({
      id,
      kind,
      name,
      definition,
      ...changesOf(id, kind, authority, terms),
    })),
  };
}

type Limited = Pick<Timescale, 'cohorts' | 'routes'>;

function changesOf(id: string, kind: 'cohort' | 'route', authority: Authority, terms: Terms) {
  const isFor = ({ cohorts, routes }: Limited) =>
    (kind === 'cohort' ? cohorts : routes)?.includes(id) ?? false;
  const timescales = Object.entries(authority.timescales);
  const link = (rule: string) => ({
    id: rule,
    title: authority.timescales[rule]?.title ?? rule,
    href: timescaleUrl(authority.id, rule),
  });
  const added = timescales.filter(([, timescale]) => isFor(timescale));
  const general = timescales.filter(([, { cohorts, routes }]) => !cohorts && !routes);
  const replacing = (rule: string) => added.filter(([, { replaces }]) => replaces?.includes(rule));
  const replaced = timescales.map(([rule]) => rule).filter((rule) => replacing(rule).length > 0);
  const onlyWith = ({ cohorts = [], routes = [] }: Limited) =>
    kind === 'cohort'
      ? routes.map((route) => terms.routes[route]?.name ?? route)
      : cohorts.map((cohort) => terms.cohorts[cohort]?.name ?? cohort);
  return {
    adds: added.map(([rule, timescale]) => ({
      ...link(rule),
      clocks: clockViews(timescale, terms.events),
      onlyWith: onlyWith(timescale),
    })),
    addsRules: Object.entries(authority.rules)
      .filter(([, rule]) => isFor(rule))
      .map(([rule, found]) => ({
        id: rule,
        title: found.title,
        href: ruleUrl(authority.id, terms.topics[found.topic]?.chapter ?? '', rule),
        onlyWith: onlyWith(found),
      })),
    replaces: replaced.map((rule) => ({ ...link(rule), by: replacing(rule).map(([by]) => link(by)) })),
    leaves: general.map(([rule]) => link(rule)).filter(({ id: rule }) => !replaced.includes(rule)),
  };
}
