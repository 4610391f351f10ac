import { formatDate } from '../../calendar/date.ts';
import { formatDuration } from '../../calendar/duration.ts';
import type { NationalRule, NationalRules, Terms } from '../../policy/types.ts';
import { nationalUrl } from '../urls.ts';
import type { ClockView } from './clock.ts';
import type { Link } from './link.ts';
import { strengthView } from './strength.ts';
import type { StrengthView } from './strength.ts';

/** A national rule as it is printed. It never fills a gap in an authority's document. */
export interface NationalCard {
  readonly id: string;
  readonly title: string;
  readonly clock: ClockView;
  readonly strength?: StrengthView;
  readonly says: string;
  readonly sources: readonly (Link & { readonly checked: string })[];
}

/** The national rules on each topic that has any, in reading order. */
export function nationalTopics(
  national: NationalRules,
  terms: Terms,
): readonly { readonly id: string; readonly name: string; readonly cards: readonly NationalCard[] }[] {
  return Object.entries(terms.topics)
    .map(([id, { name }]) => ({ id, name, cards: cardsOn(id, national, terms) }))
    .filter(({ cards }) => cards.length > 0);
}

/** Links to the national rules on a topic, to stand below an authority's own. */
export function nationalLinks(topic: string, national: NationalRules): readonly Link[] {
  return Object.entries(national).flatMap(([id, rule]) =>
    rule.topic === topic ? [{ title: rule.title, href: nationalUrl(id) }] : [],
  );
}

function cardsOn(topic: string, national: NationalRules, terms: Terms): readonly NationalCard[] {
  return Object.entries(national).flatMap(([id, rule]) =>
    rule.topic === topic ? [card(id, rule, terms)] : [],
  );
}

function card(id: string, rule: NationalRule, terms: Terms): NationalCard {
  return {
    id,
    title: rule.title,
    clock: clockView(rule.clock, terms),
    ...(rule.strength === undefined ? {} : { strength: strengthView(rule.strength, terms) }),
    says: rule.says,
    sources: rule.source.map(({ title, url, checked }) => ({
      title,
      href: url,
      checked: formatDate(checked),
    })),
  };
}

function clockView(clock: NationalRule['clock'], { events }: Terms): ClockView {
  const phrase = (event: string) => events[event]?.phrase ?? event;
  switch (clock.shape) {
    case 'within':
      return {
        kind: 'figure',
        figure: `within ${formatDuration(clock.limit)}`,
        rest: ` of ${phrase(clock.after)}`,
      };
    case 'lasts':
      return {
        kind: 'figure',
        figure: formatDuration(clock.length),
        rest: ` beginning with the day of ${phrase(clock.beginningWith)}`,
      };
    case 'not-stated':
      return { kind: 'not-stated', figure: 'no national figure', rest: '' };
  }
}
