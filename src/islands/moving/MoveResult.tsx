import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TakeAway } from '../exports/TakeAway.tsx';
import { AnswerPanel } from '../parts/AnswerPanel.tsx';
import { bringUp } from '../parts/bring-up.ts';
import { uncapital } from '../parts/capitals.ts';
import { Clocks } from './Clocks.tsx';
import type { MovingData } from './data.ts';
import { Duties, TopicRules } from './Rules.tsx';
import { summary } from './summary.ts';
import { Told } from './Told.tsx';
import { WordTable } from './WordTable.tsx';

interface Props {
  readonly from: MovingData;
  readonly to: MovingData;
}

/** What changes for a family that moves, each side from its own document. A new move takes the focus. */
export function MoveResult({ from, to }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => bringUp(heading.current), [from, to]);
  return (
    <div class="result">
      <AnswerPanel
        sentence={
          <>
            Moving from {from.name} to {to.name}
          </>
        }
        heading={heading}
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
        asText={async () => (await import('./move-text.ts')).moveText(from, to)}
        textLabel="What changes, as text"
      />
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
      <h2 class="govuk-heading-l">Meetings and visits in each</h2>
      {from.topics.map((topic, place) => {
        const other = to.topics[place];
        return (
          <section key={topic.name}>
            <h3 class="govuk-heading-m">{topic.name}</h3>
            <div class="beside">
              <section>
                <h4 class="govuk-heading-s">{from.name}</h4>
                <TopicRules topic={topic} />
              </section>
              <section>
                <h4 class="govuk-heading-s">{to.name}</h4>
                {other && <TopicRules topic={other} />}
              </section>
            </div>
          </section>
        );
      })}
      <h2 class="govuk-heading-l">Words that change</h2>
      <WordTable from={from} to={to} />
    </div>
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
