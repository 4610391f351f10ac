import { Details } from '../parts/Details.tsx';
import { CLOCK_KINDS } from './clock-kinds.ts';
import type { MovingData } from './data.ts';
import { Rules } from './Rules.tsx';

const { starts: STARTS, silent: SILENT, otherWays: OTHER_WAYS } = CLOCK_KINDS;

/**
 * Which clocks of the receiving authority start again, and of which its document does not say so. The second are many, and
 * nobody can count them: folded.
 */
export function Clocks({ to: { name, clocks } }: { readonly to: MovingData }) {
  const { starts, silent, otherWays } = clocks;
  return (
    <>
      <section>
        <h3 class="govuk-heading-m">They start again ({starts.length})</h3>
        {starts.length === 0 ? (
          <p class="beside__gap">{STARTS.none(name)}</p>
        ) : (
          <>
            <p>{STARTS.note}</p>
            <Rules rules={starts} />
          </>
        )}
      </section>
      {silent.length === 0 ? (
        <p>{SILENT.none(name)}</p>
      ) : (
        <Details summary={`On these the document is silent (${silent.length})`}>
          <p>{SILENT.note}</p>
          <Rules rules={silent} />
        </Details>
      )}
      {otherWays.length > 0 && (
        <Details summary={`Set only for other ways of coming to be in need (${otherWays.length})`}>
          <p>{OTHER_WAYS.note}</p>
          <Rules rules={otherWays} />
        </Details>
      )}
    </>
  );
}
