import { formatDate } from '../../calendar/date.ts';
import type { CalculatorData } from '../data.ts';
import { lastDayWords } from './last-day.ts';
import { sourceWords, whoWords } from '../parts/rule-words.ts';
import type { Around, Part } from './around.ts';
import { kindName } from './kind-names.ts';
import { MOMENT_NAMES } from './moment-names.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** What the dates do not say: the meeting, its last days, the rules beside the dates, and where the document is silent. */
export function aroundText(
  { kind, date, data }: MeetingAsked,
  { moments, limits }: Around,
): readonly string[] {
  return [
    `${kindName(kind, data)}${date ? `: ${formatDate(date)}` : ''}`,
    ...limits.map((limit) => lastDayWords(limit, date)),
    ...moments.flatMap(({ moment, parts }) => {
      const lines = parts.flatMap((part) => linesOf(part, data));
      return lines.length > 0 ? ['', MOMENT_NAMES[moment], '', ...lines] : [];
    }),
  ];
}

function linesOf({ name, rules, silence }: Part, data: CalculatorData): readonly string[] {
  return [
    ...rules.map(
      ({ title, says, who, source }) =>
        `${name}: ${title}. ${says} Who: ${whoWords(who, data)}. Source: ${sourceWords(source)}.`,
    ),
    ...(silence ? [`${name}: ${silence}.`] : []),
  ];
}
