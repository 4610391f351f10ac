import { useMemo } from 'preact/hooks';
import { formatDate } from '../../calendar/date.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { Order } from '../../schedule/order.ts';
import { changesBetween, orderSchedule } from '../../schedule/order-schedule.ts';
import { anchorEvent, hasEvent } from '../../schedule/clocks.ts';
import type { Timescale } from '../../policy/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import type { OrderCase } from './read-order-form.ts';
import { hasRules } from './order-rules.ts';
import { changeWords } from './words.ts';

interface Props {
  readonly told: Told;
  readonly orderCase: OrderCase;
}

const HEADINGS: Readonly<Record<Exclude<Order['because'], 'as-made'>, string>> = {
  extended: 'What the extension changes',
  adult: 'What changes because the child turns 18',
  discharged: 'What the early end changes',
};

/** An order that ends on another day than it was made for: what becomes of each rule, and what the document leaves open. */
export function EndChanges({ told: { data, schedule, calendar }, orderCase: { order, facts } }: Props) {
  const { made, asMade, because } = order;
  const changes = useMemo(
    () => changesBetween(orderSchedule(data, facts, { made, ends: asMade }, calendar), schedule),
    [schedule],
  );
  if (because === 'as-made' || !hasRules(data)) return null;
  const open = openQuestions(data);
  return (
    <section>
      <h3 class="govuk-heading-m">{HEADINGS[because]}</h3>
      <p>
        As it was made, the order would have ended on {formatDate(asMade)}. By the rules of {data.name}:
      </p>
      <dl class="facts">
        {changes.map((change) => (
          <div key={change.id}>
            <dt>{change.title}</dt>
            <dd>
              <ul>
                {changeWords(change).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <details class="question" open>
          <summary>What the document leaves open about the end of an order</summary>
          {open.map(({ asks, 'works-to': worksTo }) => (
            <p key={asks}>
              {asks} <strong>The Handbook works to:</strong> {worksTo}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}

/** What is unclear about the rules that hang on the end of the order, each question once. */
function openQuestions({ timescales, questions }: CalculatorData) {
  const ids = Object.values(timescales)
    .filter(hangsOnEnd)
    .flatMap((timescale) => timescale.questions ?? []);
  return [...new Set(ids)].flatMap((id) => questions[id] ?? []);
}

function hangsOnEnd({ clock, readings }: Timescale): boolean {
  const clocks = clock ? [clock] : (readings ?? []).map((reading) => reading.clock);
  return clocks.some(
    (one) => hasEvent(one) && one.shape !== 'at-review' && anchorEvent(one) === ORDER.expires,
  );
}
