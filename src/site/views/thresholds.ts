import type { Authority, Place, Terms, Thresholds } from '../../policy/types.ts';
import type { Amended } from '../../schedule/versions.ts';
import { roleUrl, thresholdAnchor } from '../urls.ts';
import { deadlineLinks } from './deadline.ts';
import type { DeadlineLink } from './deadline.ts';
import type { Link } from './link.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { sinceView } from './since.ts';
import type { SinceView } from './since.ts';
import { strengthView } from './strength.ts';
import type { StrengthView } from './strength.ts';
import { roleLinks } from './who.ts';

/** What stands below every entry: since when it holds, where it is from and what is unclear about it. */
export interface Cited {
  readonly anchor: string;
  /** Only where the document says when it began. */
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
}

/** A test that decides who is in need or who is offered a service. */
export interface TestView extends Cited {
  readonly title: string;
  /** "The law's test" */
  readonly kind: string;
  readonly strength?: StrengthView;
  readonly says: string;
  readonly limbs: readonly string[];
  /** "Any one of them is enough." */
  readonly joined?: string;
  readonly decides: string;
  readonly doesNotMean?: string;
}

export interface LevelView extends Cited {
  readonly name: string;
  readonly says: string;
  /** Empty where the document states none. */
  readonly indicators: readonly string[];
  readonly needsIndicators?: number;
  readonly damaged?: string;
  readonly responses: readonly ResponseView[];
}

export interface ResponseView {
  readonly does: string;
  /** Each leads to all that the document asks of it. */
  readonly who: readonly Link[];
  readonly when?: string;
  readonly strength?: StrengthView;
  readonly deadlines: readonly DeadlineLink[];
}

export interface GroupView extends Cited {
  readonly name: string;
}

export interface TeamView extends Cited {
  readonly team: Link;
  readonly takes: string;
}

/** Who is in need and who is offered what, as one document says. A part that it does not have is empty. */
export interface ThresholdsView {
  readonly tests: readonly TestView[];
  readonly levels: readonly LevelView[];
  readonly groups: readonly GroupView[];
  readonly teams: readonly TeamView[];
}

export function thresholdsView(authority: Authority, terms: Terms): ThresholdsView {
  const { tests = {}, levels = {}, groups = {}, teams = {} } = authority.thresholds;
  return {
    tests: Object.entries(tests).map(([id, test]) => ({
      ...citedView('tests', id, test, authority),
      title: test.title,
      kind: KINDS[test.kind],
      ...(test.strength === undefined ? {} : { strength: strengthView(test.strength, terms) }),
      says: test.says,
      limbs: test.limbs ?? [],
      ...(test['joined-by'] === undefined ? {} : { joined: JOINED[test['joined-by']] }),
      decides: test.decides,
      ...(test['does-not-mean'] === undefined ? {} : { doesNotMean: test['does-not-mean'] }),
    })),
    levels: Object.entries(levels).map(([id, level]) => ({
      ...citedView('levels', id, level, authority),
      name: level.name,
      says: level.says,
      indicators: level.indicators === 'not-stated' ? [] : level.indicators,
      ...(typeof level['needs-indicators'] === 'number'
        ? { needsIndicators: level['needs-indicators'] }
        : {}),
      ...(level.damaged === undefined ? {} : { damaged: level.damaged }),
      responses: responseViews(level.responses, authority, terms),
    })),
    groups: Object.entries(groups).map(([id, group]) => ({
      ...citedView('groups', id, group, authority),
      name: group.name,
    })),
    teams: Object.entries(teams).map(([id, team]) => ({
      ...citedView('teams', id, team, authority),
      team: {
        title: authority.roles[team.team]?.title ?? team.team,
        href: roleUrl(authority.id, team.team),
      },
      takes: team.takes,
    })),
  };
}

const KINDS = {
  law: 'The test in law',
  local: 'The authority’s own test',
  service: 'Who is offered one service',
} as const;

export const JOINED = {
  any: 'Any one of them is enough.',
  all: 'All of them are needed.',
  'not-stated': 'Whether one is enough or all are needed is not stated.',
} as const;

type Level = NonNullable<Thresholds['levels']>[string];

function responseViews(
  responses: Level['responses'],
  authority: Authority,
  terms: Terms,
): readonly ResponseView[] {
  if (responses === 'not-stated') return [];
  return responses.map(({ do: does, who, when, strength, timescales }) => ({
    does,
    who: roleLinks(who, authority),
    ...(when === undefined ? {} : { when }),
    ...(strength === undefined ? {} : { strength: strengthView(strength, terms) }),
    deadlines: deadlineLinks(timescales, authority, terms),
  }));
}

export function citedView(
  part: string,
  id: string,
  found: Amended & { readonly source: readonly Place[] },
  authority: Authority,
): Cited {
  return {
    anchor: thresholdAnchor(part, id),
    ...sinceView(found, authority),
    questions: questionViews(found.questions, authority),
    places: placeViews(found.source, authority.id),
  };
}
