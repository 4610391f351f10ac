import type { ComponentChildren } from 'preact';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Who } from '../../policy/types.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';
import { CardList } from '../result/CardList.tsx';
import { keyOf } from '../result/dated.ts';
import { Questions } from '../result/Questions.tsx';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { undatedWords } from '../result/undated.ts';
import { lineHref, sourceWords, whoWords } from '../parts/rule-words.ts';
import type { Part } from './around.ts';

interface Props {
  readonly part: Part;
  readonly data: CalculatorData;
  readonly calendar: WorkingCalendar;
}

/** One topic around a meeting: its dates, what has no date, the rules beside them, or that the document is silent. */
export function MeetingPart({ part: { name, entries, undated, rules, silence }, data, calendar }: Props) {
  return (
    <section class="moment__part">
      <h4 class="govuk-heading-s">{name}</h4>
      {entries.length > 0 && <CardList entries={entries} data={data} />}
      {undated.length + rules.length > 0 && (
        <ul class="undated__list">
          {undated.map((deadline) => (
            <li key={keyOf(deadline)}>
              <strong>{deadline.timescale.title}</strong>{' '}
              <Strength strength={deadline.timescale.strength} data={data} />
              <p>{undatedWords(deadline, data, calendar)}</p>
              <p>{deadline.timescale.says}</p>
              <Beside
                who={deadline.timescale.who}
                source={<Source id={deadline.id} timescale={deadline.timescale} data={data} />}
                questions={deadline.timescale.questions}
                data={data}
              />
            </li>
          ))}
          {rules.map((rule) => (
            <li key={rule.title}>
              <strong>{rule.title}</strong>{' '}
              {rule.strength && <Strength strength={rule.strength} data={data} />}
              <p>{rule.says}</p>
              <Beside
                who={rule.who}
                source={<Lines rule={rule} data={data} />}
                questions={rule.questions}
                data={data}
              />
            </li>
          ))}
        </ul>
      )}
      {silence && <p>{silence}.</p>}
    </section>
  );
}

interface BesideProps {
  readonly who: Who;
  readonly source: ComponentChildren;
  readonly questions: readonly string[] | undefined;
  readonly data: CalculatorData;
}

/** What is the same of every rule without a date: who, where it stands, and what is unclear, folded. */
function Beside({ who, source, questions = [], data }: BesideProps) {
  return (
    <>
      <p>
        Who: {whoWords(who, data)}. Source: {source}
      </p>
      {questions.length > 0 && (
        <details class="question">
          <summary>What is unclear</summary>
          <Questions questions={questions} data={data} />
        </details>
      )}
    </>
  );
}

/** Where a rule without a clock stands, linked to the line of the document. */
function Lines({
  rule: { source, title },
  data,
}: {
  readonly rule: AlsoRule;
  readonly data: CalculatorData;
}) {
  return (
    <a class="govuk-link" href={lineHref(data, source)}>
      {sourceWords(source)}
      <span class="govuk-visually-hidden"> ({title})</span>
    </a>
  );
}
