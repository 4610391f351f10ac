import { useMemo, useState } from 'preact/hooks';
import { Exports } from '../exports/Exports.tsx';
import type { Told } from '../exports/told.ts';
import { AfterAnswer } from './AfterAnswer.tsx';
import { Answer } from './Answer.tsx';
import { CardList } from './CardList.tsx';
import { CircumstanceChanges } from './CircumstanceChanges.tsx';
import { Clashes } from './Clashes.tsx';
import { Details } from '../parts/Details.tsx';
import { OutOfOrder } from './OutOfOrder.tsx';
import { goesOnWords } from './sentence.ts';
import { SameElsewhere } from './SameElsewhere.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { Undated } from './Undated.tsx';
import { forRole, roleToShow } from './whose.ts';
import type { ChosenRole } from './whose.ts';
import { WhoseDeadlines } from './WhoseDeadlines.tsx';
import { WorkedFrom } from './WorkedFrom.tsx';

export interface ResultProps {
  readonly told: Told;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
  /** Keeps whose deadlines were chosen while the dates are worked out again. */
  readonly kept?: { current: ChosenRole | undefined };
}

/** The schedule of a case: the answer first, then everything behind it. Each new one takes the focus. */
export function Result({ told, asked, kept }: ResultProps) {
  const { facts, data, today } = told;
  const [chosen, setChosen] = useState(kept?.current);
  const choose = (to: ChosenRole | undefined) => {
    if (kept) kept.current = to;
    setChosen(to);
  };
  const role = roleToShow(told, chosen);
  const shown = useMemo(() => (role === '' ? told : forRole(told, role)), [told, role]);
  const { late, ahead, past, undated } = shown.view;
  const goesOn = goesOnWords(shown.view);
  return (
    <div class="result">
      <Answer outlook={told.view} shown={shown.view} data={data} today={today} />
      <OutOfOrder facts={facts} data={data} />
      <AfterAnswer of={facts}>
        <WhoseDeadlines told={told} shown={shown} role={role} chosen={chosen} onChoose={choose} />
        <Exports told={shown} calculator="Case timeline" />
        <Clashes clashes={told.schedule.clashes} data={data} />
        {late.length + ahead.length + past.length > 0 && (
          <section>
            <h3 class="govuk-heading-m">The case over time</h3>
            <TimelinePicture told={shown} />
          </section>
        )}
        {late.length > 0 && (
          <section>
            <h3 class="govuk-heading-m">Overdue, if not done</h3>
            <p>The calculator knows only the dates entered: it cannot know what else has been done.</p>
            <CardList entries={late} data={data} />
          </section>
        )}
        {ahead.length > 0 && (
          <section>
            <h3 class="govuk-heading-m">The dates to come</h3>
            {goesOn && <p>{goesOn}</p>}
            <CardList entries={ahead} data={data} />
          </section>
        )}
        {past.length > 0 && (
          <Details summary={`Dates that have passed (${past.length})`}>
            <CardList entries={past} data={data} />
          </Details>
        )}
        <Undated deadlines={undated} data={data} calendar={told.calendar} asked={asked} />
        <CircumstanceChanges facts={facts} data={data} />
        <SameElsewhere facts={facts} data={data} />
        <WorkedFrom facts={facts} data={data} />
      </AfterAnswer>
    </div>
  );
}
