import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { explainReason } from '../../schedule/explain-meeting.ts';
import type { FoundMeeting } from '../../schedule/find-meeting.ts';
import type { MeetingDay } from '../../schedule/judge-meeting-day.ts';
import { MOST } from '../../schedule/scan-meeting-days.ts';
import { ruleWords, sourceWords, whoWords } from '../parts/rule-words.ts';
import { againstOrderLines } from '../exports/against-order.ts';
import { workedFrom } from '../result/worked-from.ts';
import {
  allDaysWords,
  byMonth,
  dayWords,
  foundNotes,
  foundSentence,
  NEAREST_ORDER,
  standingWords,
} from './found-words.ts';
import type { MeetingAsked } from './read-meeting.ts';
import { bearingRules } from './bearing-rules.ts';

/** The days found as plain text, for an email or a note. */
export function foundText(found: FoundMeeting, asked: MeetingAsked, today: IsoDate): string {
  const { data, facts, unavailable } = asked;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', heading, '', ...lines] : [];
  const told = (day: MeetingDay) => [
    `${formatDate(day.date)}: ${standingWords(day)}`,
    ...dayWords(day, data).map((sentence) => `  ${sentence}`),
  ];
  return [
    foundSentence(found, asked),
    `${data.name}. Seen on ${formatDate(today)}.`,
    ...foundNotes(found, asked),
    ...part('Why no day meets every rule', found.reasons.map(explainReason)),
    ...part('Days that meet every rule', found.days.slice(0, MOST).flatMap(told)),
    ...part(allDaysWords(found.days), found.days.length > MOST ? byMonth(found.days) : []),
    ...part('What other days would break', [
      ...(found.nearest.length > 0 ? [NEAREST_ORDER] : []),
      ...found.nearest.flatMap(told),
    ]),
    ...part(
      'The rules',
      bearingRules(found).map(
        ({ timescale }) =>
          `${timescale.title}: ${ruleWords(timescale, data)}. ${timescale.says} Who: ${whoWords(timescale.who, data)}. Source: ${sourceWords(timescale.source)}.`,
      ),
    ),
    ...part('Worked out from', [
      ...workedFrom(facts, data).map((line) => line.join(': ')),
      ...(unavailable.length > 0
        ? [`Dates that people cannot make: ${unavailable.map(formatDate).join(', ')}`]
        : []),
    ]),
    ...part('Dates to check', againstOrderLines({ facts, data })),
    '',
    'The document itself prevails. Child in Need Handbook',
  ].join('\n');
}
