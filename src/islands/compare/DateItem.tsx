import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { nameOf } from '../../schedule/explain.ts';
import { statusOf } from '../../schedule/status.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from '../result/dated.ts';
import { Reasons } from '../result/Reasons.tsx';
import { Source } from '../parts/Source.tsx';
import { StatusWords } from '../result/StatusWords.tsx';
import { Strength } from '../parts/Strength.tsx';
import { Unclear } from '../result/Unclear.tsx';
import { ruleWords, whoWords } from '../parts/rule-words.ts';
import { dayLabel, deadlineWords, happenedWords } from '../result/words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
  readonly today: IsoDate;
}

/** One date of one authority, narrow enough to stand beside those of others. */
export function DateItem({ deadline, data, today }: Props) {
  const { timescale, actBy, due, earliest, happened, projected } = deadline;
  const status = statusOf(deadline, today);
  const isPlain = actBy === due && !earliest && !projected;
  return (
    <li class="beside__date">
      <p class="deadline__day">
        <span>{dayLabel(deadline)}</span> <strong>{formatDate(happened ? due : (actBy ?? due))}</strong>
      </p>
      <StatusWords entry={{ deadline, status, serves: [], next: false }} />
      <p>
        <strong>{nameOf(deadline, data)}</strong> <Strength strength={timescale.strength} data={data} />
      </p>
      {happened && <p>{happenedWords(happened, status)}</p>}
      {!isPlain && actBy && !happened && <p>{deadlineWords(deadline)}</p>}
      <p>{ruleWords(timescale, data)}.</p>
      <p>
        Who: {whoWords(timescale.who, data)}. Source:{' '}
        <Source id={deadline.id} timescale={timescale} data={data} />
      </p>
      <Unclear deadline={deadline} data={data} />
      <Reasons deadline={deadline} data={data} />
    </li>
  );
}
