import type { FoundMeeting } from '../../schedule/find-meeting.ts';
import type { DatedRule } from '../../schedule/judge-meeting-day.ts';

/** The rules that bear on the day of a meeting, each once: those for the day itself, then those that count back from it. */
export function bearingRules({ limits, days, nearest }: FoundMeeting): readonly DatedRule[] {
  const [day] = [...days, ...nearest];
  const all = [...limits, ...(day?.notices ?? [])];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}
