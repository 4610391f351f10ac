import type { Ref } from 'preact';
import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { explainProvisional } from '../../schedule/explain.ts';
import type { CalculatorData } from '../data.ts';
import { goTo } from '../form/go-to.ts';
import { AnswerFacts } from './AnswerFacts.tsx';
import { keyOf } from './dated.ts';
import type { Outlook } from './outlook.ts';
import { Unclear } from './Unclear.tsx';
import { Reasons } from './Reasons.tsx';
import { actSentence, answerSentence } from './sentence.ts';
import { deadlineWords } from './words.ts';

interface Props {
  readonly outlook: Outlook;
  readonly data: CalculatorData;
  readonly today: IsoDate;
  /** Takes the focus, so that a screen reader begins with the answer. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The answer first, as a person would say it; then the deadline, the rule, who, how strongly, the source, and what is unclear. */
export function Answer({ outlook, data, today, heading }: Props) {
  const [first, ...others] = outlook.next.length > 0 ? outlook.next : outlook.late.slice(-1);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="answer__sentence" id="answer" tabIndex={-1} ref={heading}>
        {answerSentence(outlook, data)}
      </h2>
      <p class="answer__seen">
        Seen on {formatDate(today)}, by the rules of {data.name}.
      </p>
      {outlook.next.length > 0 && outlook.late.length > 0 && (
        <p>
          <strong>Before that:</strong>{' '}
          <a class="govuk-link" href="#late" onClick={(click) => goTo(click, 'late')}>
            {lateCount(outlook.late.length)}
          </a>
        </p>
      )}
      {others.length > 0 && outlook.next.length > 0 && (
        <>
          <p>On the same day:</p>
          <ul class="govuk-list govuk-list--bullet">
            {others.map(({ deadline }) => (
              <li key={keyOf(deadline)}>{actSentence(deadline, data)}</li>
            ))}
          </ul>
        </>
      )}
      {outlook.before.length > 0 && (
        <>
          <p>Before that, at the latest:</p>
          <ul class="govuk-list govuk-list--bullet">
            {outlook.before.map((deadline) => (
              <li key={keyOf(deadline)}>
                {deadline.timescale.title}. {explainProvisional(deadline.provisional, data)}
              </li>
            ))}
          </ul>
        </>
      )}
      {first && (
        <>
          <p>{deadlineWords(first.deadline)}</p>
          <AnswerFacts deadline={first.deadline} data={data} />
          <Unclear deadline={first.deadline} data={data} plain />
          <Reasons deadline={first.deadline} data={data} />
        </>
      )}
    </section>
  );
}

function lateCount(count: number): string {
  return `${count} ${count === 1 ? 'date has' : 'dates have'} passed and ${count === 1 ? 'is' : 'are'} overdue if not done`;
}
