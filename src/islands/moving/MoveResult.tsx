import type { ComponentChildren } from 'preact';
import { TakeAway } from '../exports/TakeAway.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { Details } from '../parts/Details.tsx';
import { uncapital } from '../parts/capitals.ts';
import { besideEachOther, isAlike } from './alike.ts';
import type { TopicPair } from './alike.ts';
import { Clocks } from './Clocks.tsx';
import { crosswalk } from './crosswalk.ts';
import { today } from '../today.ts';
import type { MovingData } from './data.ts';
import { Duties, TopicRules } from './Rules.tsx';
import { summary } from './summary.ts';
import { Told } from './Told.tsx';
import { WordTable } from './WordTable.tsx';

interface Props {
  readonly from: MovingData;
  readonly to: MovingData;
}

/**
 * What changes for a family that moves, each side from its own document: first who is told and what starts again. What
 * is alike is folded. A new move takes the focus.
 */
export function MoveResult({ from, to }: Props) {
  const topics = besideEachOther(from, to);
  const same = topics.filter(isAlike);
  const words = crosswalk([from, to]);
  return (
    <div class="result move">
      <AnswerPanel
        sentence={
          <>
            Moving from {from.name} to {to.name}
          </>
        }
      >
        <ul class="govuk-list govuk-list--bullet">
          {summary(from, to).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p class="answer__seen">
          Each document binds its own authority only. Where one is silent, the other fills no gap: ask both
          authorities who holds the case, and from which day.
        </p>
      </AnswerPanel>
      <TakeAway
        saves={[
          {
            words: 'Save as a spreadsheet',
            save: async () => (await import('./move-csv.ts')).saveTable(from, to),
          },
        ]}
        asText={async () => (await import('./move-text.ts')).moveText(from, to, today())}
        textLabel="What changes, as text"
        linked="authorities"
      />
      <h2 class="govuk-heading-l">Who must be told, and what is sent</h2>
      <Sides
        from={
          <Side name={from.name} of="when the family leaves">
            <Told side={from.leaving} />
          </Side>
        }
        to={
          <Side name={to.name} of="when the family arrives">
            <Told side={to.arriving} />
          </Side>
        }
      />
      <h2 class="govuk-heading-l">The clocks of {to.name}</h2>
      <Clocks to={to} />
      <h2 class="govuk-heading-l">What each has to do</h2>
      <Sides
        from={
          <Side name={from.name} of={from.leaving.name}>
            <TopicRules topic={from.leaving} />
            <Duties duties={from.leaving.duties} />
          </Side>
        }
        to={
          <Side name={to.name} of={to.arriving.name}>
            <TopicRules topic={to.arriving} />
            <Duties duties={to.arriving.duties} />
          </Side>
        }
      />
      <h2 class="govuk-heading-l">Meetings and visits in each</h2>
      {topics
        .filter((pair) => !isAlike(pair))
        .map((pair) => (
          <Topic key={pair.from.name} pair={pair} names={{ from: from.name, to: to.name }} />
        ))}
      {same.length > 0 && (
        <Details summary={`The same in both (${same.length})`}>
          {same.map((pair) => (
            <Topic key={pair.from.name} pair={pair} names={{ from: from.name, to: to.name }} />
          ))}
        </Details>
      )}
      {words.length > 0 && (
        <Details summary={`Words that change (${words.length})`}>
          <WordTable authorities={[from, to]} rows={words} />
        </Details>
      )}
    </div>
  );
}

interface TopicProps {
  readonly pair: TopicPair;
  readonly names: { readonly from: string; readonly to: string };
}

function Topic({ pair, names }: TopicProps) {
  return (
    <section>
      <h3 class="govuk-heading-m">{pair.from.name}</h3>
      <Sides
        from={
          <section>
            <h4 class="govuk-heading-s">{names.from}</h4>
            <TopicRules topic={pair.from} brief />
          </section>
        }
        to={
          <section>
            <h4 class="govuk-heading-s">{names.to}</h4>
            <TopicRules topic={pair.to} brief />
          </section>
        }
      />
    </section>
  );
}

function Sides({ from, to }: { readonly from: ComponentChildren; readonly to: ComponentChildren }) {
  return (
    <div class="beside">
      {from}
      {to}
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly of: string;
  readonly children: ComponentChildren;
}

function Side({ name, of, children }: SideProps) {
  return (
    <section>
      <h3 class="govuk-heading-m">
        {name}: {uncapital(of)}
      </h3>
      {children}
    </section>
  );
}
