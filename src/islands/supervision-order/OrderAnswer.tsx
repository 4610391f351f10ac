import { formatDate } from '../../calendar/date.ts';
import { JumpLink } from '../form/JumpLink.tsx';
import { lowerFirst } from '../form/lower-first.ts';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { Details } from '../parts/Details.tsx';
import { lateCount, UNREAD } from '../result/sentence.ts';
import { endLabel, ORDER_FIELDS } from './order-form.ts';
import type { ToldOrder } from './told-order.ts';
import { limitWords, nextSentence } from './words.ts';

interface Props {
  readonly told: ToldOrder;
}

/** When the order ends, by which law, and what comes next by the authority's own rules. */
export function OrderAnswer({ told }: Props) {
  const { data, view, today, order, turns18, sentence, adult, longer, steps, silent, law } = told;
  const lastDay = order.because === 'extended' ? 'extended' : 'expires';
  const next = nextSentence(view, data);
  return (
    <AnswerPanel sentence={sentence}>
      {adult && (
        <p>
          {adult}{' '}
          <span class="no-print">
            To see only the dates up to the birthday, enter the day before it as the{' '}
            <JumpLink class="govuk-link" to={`${ORDER_FIELDS.end(lastDay)}-day`}>
              {lowerFirst(endLabel(lastDay, data.events))}
            </JumpLink>
            {lastDay === 'expires' && ', leave the length blank'} and answer No.
          </span>
        </p>
      )}
      {longer && (
        <p>
          <strong>Check:</strong> {longer}{' '}
          <JumpLink class="govuk-link no-print" to={ORDER_FIELDS.length}>
            Enter the length it was made for, and the extension apart
          </JumpLink>
        </p>
      )}
      {next && (
        <p>
          <strong>Next, by the rules of {data.name}:</strong> {next}
        </p>
      )}
      {view.late.length > 0 && (
        <p>
          <strong>Before that:</strong>{' '}
          <JumpLink class="govuk-link" to="late">
            {lateCount(view.late.length)}
          </JumpLink>
        </p>
      )}
      {silent && <p>{silent}</p>}
      <dl class="facts answer__facts">
        <div>
          <dt>Why that day</dt>
          <dd>{steps.join(' ')}</dd>
        </div>
        {!turns18 && order.because !== 'discharged' && (
          <div>
            <dt>With an extension</dt>
            <dd>{limitWords(order)}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            National, for every council:{' '}
            {law
              .filter(({ ends }) => ends)
              .map(({ title, href }, place) => (
                <span key={href}>
                  {place > 0 && '; '}
                  <a class="govuk-link" href={href}>
                    {title}
                  </a>
                </span>
              ))}
          </dd>
        </div>
      </dl>
      <Details summary="How an order is counted">
        <p>
          The law counts a period “beginning with” the day the order was made, so that day is the first. An
          order is not moved because its last day is a weekend or a bank holiday.
        </p>
      </Details>
      <p class="answer__seen">
        Seen on {formatDate(today)}, by the national rules and the rules of {data.name}.
        {data.unread && ` ${UNREAD}`}
      </p>
    </AnswerPanel>
  );
}
