import { CANCELLED } from '../../schedule/meeting-rules.ts';
import type { MeetingKind } from '../../schedule/meeting-rules.ts';
import type { CalculatorData } from '../data.ts';

/** What a kind of meeting is called: the authority's own word for it stands beside the Handbook's. */
export function kindName({ id, event }: MeetingKind, { events, words }: CalculatorData): string {
  const name = events[event]?.name ?? event;
  if (id === CANCELLED) return `${name} that was cancelled and has to be held`;
  const word = words[event as keyof typeof words];
  return word && word.toLowerCase() !== name.toLowerCase() ? `${name} (${word})` : name;
}
