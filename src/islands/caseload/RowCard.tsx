import { Details } from '../parts/Details.tsx';
import { OutOfOrder } from '../result/OutOfOrder.tsx';
import { ResultCard } from '../result/ResultCard.tsx';
import { ruleWords } from '../parts/rule-words.ts';
import type { ShownRow } from './shown-rows.ts';
import { countOf, furtherWords, leadOf, rowName, untoldWords } from './words.ts';

/** One row of the table: what is most pressing with its rule and source, then what else is due. */
export function RowCard({ shown }: { readonly shown: ShownRow }) {
  const { row } = shown;
  const lead = leadOf(shown);
  const untold = untoldWords(row);
  const rest = (
    <>
      <OutOfOrder facts={row.facts} data={row.data} />
      {furtherWords(shown).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {untold.length > 0 && (
        <Details summary={`${countOf(untold.length, 'more date has', 'more dates have')} passed`}>
          <p>No column of the table could show whether this has been done:</p>
          <ul class="govuk-list govuk-list--bullet">
            {untold.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
  if (!lead) {
    return (
      <li class="deadline">
        <div class="deadline__when">
          <p>No date</p>
        </div>
        <div class="deadline__what">
          <h4 class="deadline__name">{rowName(row)}</h4>
          <p>
            {row.data.name}. {row.nothing}
          </p>
          {rest}
        </div>
      </li>
    );
  }
  return (
    <ResultCard entry={lead} data={row.data} of={rowName(row)}>
      <p>
        Rule of {row.data.name}: {ruleWords(lead.deadline.timescale, row.data)}.
      </p>
      {rest}
    </ResultCard>
  );
}
