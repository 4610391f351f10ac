import { formatDate } from '../../calendar/date.ts';
import type { CalculatorData } from '../data.ts';
import { part } from '../exports/text.ts';
import { lastDayWords } from './last-day.ts';
import { sourceWords, whoWords } from '../parts/rule-words.ts';
import type { Around, Part } from './around.ts';
import { kindName } from './kind-names.ts';
import { MOMENT_NAMES } from './moment-names.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** The meeting, and its last days. */
export function meetingLines(
  { kind, date, data }: MeetingAsked,
  { limits, notes }: Around,
): readonly string[] {
  return [
    `${kindName(kind, data)}${date ? `: ${formatDate(date)}` : ''}`,
    ...notes,
    ...limits.map((limit) => lastDayWords(limit, date)),
  ];
}

/** What the dates do not say: the rules beside them, and where the document is silent. */
export function besideLines({ data }: MeetingAsked, { moments }: Around): readonly string[] {
  return moments.flatMap(({ moment, parts }) =>
    part(
      MOMENT_NAMES[moment],
      parts.flatMap((one) => linesOf(one, data)),
    ),
  );
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
