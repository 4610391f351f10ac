import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { nameOf } from '../../schedule/explain.ts';
import { endOfWeekFrom } from '../../schedule/status.ts';
import type { CalculatorData } from '../data.ts';
import { JumpLink } from '../form/JumpLink.tsx';
import { useOwnId } from '../form/own-id.ts';
import { isSoon } from './agenda.ts';
import type { Agenda } from './agenda.ts';
import { cardId, keyOf } from './dated.ts';
import type { Entry } from './outlook.ts';
import { dayOf } from './outlook.ts';
import { whoSentence } from '../parts/rule-words.ts';

interface Props {
  readonly agenda: Agenda;
  /** Whether something may fall due before the answer, its own date not being entered. */
  readonly mayBeMore: boolean;
  /** Whether the card of an entry stands on the page. */
  readonly hasCard: (entry: Entry) => boolean;
  readonly data: CalculatorData;
  readonly today: IsoDate;
}

/** What else is overdue, due in the next seven days, and next after that: each with who, and linked to its card below. */
export function AgendaLists({
  agenda: { answer, late, soon, then },
  mayBeMore,
  hasCard,
  data,
  today,
}: Props) {
  if (!answer) return null;
  const shared = { hasCard, data };
  const week = formatDate(endOfWeekFrom(today));
  const [following] = then;
  const isSameDay = following && dayOf(following) === dayOf(answer);
  const isQuiet = soon.length === 0 && !isSoon(answer) && !mayBeMore;
  return (
    <div class="agenda">
      <Part heading="Overdue, if not done" id="overdue" entries={late} {...shared} />
      <Part heading={`Also in the next seven days, to ${week}`} entries={soon} {...shared} />
      {isQuiet && <p>Nothing to come falls due in the next seven days, to {week}.</p>}
      <Part heading={isSameDay ? 'On the same day' : 'Next after that'} entries={then} {...shared} />
    </div>
  );
}

interface PartProps extends Pick<Props, 'hasCard' | 'data'> {
  readonly heading: string;
  readonly id?: string;
  readonly entries: readonly Entry[];
}

function Part({ heading, id, entries, hasCard, data }: PartProps) {
  const own = useOwnId();
  if (entries.length === 0) return null;
  return (
    <>
      <p id={id && own(id)} tabIndex={id === undefined ? undefined : -1}>
        <strong>{heading}:</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {entries.map((entry) => (
          <li key={keyOf(entry.deadline)}>
            {hasCard(entry) ? <CardLink entry={entry} data={data} /> : nameOf(entry.deadline, data)}
            {servedWords(entry, data)}, {whenWords(entry)}. {whoSentence(entry.deadline.timescale.who, data)}
          </li>
        ))}
      </ul>
    </>
  );
}

function CardLink({ entry: { deadline }, data }: Pick<PartProps, 'data'> & { readonly entry: Entry }) {
  return (
    <JumpLink class="govuk-link" to={cardId(deadline)}>
      {nameOf(deadline, data)}
    </JumpLink>
  );
}

/** Which other rules the same meeting is for. */
function servedWords({ serves }: Entry, data: CalculatorData): string {
  return serves.length > 0 ? ` (also ${serves.map((served) => nameOf(served, data)).join('; ')})` : '';
}

function whenWords(entry: Entry): string {
  const { deadline, status } = entry;
  if (status.is === 'overdue') return `was due by ${formatDate(deadline.due)}`;
  if (status.is === 'planned')
    return `planned for ${formatDate(dayOf(entry))}, due by ${formatDate(deadline.due)}`;
  return status.is === 'today'
    ? `act today, due by ${formatDate(deadline.due)}`
    : `by ${formatDate(dayOf(entry))}`;
}
