import { formatDate } from '../../calendar/date.ts';
import { ruleWords, sourceWords, whoWords } from '../parts/rule-words.ts';
import { choiceWords, deadlineWords, readingWords } from '../result/words.ts';
import { rowsOf } from './rows.ts';
import { UNREAD } from '../result/sentence.ts';
import { aloneWords, answerSentence, byWhat, planNote } from './sentences.ts';
import { nextDeadline, ownDeadline } from './told-visits.ts';
import type { ToldVisits } from './told-visits.ts';
import { PLAN_RULE, TOPICS } from './visit-rules.ts';

/** The visits as plain text, for an email or a note. */
export function visitsText(told: ToldVisits): string {
  const { data, question, today } = told;
  const next = nextDeadline(told);
  const own = ownDeadline(told);
  const note = planNote(told);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', heading, '', ...lines] : [];
  return [
    answerSentence(told),
    ...(next && !told.found.next?.overdue ? [deadlineWords(next)] : []),
    ...(note ? [note] : []),
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
      Object.entries(question.rules)
        .filter(([id]) => id !== PLAN_RULE)
        .flatMap(([, rule]) => [
          `${rule.title}: ${ruleWords(rule, data)}. Who: ${whoWords(rule.who, data)}.`,
          `  Source: ${data.document.title}, ${sourceWords(rule.source)}.`,
        ]),
    ),
    ...part(
      'What is unclear',
      own && own.readings.length > 0
        ? [choiceWords(own), ...own.readings.map((reading) => `- ${readingWords(reading, data)}`)]
        : [],
    ),
    ...part(
      'What the document is silent on',
      TOPICS.flatMap((topic) => {
        const silence = data.silences[topic];
        return silence === undefined ? [] : [`${data.topics[topic] ?? topic}: ${silence}`];
      }),
    ),
    '',
    'The document itself prevails. Child in Need Handbook',
  ].join('\n');
}
