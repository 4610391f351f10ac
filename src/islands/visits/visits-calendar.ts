import type { CalendarDay } from '../exports/calendar-file.ts';
import { withLabel } from '../exports/calendar-days.ts';
import { calendarCase, entryId } from '../exports/event-id.ts';
import type { CalendarCase } from '../exports/event-id.ts';
import { againstOrderLines } from '../exports/against-order.ts';
import { workingLines } from '../exports/lines.ts';
import { saveDays } from '../exports/save-days.ts';
import { ruleHref, ruleWords, sourceWords, whoWords } from '../parts/rule-words.ts';
import { deadlineWords } from '../result/words.ts';
import { notes } from './sentences.ts';
import { nextDeadline, rulesAtWork } from './told-visits.ts';
import type { ToldVisits } from './told-visits.ts';
import { VISIT } from './visit-rules.ts';

/** Saves the next visit for a calendar, and says so. */
export function saveCalendar(told: ToldVisits, label: string): string {
  const { events, visits } = told.question.facts;
  const ofCase = calendarCase(label, { events, held: { [VISIT]: visits } });
  return saveDays(visitDays(told, ofCase, location.origin), 'next-visit.ics', 'Visits');
}

/**
 * The day of a calendar file for the next visit: the day to act; none where no visit is due. Its id is that of the same visit by
 * the same rule in the timeline of the case.
 */
export function visitDays(told: ToldVisits, ofCase: CalendarCase, origin: string): readonly CalendarDay[] {
  const { data, found, question } = told;
  const deadline = nextDeadline(told);
  if (!deadline || !found.next) return [];
  const { limit, actBy } = found.next;
  const { choices, facts } = question;
  const { events, visits } = facts;
  const rules = rulesAtWork(question);
  const url = rules[0] ? origin + ruleHref(data, rules[0][0]) : `${origin}/authorities/${data.id}/`;
  return [
    {
      uid: entryId({ authority: data.id, rule: limit.rule, number: limit.number }, ofCase),
      day: actBy,
      summary: withLabel(`Act by: ${deadline.timescale.do ?? deadline.timescale.title}`, ofCase),
      description: [
        deadlineWords(deadline),
        ...notes(told),
        ...rules.flatMap(([, rule]) => [
          `Rule of ${data.name}: ${ruleWords(rule, data)}.`,
          `Who: ${whoWords(rule.who, data)}.`,
          `Source: ${data.document.title}, ${sourceWords(rule.source)}.`,
        ]),
        ...workingLines(deadline, data),
        ...againstOrderLines({ facts: { ...choices, events, held: { [VISIT]: visits } }, data }),
        url,
      ],
      url,
    },
  ];
}
