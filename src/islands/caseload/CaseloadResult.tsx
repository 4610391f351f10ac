import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '../../calendar/date.ts';
import { TakeAway } from '../exports/TakeAway.tsx';
import { JumpLink } from '../form/JumpLink.tsx';
import { lowerFirst } from '../form/lower-first.ts';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { UNREAD } from '../result/sentence.ts';
import type { Caseload } from './caseload.ts';
import { Filters } from './Filters.tsx';
import { MistakeList } from './MistakeList.tsx';
import { RowList } from './RowList.tsx';
import { choicesOf, countStandings, NO_FILTER, ORDERS, shownRows, STANDINGS } from './shown-rows.ts';
import type { Order, ShownRow } from './shown-rows.ts';
import { caseloadSentence, countOf } from './words.ts';

/** A table of cases, worked out: the counts first, then what to put right, then the rows. Each new one takes the focus. */
export function CaseloadResult({ caseload }: { readonly caseload: Caseload }) {
  const { rows, mistakes, notes, today } = caseload;
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<Order>('pressing');
  const all = useMemo(() => shownRows(rows, NO_FILTER), [rows]);
  const choices = useMemo(() => choicesOf(rows), [rows]);
  const shown = useMemo(() => shownRows(rows, filter, order), [rows, filter, order]);
  const isFiltered = shown.length < all.length;
  return (
    <div class="result">
      <AnswerPanel sentence={caseloadSentence(caseload, all)}>
        <Counts rows={all} />
        {mistakes.length > 0 && (
          <p>
            <JumpLink class="govuk-link" to="mistakes">
              {countOf(mistakes.length, 'mistake')} in the table
            </JumpLink>
            : those rows are left out until they are put right.
          </p>
        )}
        {notes.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <p class="answer__seen">
          Seen on {formatDate(today)}. Only the dates in the table are known here: whatever else has been done
          is not.
          {rows.some(({ data }) => data.unread) && ` ${UNREAD}`}
        </p>
      </AnswerPanel>
      <MistakeList mistakes={mistakes} />
      {rows.length > 0 && (
        <>
          <Filters choices={choices} filter={filter} onChange={setFilter} order={order} onOrder={setOrder} />
          <p role="status">
            {filter !== NO_FILTER && `${countOf(shown.length, 'row fits', 'rows fit')}. `}
            Listed {lowerFirst(new Map(ORDERS).get(order) ?? '')}.
          </p>
          <Exports caseload={caseload} rows={shown} order={order} isFiltered={isFiltered} />
          <RowList rows={shown} order={order} />
        </>
      )}
    </div>
  );
}

function Counts({ rows }: { readonly rows: readonly ShownRow[] }) {
  const counts = countStandings(rows);
  return (
    <dl class="facts answer__facts">
      {STANDINGS.map(([standing, heading]) => (
        <div key={standing}>
          <dt>{heading}</dt>
          <dd>{countOf(counts[standing], 'row')}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ExportsProps {
  readonly caseload: Caseload;
  readonly rows: readonly ShownRow[];
  readonly order: Order;
  readonly isFiltered: boolean;
}

/** Ways to take the rows along: all of them, or those that the filter leaves. */
function Exports({ caseload, rows, order, isFiltered }: ExportsProps) {
  const which = isFiltered ? 'these' : 'all';
  const mistakes = isFiltered ? [] : caseload.mistakes;
  return (
    <TakeAway
      key={which}
      saves={[
        {
          words: `Save ${which} to your calendar`,
          save: async () => (await import('./caseload-days.ts')).saveCalendar(rows, caseload.rows),
        },
        {
          words: `Save ${which} as a spreadsheet`,
          save: async () => {
            const [{ caseloadCsv }, { download }] = await Promise.all([
              import('./caseload-csv.ts'),
              import('../exports/download.ts'),
            ]);
            download('caseload.csv', 'text/csv', caseloadCsv(rows, mistakes, caseload, location.origin));
            return `Saved ${countOf(rows.length, 'row')} as caseload.csv.`;
          },
        },
      ]}
      asText={async () => (await import('./caseload-text.ts')).caseloadText(rows, mistakes, caseload, order)}
      textLabel="The rows as text"
    />
  );
}
