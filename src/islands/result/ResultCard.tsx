import type { ComponentChildren } from 'preact';
import { formatDate } from '../../calendar/date.ts';
import { explainLastReview, nameOf } from '../../schedule/explain.ts';
import { useOwnId } from '../form/own-id.ts';
import type { CalculatorData } from '../data.ts';
import { keyOf } from './dated.ts';
import type { Entry } from './outlook.ts';
import { dayOf } from './outlook.ts';
import { Unclear } from './Unclear.tsx';
import { Reasons } from './Reasons.tsx';
import { Served } from './Served.tsx';
import { Source } from '../parts/Source.tsx';
import { chairSentence } from './related.ts';
import { StatusWords } from './StatusWords.tsx';
import { Strength } from '../parts/Strength.tsx';
import { whoSentence } from '../parts/rule-words.ts';
import { dayLabel, deadlineWords, happenedWords } from './words.ts';

interface Props {
  readonly entry: Entry;
  readonly data: CalculatorData;
  /** For links to it. */
  readonly id?: string;
  /** Which case it belongs to, in a list of several. */
  readonly of?: string;
  /** What else there is to say of it. */
  readonly children?: ComponentChildren;
}

/** One date of the schedule: when, what, who, and why. */
export function ResultCard({ entry, data, id, of, children }: Props) {
  const own = useOwnId();
  const { deadline, serves, comes } = entry;
  const { timescale, actBy, due, earliest, happened, projected } = deadline;
  const isPlain = actBy === due && !earliest && !projected;
  return (
    <li class="deadline" id={id && own(id)} tabIndex={id === undefined ? undefined : -1}>
      <div class="deadline__when">
        <p class="deadline__day">
          <span>{dayLabel(deadline)}</span> <strong>{formatDate(happened ? due : dayOf(entry))}</strong>
        </p>
        <StatusWords entry={entry} />
      </div>
      <div class="deadline__what">
        <h4 class="deadline__name">
          {of && `${of}: `}
          {nameOf(deadline, data)}
        </h4>{' '}
        <Strength strength={timescale.strength} data={data} />
        {happened && <p>{happenedWords(happened, entry.status)}</p>}
        {!isPlain && actBy && !happened && <p>{deadlineWords(deadline)}</p>}
        {explainLastReview(deadline, data).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          {[whoSentence(timescale.who, data), ...chairSentence(deadline, data)].join(' ')} Source:{' '}
          <Source id={deadline.id} timescale={deadline.timescale} data={data} />
        </p>
        {comes && (
          <p>
            {comes.says} Source:{' '}
            <a class="govuk-link" href={comes.href}>
              {comes.source}
            </a>
          </p>
        )}
        {serves.map((served) => (
          <Served deadline={served} data={data} key={keyOf(served)} />
        ))}
        {children}
        <Unclear deadline={deadline} data={data} />
        <Reasons deadline={deadline} data={data} />
      </div>
    </li>
  );
}
