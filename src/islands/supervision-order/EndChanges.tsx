import { formatDate } from '../../calendar/date.ts';
import { countsBackFrom } from '../../schedule/counts-back.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { Order } from '../../schedule/order.ts';
import { changesBetween } from '../../schedule/order-changes.ts';
import { anchorEvent, hasEvent } from '../../schedule/clocks.ts';
import type { Schedule } from '../../schedule/types.ts';
import type { Timescale } from '../../policy/types.ts';
import type { CalculatorData } from '../data.ts';
import { changeWords } from './change-words.ts';
import type { ToldOrder } from './told-order.ts';

export interface EndChangesProps {
  readonly told: ToldOrder;
  /** What the order would have brought as it was made. */
  readonly before: Schedule;
}

const HEADINGS: Readonly<Record<Exclude<Order['because'], 'as-made'>, string>> = {
  extended: 'What the extension changes',
  discharged: 'What the early end changes',
};

/** An order that ends on another day than it was made for: what becomes of each rule, and what the document leaves open. */
export function EndChanges({ told, before }: EndChangesProps) {
  const { data, schedule, silent } = told;
  const { asMade, expires, ends, because } = told.order;
  if (because === 'as-made' || silent) return null;
  const open = openQuestions(data);
  return (
    <section>
      <h3 class="govuk-heading-m">{HEADINGS[because]}</h3>
      <p>
        As it was made, the order would have ended on {formatDate(asMade)}. By the rules of {data.name}:
      </p>
      <dl class="facts">
        {changesBetween(before, schedule).map((change) => (
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
      {because === 'discharged' && countsBack(data) && (
        <p>
          A rule that counts back from expiry speaks of the day on which the order was to expire,{' '}
          {formatDate(expires)}. It is not counted back from the early end, {formatDate(ends)}, which nobody
          could have counted back from. If its date lies after the early end, it no longer arises.
        </p>
      )}
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

/** Whether a rule counts back from the day on which an order expires. */
function countsBack(data: CalculatorData): boolean {
  return Object.values(data.timescales).some((timescale) => countsBackFrom(timescale, ORDER.expires, data));
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
