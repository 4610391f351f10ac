import { changesInCase } from '../../schedule/rule-changes.ts';
import type { Circumstance } from '../../schedule/rule-changes.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { Details } from '../parts/Details.tsx';
import { ruleHref, ruleWords } from '../parts/rule-words.ts';

interface Props {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** What each circumstance chosen, and the way in, changed in the rules worked out, and how many it left as they are. */
export function CircumstanceChanges({ facts, data }: Props) {
  const changes = changesInCase(data, facts);
  if (changes.length === 0) return null;
  return (
    <Details summary="What these circumstances change">
      {changes.map(({ kind, id, adds, replaces, leaves }) => (
        <section key={`${kind}-${id}`}>
          <h4 class="govuk-heading-s">{nameOf({ kind, id }, data)}</h4>
          {adds.length === 0 ? (
            <p>No rule with a clock is for this alone, so nothing changes.</p>
          ) : (
            <>
              <p>Added:</p>
              <ul class="govuk-list govuk-list--bullet">
                {adds.map((rule) => (
                  <li key={rule}>
                    <Rule id={rule} data={data} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {replaces.length > 0 && (
            <>
              <p>Replaced:</p>
              <ul class="govuk-list govuk-list--bullet">
                {replaces.map(({ id: rule, by }) => (
                  <li key={rule}>
                    <Rule id={rule} data={data} /> Instead:{' '}
                    {by.map((other) => (
                      <Rule id={other} data={data} key={other} />
                    ))}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{othersWords(leaves.length)}</p>
        </section>
      ))}
    </Details>
  );
}

function Rule({ id, data }: { readonly id: string; readonly data: CalculatorData }) {
  const timescale = data.timescales[id];
  return (
    <>
      <a class="govuk-link" href={ruleHref(data, id)}>
        {timescale?.title ?? id}
      </a>
      {timescale && `: ${ruleWords(timescale, data)}.`}
    </>
  );
}

function nameOf({ kind, id }: Circumstance, { routes, cohorts }: CalculatorData): string {
  const found = (kind === 'route' ? routes : cohorts).find((one) => one.id === id);
  return found?.name ?? 'Another way of coming to be in need';
}

function othersWords(count: number): string {
  return count === 1 ? 'The 1 other rule stays as it is.' : `The ${count} other rules stay as they are.`;
}
