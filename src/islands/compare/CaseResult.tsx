import { useMemo } from 'preact/hooks';
import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import { calendarOf } from '../calendar-of.ts';
import type { CalculatorData } from '../data.ts';
import { Clashes } from '../result/Clashes.tsx';
import { Details } from '../parts/Details.tsx';
import { Facts } from '../parts/Facts.tsx';
import { answerSentence, UNREAD } from '../result/sentence.ts';
import { workedFromCase } from '../result/worked-from.ts';
import { CaseExports } from './CaseExports.tsx';
import { KindSection } from './KindSection.tsx';
import { listNames } from './names.ts';
import { standingOf, tellCase } from './told.ts';
import type { Standing } from './told.ts';
import type { TopicName } from './topic-rows.ts';

export interface CaseResultProps {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly authorities: readonly CalculatorData[];
  /** All of them as one, for the names of what was asked. */
  readonly merged: CalculatorData;
  readonly topics: readonly TopicName[];
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
}

/** What has no date in any of them, folded. */
const FOLDED: readonly (readonly [Standing, string])[] = [
  ['waiting', 'Needs another date'],
  ['uncounted', 'Without a date to count'],
];

/** The same case under each authority: what comes next, then like beside like. Never a ranking. */
export function CaseResult(props: CaseResultProps) {
  const { facts, authorities, merged, topics, holidays, today, asked } = props;
  const calendar = calendarOf(holidays);
  const told = useMemo(() => tellCase(facts, authorities, topics, calendar, today), [facts]);
  const kinds = Map.groupBy(told.kinds, standingOf);
  const clashing = told.each.filter(({ schedule }) => schedule.clashes.length > 0);
  return (
    <div class="result">
      <section class="answer" aria-labelledby="answer">
        <h3 class="answer__sentence" id="answer" tabIndex={-1}>
          What comes next in each
        </h3>
        <dl class="facts">
          {told.each.map(({ data, view }) => (
            <div key={data.id}>
              <dt>{data.name}</dt>
              <dd>
                {answerSentence(view, data)}
                {data.unread && ` ${UNREAD}`}
              </dd>
            </div>
          ))}
        </dl>
        <p class="answer__seen">
          Seen on {formatDate(today)}, each by its own rules. An earlier date is not a better procedure: the
          rules may count from different days.
        </p>
      </section>
      <CaseExports told={told} merged={merged} />
      {clashing.map(({ data, schedule }) => (
        <section key={data.id}>
          <h3 class="govuk-heading-m">Rules that pull against each other in {data.name}</h3>
          <Clashes clashes={schedule.clashes} data={data} />
        </section>
      ))}
      {kinds.get('dated')?.map((kind) => (
        <KindSection key={kind.id} kind={kind} asked={asked} />
      ))}
      {FOLDED.map(([standing, summary]) => {
        const folded = kinds.get(standing) ?? [];
        return (
          folded.length > 0 && (
            <Details key={standing} summary={`${summary} (${folded.length})`}>
              {folded.map((kind) => (
                <KindSection key={kind.id} kind={kind} asked={asked} />
              ))}
            </Details>
          )
        );
      })}
      <section>
        <h3 class="govuk-heading-m">Worked out from</h3>
        <Facts rows={[['Authorities', listNames(authorities)] as const, ...workedFromCase(facts, merged)]} />
      </section>
    </div>
  );
}
