import type { Timescale } from '../../policy/types.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';

const CHAIR_TOPICS: readonly string[] = ['chair-first-meeting', 'chair-reviews'];

/** Who chairs the meeting that a timescale is about: the first thing asked after its date. */
export function chairOf(timescale: Timescale, data: CalculatorData): AlsoRule | undefined {
  return alsoOf(timescale, data).find(({ topic }) => CHAIR_TOPICS.includes(topic));
}

/** The other rules that go with a timescale. */
export function relatedTo(timescale: Timescale, data: CalculatorData): readonly AlsoRule[] {
  const chair = chairOf(timescale, data);
  return alsoOf(timescale, data).filter((rule) => rule !== chair);
}

function alsoOf({ also = [] }: Timescale, { rules }: CalculatorData): readonly AlsoRule[] {
  return also.flatMap((rule) => rules[rule] ?? []);
}
