import { useMemo } from 'preact/hooks';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { calendarOf } from '../calendar-of.ts';
import { TakeAway } from '../exports/TakeAway.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { answerDays } from './answer-days.ts';
import type { DaysAnswer } from './answer-days.ts';
import { DaysTable } from './DaysTable.tsx';
import { Skipped } from './Skipped.tsx';
import { headline, wayWords } from './told-days.ts';
import type { ToldDays } from './told-days.ts';

export interface DaysResultProps extends Omit<ToldDays, 'answers'> {
  readonly holidays: BankHolidays;
  /** Where the ways to count are explained. */
  readonly rulesHref: string;
}

/** The answer first, then how it was counted and every day that was left out. Each new one takes the focus. */
export function DaysResult({ questions, unread, holidays, rulesHref }: DaysResultProps) {
  const calendar = calendarOf(holidays);
  const answers = useMemo(() => questions.map((one) => answerDays(one, calendar)), [questions]);
  const told: ToldDays = { questions, answers, unread };
  const single = answers.length + unread.length === 1 ? answers[0] : undefined;
  return (
    <div class="result">
      <AnswerPanel sentence={headline(told)}>
        {unread.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {unread.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {single && <Counts answer={single} />}
        {single?.either && <p>{single.either}</p>}
        {single?.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <strong>How it was counted:</strong> {wayWords(told)}{' '}
          <a class="govuk-link" href={rulesHref}>
            More on how days are counted
          </a>
        </p>
        {single && <Skipped {...single} />}
      </AnswerPanel>
      {!single && <DaysTable told={told} />}
      <TakeAway
        calendar={
          answers.some(({ day }) => day) &&
          (async (label) => (await import('./days-calendar.ts')).saveCalendar(told, label, rulesHref))
        }
        saves={[
          {
            words: 'Save as a spreadsheet',
            save: async () => (await import('./days-csv.ts')).saveTable(told),
          },
        ]}
        asText={async () => (await import('./days-text.ts')).daysText(told)}
        textLabel="The answer as text"
      />
    </div>
  );
}

/** The same number counted in each way, side by side. */
function Counts({ answer: { counts } }: { readonly answer: DaysAnswer }) {
  if (counts.length === 0) return null;
  return (
    <dl class="facts answer__facts">
      {counts.map(({ label, words, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {words}
            {note && `. ${note}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
