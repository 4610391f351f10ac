import { useMemo } from 'preact/hooks';
import { formatDate } from '../../calendar/date.ts';
import { explainReason } from '../../schedule/explain-meeting.ts';
import { findMeeting } from '../../schedule/find-meeting.ts';
import type { Reason } from '../../schedule/find-meeting.ts';
import type { DatedRule } from '../../schedule/judge-meeting-day.ts';
import { MOST } from '../../schedule/scan-meeting-days.ts';
import { TakeAway } from '../exports/TakeAway.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { Details } from '../parts/Details.tsx';
import { Source } from '../parts/Source.tsx';
import { OutOfOrder } from '../result/OutOfOrder.tsx';
import { WorkedFrom } from '../result/WorkedFrom.tsx';
import { FoundDays } from './FoundDays.tsx';
import { FoundRules } from './FoundRules.tsx';
import { allDaysWords, byMonth, foundNotes, foundSentence, NEAREST_ORDER } from './found-words.ts';
import type { TaskResultProps } from './MeetingResult.tsx';

/** The days on which a meeting can be held, the best first; or why there is none, and what each day would break. */
export function FoundResult({ asked, calendar, today, onUse }: TaskResultProps) {
  const { data, kind, facts, unavailable } = asked;
  const found = useMemo(
    () => findMeeting(data, { event: kind.event, facts, today, unavailable }, calendar),
    [asked],
  );
  const save = async () => {
    const [{ foundCsv }, { download }] = await Promise.all([
      import('./found-csv.ts'),
      import('../exports/download.ts'),
    ]);
    download('child-in-need-meeting-days.csv', 'text/csv', foundCsv(found, asked));
    return 'Saved as child-in-need-meeting-days.csv.';
  };
  return (
    <div class="result">
      <AnswerPanel sentence={foundSentence(found, asked)}>
        {foundNotes(found, asked).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="answer__seen">
          Seen on {formatDate(today)}, by the rules of {data.name}. Each rule is taken by its strictest
          reading: that is the Handbook’s cautious choice, and not the authority’s decision.
        </p>
      </AnswerPanel>
      <OutOfOrder facts={facts} data={data} />
      <TakeAway
        saves={[{ words: 'Save as a spreadsheet', save }]}
        asText={async () => (await import('./found-text.ts')).foundText(found, asked, today)}
        textLabel="The days as text"
      />
      {found.reasons.map((reason) => (
        <div class="govuk-warning-text" key={explainReason(reason)}>
          <span class="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <div class="govuk-warning-text__text">
            <span class="govuk-visually-hidden">Warning</span>
            {explainReason(reason)}
            {rulesIn(reason).length > 0 && (
              <p class="clash__sources">
                {rulesIn(reason).length > 1 ? 'Sources: ' : 'Source: '}
                {rulesIn(reason).map(({ id, timescale }, place) => (
                  <>
                    {place > 0 && '; '}
                    <Source id={id} timescale={timescale} data={data} key={id} />
                  </>
                ))}
              </p>
            )}
          </div>
        </div>
      ))}
      {found.days.length > 0 && (
        <section>
          <h3 class="govuk-heading-m">Days that meet every rule</h3>
          <FoundDays days={found.days.slice(0, MOST)} data={data} onUse={onUse} />
          {found.days.length > MOST && (
            <Details summary={allDaysWords(found.days)}>
              <ul class="undated__list">
                {byMonth(found.days).map((month) => (
                  <li key={month}>{month}</li>
                ))}
              </ul>
            </Details>
          )}
        </section>
      )}
      {found.nearest.length > 0 && (
        <section>
          <h3 class="govuk-heading-m">What other days would break</h3>
          <p>{NEAREST_ORDER} Whether a rule may be broken is for the authority to decide.</p>
          <FoundDays days={found.nearest} data={data} onUse={onUse} />
        </section>
      )}
      <FoundRules found={found} data={data} calendar={calendar} />
      <WorkedFrom facts={facts} data={data} />
    </div>
  );
}

function rulesIn(reason: Reason): readonly DatedRule[] {
  if (reason.is === 'clash') return [reason.limit, reason.notice];
  if (reason.is === 'barred') return [reason.limit, reason.bar.deadline];
  return reason.is === 'passed' ? [reason.limit] : [];
}
