import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import { createWorkingCalendar } from '../../calendar/working-calendar.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { Exports } from '../exports/Exports.tsx';
import { Answer } from './Answer.tsx';
import { bringUp } from './bring-up.ts';
import { CardList } from './CardList.tsx';
import { Clashes } from './Clashes.tsx';
import { Details } from './Details.tsx';
import { outlook } from './outlook.ts';
import { TimelinePicture } from './TimelinePicture.tsx';
import { Undated } from './Undated.tsx';
import { workOut } from './work-out.ts';
import { WorkedFrom } from './WorkedFrom.tsx';

export interface ResultProps {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The schedule of a case: the answer first, then everything behind it. Each new one takes the focus. */
export function Result({ facts, data, holidays, today, asked }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const calendar = useMemo(() => createWorkingCalendar(holidays), [holidays]);
  const schedule = useMemo(() => workOut(data, facts, calendar, today), [facts]);
  const view = useMemo(() => outlook(schedule, today), [schedule]);
  useLayoutEffect(() => bringUp(heading.current), [facts]);
  const { late, ahead, past, undated } = view;
  return (
    <div class="result">
      <Answer outlook={view} data={data} today={today} heading={heading} />
      <Exports told={{ data, facts, schedule, view, calendar, today }} />
      <Clashes clashes={schedule.clashes} data={data} />
      {late.length > 0 && (
        <section>
          <h3 class="govuk-heading-m" id="late" tabIndex={-1}>
            Overdue, if not done
          </h3>
          <p>The calculator knows only the dates entered: it cannot know what else has been done.</p>
          <CardList entries={late} data={data} />
        </section>
      )}
      {ahead.length + late.length > 0 && (
        <section>
          <h3 class="govuk-heading-m">The dates to come</h3>
          <TimelinePicture entries={[...past, ...late, ...ahead]} today={today} />
          <CardList entries={ahead} data={data} />
        </section>
      )}
      {past.length > 0 && (
        <Details summary={`Dates that have passed (${past.length})`}>
          <CardList entries={past} data={data} />
        </Details>
      )}
      <Undated deadlines={undated} data={data} calendar={calendar} asked={asked} />
      <WorkedFrom facts={facts} data={data} />
    </div>
  );
}
