import { explainClash } from '../../schedule/explain.ts';
import type { Clash } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { Source } from '../parts/Source.tsx';

interface Props {
  readonly clashes: readonly Clash[];
  readonly data: CalculatorData;
}

/** Rules that cannot both be met, each pair in a warning of its own. */
export function Clashes({ clashes, data }: Props) {
  return (
    <>
      {clashes.map((clash) => (
        <div class="govuk-warning-text" key={clash.rules.join()}>
          <span class="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <div class="govuk-warning-text__text">
            <span class="govuk-visually-hidden">Warning</span>
            {explainClash(clash, data)}
            <p class="clash__sources">
              Sources: <Source id={clash.rules[0]} timescale={clash.versions[0]} data={data} />;{' '}
              <Source id={clash.rules[1]} timescale={clash.versions[1]} data={data} />
            </p>
          </div>
        </div>
      ))}
    </>
  );
}
