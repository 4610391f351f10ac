import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import { formatDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { calendarOf } from '../calendar-of.ts';
import type { CalculatorData } from '../data.ts';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { Reasons } from '../result/Reasons.tsx';
import { RelatedRules } from '../result/RelatedRules.tsx';
import { UNREAD } from '../result/sentence.ts';
import { Source } from '../parts/Source.tsx';
import { Unclear } from '../result/Unclear.tsx';
import { deadlineWords } from '../result/words.ts';
import { OutOfOrder } from '../result/OutOfOrder.tsx';
import { WorkedFrom } from '../result/WorkedFrom.tsx';
import { Alone } from './Alone.tsx';
import { GapTable } from './GapTable.tsx';
import type { VisitsQuestion } from './read-visits.ts';
import { rowsOf } from './rows.ts';
import { RuleFacts } from './RuleFacts.tsx';
import { answerSentence, byWhat, isByPlan, notes } from './sentences.ts';
import { Silences } from './Silences.tsx';
import { TakeVisits } from './TakeVisits.tsx';
import { nextDeadline, ownDeadline, tellVisits } from './told-visits.ts';
import { VISIT } from './visit-rules.ts';

export interface ResultProps {
  readonly question: VisitsQuestion;
  readonly data: CalculatorData;
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
}

const ONLY_ENTERED = 'The calculator knows only the visits entered: one made since then ends the gap.';

/** The next visit and every gap: the answer first, then the rule, the visits one by one, and what the document leaves open. */
export function Result({ question, data, holidays, today }: ResultProps) {
  const told = useMemo(() => tellVisits(data, question, calendarOf(holidays), today), [question]);
  const next = nextDeadline(told);
  const own = ownDeadline(told);
  const { events, visits } = question.facts;
  return (
    <div class="result">
      <AnswerPanel sentence={answerSentence(told)}>
        {next && <p>{told.found.next?.overdue ? ONLY_ENTERED : deadlineWords(next)}</p>}
        {notes(told).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <RuleFacts question={question} data={data} />
        {own && (
          <Unclear
            deadline={own}
            data={data}
            {...(isByPlan(told) ? { summary: 'What is unclear about the outer limit' } : {})}
          />
        )}
        {own && <RelatedRules deadline={own} data={data} />}
        {own && <Reasons deadline={own} data={data} />}
        <p class="answer__seen">
          Seen on {formatDate(today)}, by {byWhat(told)}.{data.unread && ` ${UNREAD}`}
        </p>
      </AnswerPanel>
      <OutOfOrder facts={{ ...question.choices, events, held: { [VISIT]: visits } }} data={data} />
      <TakeVisits told={told} />
      <GapTable rows={rowsOf(told)} caption="Visits and the gaps between them" />
      <Alone told={told} />
      <Silences
        data={data}
        heading="What the document leaves open"
        source={(id) => <Source id={id} data={data} />}
      />
      <WorkedFrom facts={{ ...question.choices, events, held: {} }} data={data} />
    </div>
  );
}
