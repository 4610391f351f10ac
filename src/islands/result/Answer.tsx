import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { explainLastReview } from '../../schedule/explain.ts';
import { statusWords } from '../../schedule/status.ts';
import type { CalculatorData } from '../data.ts';
import { JumpLink } from '../form/JumpLink.tsx';
import { agendaOf } from './agenda.ts';
import { AgendaLists } from './AgendaLists.tsx';
import { AnswerFacts } from './AnswerFacts.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { Before } from './Before.tsx';
import { keyOf } from './dated.ts';
import { isToDo } from './outlook.ts';
import type { Outlook } from './outlook.ts';
import { Unclear } from './Unclear.tsx';
import { Reasons } from './Reasons.tsx';
import { RelatedRules } from './RelatedRules.tsx';
import { answerSentence, lateCount, UNREAD } from './sentence.ts';
import { deadlineWords } from './words.ts';

interface Props {
  readonly outlook: Outlook;
  /** What of it stands below, where that is not all. */
  readonly shown?: Outlook;
  readonly data: CalculatorData;
  readonly today: IsoDate;
}

/** The answer first, as a person would say it; then why, the rule, who, who chairs, the source, and what is unclear. */
export function Answer({ outlook, shown = outlook, data, today }: Props) {
  const { before } = outlook;
  const agenda = agendaOf(outlook);
  const cards = new Set([...shown.late, ...shown.ahead].map(({ deadline }) => keyOf(deadline)));
  const { answer: first, late } = agenda;
  const earlier = [
    ...(late.length > 0 ? [{ id: 'overdue', words: lateCount(late.length) }] : []),
    ...(before.length > 0 ? [{ id: 'before', words: beforeCount(before.length) }] : []),
  ];
  return (
    <AnswerPanel sentence={answerSentence(outlook, data)}>
      {earlier.map(({ id, words }) => (
        <p key={id}>
          <strong>{first?.status.is === 'overdue' ? 'Also' : 'Before that'}:</strong>{' '}
          <JumpLink class="govuk-link" to={id}>
            {words}
          </JumpLink>
        </p>
      ))}
      {first && (
        <>
          <p>
            {deadlineWords(first.deadline)}
            {isToDo(first) && ` ${statusWords(first.status)}.`}
          </p>
          {explainLastReview(first.deadline, data).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <AnswerFacts deadline={first.deadline} data={data} />
          <Unclear deadline={first.deadline} data={data} />
        </>
      )}
      <AgendaLists
        agenda={agenda}
        mayBeMore={before.length > 0}
        hasCard={({ deadline }) => cards.has(keyOf(deadline))}
        data={data}
        today={today}
      />
      <Before deadlines={before} data={data} />
      {first && (
        <>
          <RelatedRules deadline={first.deadline} data={data} />
          <Reasons deadline={first.deadline} data={data} />
        </>
      )}
      <p class="answer__seen">
        Seen on {formatDate(today)}, by the rules of {data.name}.{data.unread && ` ${UNREAD}`}
      </p>
    </AnswerPanel>
  );
}

function beforeCount(count: number): string {
  return count === 1 ? '1 more thing is due' : `${count} more things are due`;
}
