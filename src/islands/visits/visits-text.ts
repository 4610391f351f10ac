import { formatDate } from '../../calendar/date.ts';
import { questionLines, readingLines, workingLines } from '../exports/lines.ts';
import { footLines, part } from '../exports/text.ts';
import { ruleWords, sourceWords, whoWords } from '../parts/rule-words.ts';
import { deadlineWords } from '../result/words.ts';
import { rowsOf } from './rows.ts';
import { UNREAD } from '../result/sentence.ts';
import { aloneWords, answerSentence, byWhat, notes, ruleLabel } from './sentences.ts';
import { nextDeadline, ownDeadline, rulesAtWork } from './told-visits.ts';
import type { ToldVisits } from './told-visits.ts';
import { TOPICS, VISIT } from './visit-rules.ts';

/** The visits as plain text, for an email or a note. */
export function visitsText(told: ToldVisits): string {
  const { data, question, today } = told;
  const { events, visits } = question.facts;
  const facts = { ...question.choices, events };
  const next = nextDeadline(told);
  const own = ownDeadline(told);
  return [
    answerSentence(told),
    ...(next && !told.found.next?.overdue ? [deadlineWords(next)] : []),
    ...notes(told),
    `Seen on ${formatDate(today)}, by ${byWhat(told)}.`,
    ...(data.unread ? [UNREAD] : []),
    ...part(
      'Visits and the gaps between them',
      rowsOf(told).map(({ visit, gap, allowed, result, alone }) =>
        [
          `${visit}: ${result}`,
          ...(gap ? [`gap ${gap}`] : []),
          ...(allowed ? [`allowed ${allowed}`] : []),
          ...(alone ? [`seen alone: ${alone.toLowerCase()}`] : []),
        ].join('; '),
      ),
    ),
    ...part('Seen alone', aloneWords(told)),
    ...part(
      'The rule',
      rulesAtWork(question).flatMap(([, rule]) => [
        `${ruleLabel(question, rule.title)}: ${ruleWords(rule, data)}. Who: ${whoWords(rule.who, data)}.`,
        `  Source: ${data.document.title}, ${sourceWords(rule.source)}.`,
      ]),
    ),
    ...part('How the next visit was counted', next ? workingLines(next, data) : []),
    ...part('What is unclear', own ? [...readingLines(own, data), ...questionLines([own], data)] : []),
    ...part(
      'What the document is silent on',
      TOPICS.flatMap((topic) => {
        const silence = data.silences[topic];
        return silence === undefined ? [] : [`${data.topics[topic] ?? topic}: ${silence}`];
      }),
    ),
    ...footLines({ facts: { ...facts, held: {} }, data }, { ...facts, held: { [VISIT]: visits } }),
  ].join('\n');
}
