import type { IsoDate } from '../../calendar/date.ts';
import { explainBefore } from '../../schedule/explain.ts';
import { versionOn, versionsOf } from '../../schedule/versions.ts';
import type { Deadline } from '../../schedule/types.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';
import { isDue } from './dated.ts';
import type { Dated } from './dated.ts';

const CHAIR_TOPICS: readonly string[] = ['chair-first-meeting', 'chair-reviews'];

/** Who chairs the meeting that a deadline is about: the first thing asked after its date. */
export function chairOf(deadline: Dated, data: CalculatorData): AlsoRule | undefined {
  return alsoOf(deadline, data).find(namesChair);
}

/** The roles that chair, or may chair, the meeting that a deadline is for; none where it is for something else. */
export function chairsOf(deadline: Deadline, data: CalculatorData): readonly string[] {
  if (deadline.timescale.happens === undefined) return [];
  const named = alsoOf(deadline, data).filter(namesChair);
  return [...new Set(named.flatMap(({ who }) => (who === 'not-stated' ? [] : who)))];
}

/** The same in words: "Chairs: Team manager." A document that names several posts leaves open which. */
export function chairSentence(deadline: Deadline, data: CalculatorData): readonly string[] {
  const titles = chairsOf(deadline, data).map((role) => data.roles[role] ?? role);
  if (titles.length === 0) return [];
  return [`${titles.length === 1 ? 'Chairs' : 'May chair'}: ${titles.join(', ')}.`];
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

/** Without a date of its own, a deadline has the rules as they are now. */
function alsoOf(deadline: Deadline, { rules }: CalculatorData): readonly AlsoRule[] {
  return (deadline.timescale.also ?? []).flatMap((id) => {
    const rule = rules[id];
    if (!rule) return [];
    return [isDue(deadline) ? onTheDay(rule, deadline.due) : rule];
  });
}

/** The rule as it was in force on the day of the deadline, or that this is not known. */
export function onTheDay(rule: AlsoRule, date: IsoDate): AlsoRule {
  const inForce = versionOn(rule, date);
  const from = versionsOf(rule).at(-1)?.from;
  return inForce ?? { ...rule, who: 'not-stated', says: from ? explainBefore(from) : rule.says };
}
