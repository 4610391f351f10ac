import type { ComponentChildren } from 'preact';
import { BesidePart, BesideTable } from '../compare/BesideTable.tsx';
import { Details } from '../parts/Details.tsx';
import { CLOCK_KINDS } from './clock-kinds.ts';
import { crosswalk } from './crosswalk.ts';
import type { MovingData } from './data.ts';
import { Duties, Rules, TopicRules } from './Rules.tsx';
import { Told } from './Told.tsx';
import { WordTable } from './WordTable.tsx';

interface Props {
  readonly authorities: readonly MovingData[];
}

type Side = 'leaving' | 'arriving';

/**
 * What each of several authorities does when a family leaves it, and what each does when one arrives, so that any two can be
 * read together. It needs no script: the site prints it. What is not about the move itself is folded.
 */
export function PlainMoves({ authorities }: Props) {
  const words = crosswalk(authorities);
  const part = (head: ComponentChildren, holds: (one: MovingData) => ComponentChildren) => (
    <BesidePart head={head} cells={authorities.map((one) => ({ of: one, holds: holds(one) }))} />
  );
  const told = (side: Side) => part('Who must be told, and what is sent', (one) => <Told side={one[side]} />);
  const clocks = (title: string, kind: keyof MovingData['clocks'], brief: boolean) =>
    part(
      <>
        {title} <span class="rules-beside__note">{CLOCK_KINDS[kind].note}</span>
      </>,
      ({ name, clocks }) =>
        clocks[kind].length === 0 ? (
          <p class="beside__gap">{CLOCK_KINDS[kind].none(name)}</p>
        ) : (
          <Rules rules={clocks[kind]} brief={brief} />
        ),
    );
  const duties = (side: Side) =>
    part('Rules and duties', (one) => (
      <>
        <TopicRules topic={one[side]} />
        <Duties duties={one[side].duties} />
      </>
    ));
  const table = (caption: string, parts: ComponentChildren) => (
    <BesideTable authorities={authorities} caption={caption}>
      {parts}
    </BesideTable>
  );
  const folded = (title: string, parts: ComponentChildren) => (
    <Details summary={title}>{table(title, parts)}</Details>
  );
  return (
    <>
      <h3 class="govuk-heading-m" id="leaving">
        When a family leaves
      </h3>
      {table('What each authority does when a family leaves it', told('leaving'))}
      {folded('All that each has to do when a family leaves', duties('leaving'))}
      <h3 class="govuk-heading-m" id="arriving">
        When a family arrives
      </h3>
      {table(
        'What each authority does when a family arrives',
        <>
          {told('arriving')}
          {clocks('Clocks that start again', 'starts', false)}
        </>,
      )}
      {folded('All that each has to do when a family arrives', duties('arriving'))}
      {folded(
        'Clocks on which the documents are silent',
        <>
          {clocks('Not said whether they start again', 'silent', true)}
          {clocks('Set only for other ways of coming to be in need', 'otherWays', true)}
        </>,
      )}
      {folded(
        'Meetings and visits in each',
        authorities[0]?.topics.map(({ name }, place) =>
          part(name, ({ topics }) => topics[place] && <TopicRules topic={topics[place]} brief />),
        ),
      )}
      {words.length > 0 && (
        <Details summary={`Words that are not the same in all (${words.length})`}>
          <WordTable authorities={authorities} rows={words} />
        </Details>
      )}
    </>
  );
}
