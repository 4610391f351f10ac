import type { Ref } from 'preact';
import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { CalculatorData } from '../data.ts';
import { goTo } from '../form/go-to.ts';
import { AnswerFacts } from './AnswerFacts.tsx';
import { Before } from './Before.tsx';
import { keyOf } from './dated.ts';
import type { Outlook } from './outlook.ts';
import { Unclear } from './Unclear.tsx';
import { Reasons } from './Reasons.tsx';
import { RelatedRules } from './RelatedRules.tsx';
import { actSentence, answerSentence, lateCount, UNREAD } from './sentence.ts';
import { deadlineWords } from './words.ts';

interface Props {
  readonly outlook: Outlook;
  readonly data: CalculatorData;
  readonly today: IsoDate;
  /** Takes the focus, so that a screen reader begins with the answer. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The answer first, as a person would say it; then why, the rule, who, who chairs, the source, and what is unclear. */
export function Answer({ outlook, data, today, heading }: Props) {
  const { next, late, before } = outlook;
  const [first, ...others] = next.length > 0 ? next : late.slice(-1);
  const earlier = [
    ...(next.length > 0 && late.length > 0 ? [{ id: 'late', words: lateCount(late.length) }] : []),
    ...(before.length > 0 ? [{ id: 'before', words: beforeCount(before.length) }] : []),
  ];
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="answer__sentence" id="answer" tabIndex={-1} ref={heading}>
        {answerSentence(outlook, data)}
      </h2>
      {earlier.map(({ id, words }) => (
        <p key={id}>
          <strong>Before that:</strong>{' '}
          <a class="govuk-link" href={`#${id}`} onClick={(click) => goTo(click, id)}>
            {words}
          </a>
        </p>
      ))}
      {first && (
        <>
          <p>{deadlineWords(first.deadline)}</p>
          <AnswerFacts deadline={first.deadline} data={data} />
          <Unclear deadline={first.deadline} data={data} />
        </>
      )}
      {others.length > 0 && next.length > 0 && (
        <>
          <p>
            <strong>On the same day:</strong>
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {others.map(({ deadline }) => (
              <li key={keyOf(deadline)}>{actSentence(deadline, data)}</li>
            ))}
          </ul>
        </>
      )}
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
    </section>
  );
}

function beforeCount(count: number): string {
  return count === 1 ? '1 more thing is due' : `${count} more things are due`;
}
