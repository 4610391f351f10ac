import { changesInCase, toldOnce } from '../../schedule/rule-changes.ts';
import type { Circumstance } from '../../schedule/rule-changes.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { Details } from '../parts/Details.tsx';
import { ruleHref, ruleWords } from '../parts/rule-words.ts';
import { circumstanceName } from './circumstance-name.ts';

interface Props {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** What each circumstance chosen, and the way in, changed in the rules worked out, and how many it left as they are. */
export function CircumstanceChanges({ facts, data }: Props) {
  const changes = toldOnce(changesInCase(data, facts));
  if (changes.length === 0) return null;
  return (
    <div class="circumstances">
      <Details summary="What these circumstances change">
        {changes.map(({ kind, id, adds, replaces, leaves, alsoFor }) => (
          <section key={`${kind}-${id}`}>
            <h4 class="govuk-heading-s">{circumstanceName({ kind, id }, data)}</h4>
            {adds.length === 0 ? (
              <p>No rule with a clock is for this alone, so nothing changes.</p>
            ) : (
              <>
                <p>Added:</p>
                <ul class="govuk-list govuk-list--bullet">
                  {adds.map((rule) => (
                    <li key={rule}>
                      <Rule id={rule} data={data} />
                      {alsoWords(alsoFor[rule] ?? [], data)}
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
    </div>
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

function alsoWords(others: readonly Circumstance[], data: CalculatorData): string {
  const names = others.map((one) => circumstanceName(one, data));
  return names.length > 0 ? ` Also because of: ${names.join(', ')}.` : '';
}

function othersWords(count: number): string {
  return count === 1 ? 'The 1 other rule stays as it is.' : `The ${count} other rules stay as they are.`;
}
