import { useEffect, useMemo, useState } from 'preact/hooks';
import { Exports } from '../exports/Exports.tsx';
import { useOwnId } from '../form/own-id.ts';
import { Answer } from '../result/Answer.tsx';
import { Clashes } from '../result/Clashes.tsx';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { OutOfOrder } from '../result/OutOfOrder.tsx';
import { WorkedFrom } from '../result/WorkedFrom.tsx';
import { around } from './around.ts';
import { lastDayWords } from './last-day.ts';
import { MeetingPart } from './MeetingPart.tsx';
import { MOMENT_NAMES } from './moment-names.ts';
import type { TaskResultProps } from './MeetingResult.tsx';

/** Everything that hangs on one meeting: the next thing to do first, then all of it in the order of time. */
export function AroundResult({ asked, calendar, today }: TaskResultProps) {
  const own = useOwnId();
  const { data, date } = asked;
  const found = useMemo(() => around(asked, calendar, today), [asked]);
  const { facts, schedule, view, moments, limits } = found;
  const [early, setEarly] = useState<readonly string[]>([]);
  useEffect(() => {
    let isShown = true;
    setEarly([]);
    void import('./early-notes.ts').then(({ earlyNotes }) => {
      if (isShown) setEarly(earlyNotes(asked, found, calendar, today));
    });
    return () => {
      isShown = false;
    };
  }, [asked]);
  const notes = [...found.notes, ...early];
  const lateAt = moments.find(({ parts }) =>
    parts.some(({ entries }) => entries.some((entry) => view.late.includes(entry))),
  )?.moment;
  return (
    <div class="result">
      <Answer outlook={view} data={data} today={today} />
      <OutOfOrder facts={facts} data={data} />
      {notes.map((note) => (
        <p class="govuk-inset-text" key={note}>
          {note}
        </p>
      ))}
      <Exports
        told={{ data, facts, schedule, view, calendar, today }}
        calculator="Meetings and paperwork"
        opening={async () => (await import('./around-text.ts')).meetingLines(asked, { ...found, notes })}
        beside={async () => (await import('./around-text.ts')).besideLines(asked, found)}
      />
      <Clashes clashes={schedule.clashes} data={data} />
      {moments.map(({ moment, parts }) => (
        <section class="moment" key={moment}>
          {/* The answer links to what may be overdue. */}
          <h3 class="govuk-heading-m" id={moment === lateAt ? own('late') : undefined} tabIndex={-1}>
            {MOMENT_NAMES[moment]}
          </h3>
          {moment === 'at' && limits.length > 0 && (
            <section class="moment__part">
              <h4 class="govuk-heading-s">By when it has to be held</h4>
              <ul class="undated__list">
                {limits.map((limit) => (
                  <li key={limit.id}>
                    {lastDayWords(limit, date)} <Strength strength={limit.timescale.strength} data={data} />
                    <p>
                      Source: <Source id={limit.id} timescale={limit.timescale} data={data} />
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {parts.map((part) => (
            <MeetingPart part={part} data={data} calendar={calendar} key={part.id} />
          ))}
        </section>
      ))}
      <WorkedFrom facts={facts} data={data} />
    </div>
  );
}
