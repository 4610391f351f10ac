/** Authorities of our own invention that answer one topic in different ways. */
import type { CalculatorData } from '../../../src/islands/data.ts';
import type { Clock, Timescale } from '../../../src/policy/types.ts';
import { EXAMPLE } from '../example.ts';

export const TOPICS = [
  { id: 'first-meeting', name: 'When the first meeting is held' },
  { id: 'visits', name: 'How often the child is visited' },
  { id: 'plan', name: 'What a plan holds' },
];

export function authority(
  id: string,
  timescales: Readonly<Record<string, Timescale>>,
  silences: Readonly<Record<string, string>> = {},
): CalculatorData {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { ...EXAMPLE, id, name, timescales, silences, words: {} };
}

export function rule(clock: Clock, more: Partial<Timescale> = {}): Timescale {
  return {
    title: 'First meeting',
    topic: 'first-meeting',
    clock,
    strength: 'must',
    who: ['worker'],
    says: 'People meet.',
    source: [{ section: '1 First part', line: 10 }],
    ...more,
  };
}

export function within(
  count: number,
  unit: 'weeks' | 'calendar days' | 'working days',
  after: string,
): Clock {
  return { shape: 'within', limit: { count, unit }, after };
}
