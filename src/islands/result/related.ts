import type { IsoDate } from '../../calendar/date.ts';
import { explainBefore } from '../../schedule/explain.ts';
import { versionOn, versionsOf } from '../../schedule/versions.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';

const CHAIR_TOPICS: readonly string[] = ['chair-first-meeting', 'chair-reviews'];

/** Who chairs the meeting that a deadline is about: the first thing asked after its date. */
export function chairOf(deadline: Dated, data: CalculatorData): AlsoRule | undefined {
  return alsoOf(deadline, data).find(namesChair);
}

/** The other rules that go with a deadline. */
export function relatedTo(deadline: Dated, data: CalculatorData): readonly AlsoRule[] {
  const all = alsoOf(deadline, data);
  const chair = all.find(namesChair);
  return all.filter((rule) => rule !== chair);
}

function namesChair({ topic }: AlsoRule): boolean {
  return CHAIR_TOPICS.includes(topic);
}

function alsoOf({ timescale: { also = [] }, due }: Dated, { rules }: CalculatorData): readonly AlsoRule[] {
  return also.flatMap((id) => {
    const rule = rules[id];
    return rule ? [onTheDay(rule, due)] : [];
  });
}

/** The rule as it was in force on the day of the deadline, or that this is not known. */
export function onTheDay(rule: AlsoRule, date: IsoDate): AlsoRule {
  const inForce = versionOn(rule, date);
  const from = versionsOf(rule).at(-1)?.from;
  return inForce ?? { ...rule, who: 'not-stated', says: from ? explainBefore(from) : rule.says };
}
