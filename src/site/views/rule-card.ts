import type { Authority, Terms } from '../../policy/types.ts';
import { ruleUrl } from '../urls.ts';
import { aboutEntry } from './about.ts';
import { appliesTo } from './applies-to.ts';
import type { AppliesTo } from './applies-to.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { sinceView } from './since.ts';
import type { SinceView } from './since.ts';
import { strengthView } from './strength.ts';
import type { StrengthView } from './strength.ts';
import { roleTitles } from './who.ts';

/** Everything that a page prints about a rule without a clock. */
export interface RuleCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly says: string;
  readonly strength?: StrengthView;
  /** Role titles; empty where the document does not say who. */
  readonly who: readonly string[];
  readonly appliesTo: AppliesTo;
  /** Only where the document says when it began. */
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
  /** For the search. */
  readonly about: string;
}

export function ruleCard(id: string, authority: Authority, terms: Terms): RuleCard {
  const rule = authority.rules[id];
  if (!rule) throw new Error(`${authority.id} has no rule "${id}"`);
  return {
    id,
    title: rule.title,
    href: ruleUrl(authority.id, terms.topics[rule.topic]?.chapter ?? '', id),
    says: rule.says,
    ...(rule.strength === undefined ? {} : { strength: strengthView(rule.strength, terms) }),
    who: roleTitles(rule.who, authority),
    appliesTo: appliesTo(rule, terms),
    ...sinceView(rule, authority),
    questions: questionViews(rule.questions, authority),
    places: placeViews(rule.source, authority.id),
    about: aboutEntry(rule, [rule.topic], authority, terms),
  };
}
