import { uncapital } from '../parts/capitals.ts';
import type { MovingData, MovingSide } from './data.ts';

/** A move in a few sentences: what each document says, and what happens to the clocks. */
export function summary(from: MovingData, to: MovingData): readonly string[] {
  const { starts, silent, otherWays } = to.clocks;
  return [
    `${from.name}, which the family leaves: ${sideWords(from.leaving)}`,
    `${to.name}, which it moves to: ${sideWords(to.arriving)}`,
    `Of the clocks of ${to.name}, ${startWords(starts.length)} again with the move. ` +
      `On ${silent.length + otherWays.length} its document does not say whether they do.`,
  ];
}

function startWords(count: number): string {
  if (count === 0) return 'none starts';
  return count === 1 ? '1 starts' : `${count} start`;
}

function sideWords({ name, silence, rules, told }: MovingSide): string {
  if (silence) return `“${name}”: ${uncapital(silence)}.`;
  const elsewhere = told.filter((one) => one.elsewhere).map(({ title }) => title);
  const others = told.length - elsewhere.length;
  const named = [...elsewhere, ...(others > 0 ? [`${others} ${others === 1 ? 'other' : 'others'}`] : [])];
  const recipients = named.length > 0 ? ` To be told or sent something: ${named.join(', ')}.` : '';
  return `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}.${recipients}`;
}
