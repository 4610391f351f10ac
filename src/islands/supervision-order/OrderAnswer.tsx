import type { Ref } from 'preact';
import { formatDate } from '../../calendar/date.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { Told } from '../exports/told.ts';
import { JumpLink } from '../form/JumpLink.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { Details } from '../parts/Details.tsx';
import { lateCount, UNREAD } from '../result/sentence.ts';
import type { OrderLaw } from './law.ts';
import { hasRules } from './order-rules.ts';
import { ORDER_FIELDS } from './order-form.ts';
import type { OrderCase } from './read-order-form.ts';
import { endSentence, endSteps, limitWords, longerWords, nextSentence, silentSentence } from './words.ts';

interface Props {
  readonly told: Told;
  readonly orderCase: OrderCase;
  readonly law: OrderLaw;
  /** Takes the focus, so that a screen reader begins with the answer. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** When the order ends, by which law, and what comes next by the authority's own rules. */
export function OrderAnswer({ told, orderCase, law, heading }: Props) {
  const { data, view, calendar, today } = told;
  const { order } = orderCase;
  const next = nextSentence(view, data);
  const longer = longerWords(order);
  const periods = law.rules.filter(
    ({ clock }) => clock.shape === 'lasts' && clock.beginningWith === ORDER.made,
  );
  return (
    <AnswerPanel sentence={endSentence(order, today)} heading={heading}>
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
      {!hasRules(data) && <p>{silentSentence(data)}</p>}
      <dl class="facts answer__facts">
        <div>
          <dt>Why that day</dt>
          <dd>{endSteps(orderCase, calendar).join(' ')}</dd>
        </div>
        {(order.because === 'as-made' || order.because === 'extended') && (
          <div>
            <dt>With an extension</dt>
            <dd>{limitWords(order)}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            National, for every council:{' '}
            {periods.map(({ title, href }, place) => (
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
