import type { LawRule, OrderLaw } from '../islands/supervision-order/law.ts';
import type { NationalRule, NationalRules, Terms } from '../policy/types.ts';
import { ORDER } from '../schedule/order-terms.ts';
import { nationalUrl } from './urls.ts';
import { nationalTopics } from './views/national.ts';
import type { NationalCard } from './views/national.ts';

/** The national rules that the supervision order planner works by: those that begin with the order, and the guidance. */
export function orderLaw(national: NationalRules, terms: Terms): OrderLaw {
  const { [ORDER.made]: made, [ORDER.expires]: expires } = terms.events;
  const cohort = terms.cohorts[ORDER.cohort];
  if (!made || !expires || !cohort)
    throw new Error('content/terms.yaml must have the events and the cohort of a supervision order');
  return {
    rules: orderCards(national, terms).map((card) => lawRule(card, national[card.id] as NationalRule)),
    events: { [ORDER.made]: made, [ORDER.expires]: expires },
    cohort: { id: ORDER.cohort, name: cohort.name, definition: cohort.definition },
  };
}

/** The same rules as they are printed. What begins before an order is made, such as the proceedings, is left out. */
export function orderCards(national: NationalRules, terms: Terms): readonly NationalCard[] {
  const cards = nationalTopics(national, terms).find(({ id }) => id === ORDER.topic)?.cards ?? [];
  return cards.filter(({ id }) => {
    const clock = national[id]?.clock;
    return clock?.shape === 'not-stated' || (clock?.shape === 'lasts' && clock.beginningWith === ORDER.made);
  });
}

function lawRule({ id, title, clock, says, strength, sources }: NationalCard, rule: NationalRule): LawRule {
  return {
    title,
    href: nationalUrl(id),
    clock: rule.clock,
    figure: clock.figure + clock.rest,
    says,
    ...(strength ? { strength: strength.name } : {}),
    sources,
  };
}
