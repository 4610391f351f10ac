import { ORDER } from '../../schedule/order-terms.ts';
import { useOwnId } from '../form/own-id.ts';
import { CardList } from '../result/CardList.tsx';
import { Clashes } from '../result/Clashes.tsx';
import { Details } from '../parts/Details.tsx';
import { TimelinePicture } from '../result/TimelinePicture.tsx';
import { Undated } from '../result/Undated.tsx';
import { NotArising } from './NotArising.tsx';
import { rulesWithoutClock } from './order-rules.ts';
import { OrderRuleList } from './OrderRuleList.tsx';
import type { ToldOrder } from './told-order.ts';

interface Props {
  readonly told: ToldOrder;
  readonly asked: ReadonlyMap<string, string>;
}

/** The authority's own rules for supervision orders: with dates, without, and those that do not arise. Or that it has none. */
export function RulesOfAuthority({ told, asked }: Props) {
  const own = useOwnId();
  const { data, schedule, view, calendar, silent, turns18 } = told;
  const { late, ahead, past } = view;
  const notArising = view.undated.filter(({ state }) => state === 'does-not-arise');
  const undated = view.undated.filter((deadline) => !notArising.includes(deadline));
  return (
    <section>
      <h3 class="govuk-heading-m">The rules of {data.name} for supervision orders</h3>
      {silent && <p class="silence">{silent}</p>}
      {turns18 && <p>Of the days below, those on or after the child’s 18th birthday do not arise.</p>}
      <Clashes clashes={schedule.clashes} data={data} />
      <TimelinePicture told={told} />
      {late.length > 0 && (
        <>
          <h4 class="govuk-heading-s" id={own('late')} tabIndex={-1}>
            Overdue, if not done
          </h4>
          <p>The calculator knows only the dates entered: it cannot know what else has been done.</p>
          <CardList entries={late} data={data} />
        </>
      )}
      {ahead.length > 0 && (
        <>
          <h4 class="govuk-heading-s">The dates to come, to the end of the order</h4>
          <CardList entries={ahead} data={data} />
        </>
      )}
      {past.length > 0 && (
        <Details summary={`Dates that have passed (${past.length})`}>
          <CardList entries={past} data={data} />
        </Details>
      )}
      <NotArising deadlines={notArising} data={data} />
      <OrderRuleList rules={rulesWithoutClock(data)} data={data} />
      <Undated deadlines={undated} data={data} calendar={calendar} asked={asked} />
      <p class="no-print">
        {!silent && (
          <>
            A supervision order comes on top of the ordinary rules:{' '}
            <a class="govuk-link" href={`/calculators/timeline/?authority=${data.id}&cohort=${ORDER.cohort}`}>
              work out all the dates of the case
            </a>
            .{' '}
          </>
        )}
        <a class="govuk-link" href={`/authorities/${data.id}/special-circumstances/#what-changes`}>
          What special circumstances change in {data.name}
        </a>
      </p>
    </section>
  );
}
