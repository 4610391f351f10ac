import { Details } from '../parts/Details.tsx';
import type { MovingData } from './data.ts';
import { Rules } from './Rules.tsx';

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
          <p class="beside__gap">No clock of {name} counts from a day of the move.</p>
        ) : (
          <>
            <p>
              These count from a day of the move itself: the family becoming resident, or the meeting for a
              family that has moved in.
            </p>
            <Rules rules={starts} />
          </>
        )}
      </section>
      {silent.length === 0 ? (
        <p>No clock of {name} rests on something that may lie before the move.</p>
      ) : (
        <Details summary={`On these the document is silent (${silent.length})`}>
          <p>
            These count from something that may lie before the move. The document does not say whether that
            counts, or has to happen again. Ask the authority.
          </p>
          <Rules rules={silent} />
        </Details>
      )}
      {otherWays.length > 0 && (
        <Details summary={`Set only for other ways of coming to be in need (${otherWays.length})`}>
          <p>
            The document sets these for other children. Whether they also hold for a family that has moved in,
            it does not say.
          </p>
          <Rules rules={otherWays} />
        </Details>
      )}
    </>
  );
}
