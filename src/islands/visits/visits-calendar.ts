import { dayFile } from '../exports/calendar-file.ts';
import { ruleHref, ruleWords, sourceWords, whoWords } from '../parts/rule-words.ts';
import { deadlineWords } from '../result/words.ts';
import { planNote } from './sentences.ts';
import { nextDeadline } from './told-visits.ts';
import type { ToldVisits } from './told-visits.ts';
import { PLAN_RULE } from './visit-rules.ts';

const CALCULATOR = 'Visits';

/** A calendar file of the next visit, on the day to act; without a day in it where none is due. */
export function visitsCalendar(told: ToldVisits, now: Date, origin: string): string {
  const { data, found, question } = told;
  const deadline = nextDeadline(told);
  if (!deadline || !found.next) return dayFile([], CALCULATOR, now);
  const { limit, actBy } = found.next;
  const rules = Object.entries(question.rules).filter(([id]) => id !== PLAN_RULE);
  const url = rules[0] ? origin + ruleHref(data, rules[0][0]) : `${origin}/authorities/${data.id}/`;
  const note = planNote(told);
  return dayFile(
    [
      {
        // The day it counts from tells one child's next visit from another's
        uid: `${data.id}.next-visit.${limit.from.date}@child-in-need-handbook`,
        day: actBy,
        summary: `Act by: ${deadline.timescale.do ?? deadline.timescale.title}`,
        description: [
          deadlineWords(deadline),
          ...(note ? [note] : []),
          ...rules.flatMap(([, rule]) => [
            `Rule of ${data.name}: ${ruleWords(rule, data)}.`,
            `Who: ${whoWords(rule.who, data)}.`,
            `Source: ${data.document.title}, ${sourceWords(rule.source)}.`,
          ]),
          url,
        ],
        url,
      },
    ],
    CALCULATOR,
    now,
  );
}
