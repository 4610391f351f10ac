import type { Ref } from 'preact';
import { formatDate } from '../../calendar/date.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { Told } from '../exports/told.ts';
import { goTo } from '../form/go-to.ts';
import { Details } from '../result/Details.tsx';
import { lateCount, UNREAD } from '../result/sentence.ts';
import type { OrderLaw } from './law.ts';
import { hasRules } from './order-rules.ts';
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
    <section class="answer" aria-labelledby="answer">
      <h2 class="answer__sentence" id="answer" tabIndex={-1} ref={heading}>
        {endSentence(order, today)}
      </h2>
      {longer && (
        <p>
          <strong>Check:</strong> {longer}
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
          <a class="govuk-link" href="#late" onClick={(click) => goTo(click, 'late')}>
            {lateCount(view.late.length)}
          </a>
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
    </section>
  );
}
