import type { MovingData, MovingRule } from './data.ts';
import { Rules } from './Rules.tsx';

/** Which clocks of the receiving authority start again, and of which its document does not say so. */
export function Clocks({ to: { name, clocks } }: { readonly to: MovingData }) {
  const { starts, silent, otherWays } = clocks;
  return (
    <>
      <Group
        heading="They start again"
        rules={starts}
        says="These count from a day of the move itself: the family becoming resident, or the meeting for a family that has moved in."
        none={`No clock of ${name} counts from a day of the move.`}
      />
      <Group
        heading="The document is silent"
        rules={silent}
        says="These count from something that may lie before the move. The document does not say whether that counts, or has to happen again. Ask the authority."
        none={`No clock of ${name} rests on something that may lie before the move.`}
      />
      {otherWays.length > 0 && (
        <Group
          heading="Set only for other ways of coming to be in need"
          rules={otherWays}
          says="The document sets these for other children. Whether they also hold for a family that has moved in, it does not say."
          none=""
        />
      )}
    </>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly rules: readonly MovingRule[];
  readonly says: string;
  readonly none: string;
}

function Group({ heading, rules, says, none }: GroupProps) {
  return (
    <section>
      <h3 class="govuk-heading-m">
        {heading} ({rules.length})
      </h3>
      {rules.length === 0 ? (
        <p class="beside__gap">{none}</p>
      ) : (
        <>
          <p>{says}</p>
          <Rules rules={rules} />
        </>
      )}
    </section>
  );
}
