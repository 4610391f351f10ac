import type { CalculatorData } from '../data.ts';
import { Details } from '../parts/Details.tsx';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { ruleHref, ruleWords, UNREAD } from '../parts/rule-words.ts';
import { BesidePart, BesideTable } from './BesideTable.tsx';
import { groupRows } from './group-rows.ts';
import { topicRows } from './topic-rows.ts';
import type { RuleOf, TopicName, TopicRow } from './topic-rows.ts';

interface Props {
  readonly authorities: readonly CalculatorData[];
  readonly topics: readonly TopicName[];
}

/**
 * Topic by topic what each authority's document says about time, and whether the figures can be held against each other.
 * There are many topics: those with the most to compare stand open, the others are a press away.
 */
export function RulesTable({ authorities, topics }: Props) {
  const rows = topicRows(topics, authorities);
  const without = topics.filter(({ id }) => !rows.some(({ topic }) => topic.id === id));
  return (
    <>
      <p>
        The order is that of the list, and none is better or worse. Where clocks start from different events,
        a smaller figure need not be the earlier day.
      </p>
      {authorities
        .filter(({ unread }) => unread)
        .map(({ id, name }) => (
          <p class="govuk-inset-text" key={id}>
            {name}: {UNREAD}
          </p>
        ))}
      <p>{rows.length === 1 ? '1 topic has' : `${rows.length} topics have`} rules about time.</p>
      {groupRows(rows).map((group, place) => (
        <Details key={group.title} summary={`${group.title} (${group.rows.length})`} open={place === 0}>
          <BesideTable authorities={authorities} caption={`${group.title}, topic by topic`}>
            {group.rows.map((row) => (
              <TopicPart key={row.topic.id} row={row} />
            ))}
          </BesideTable>
        </Details>
      ))}
      {without.length > 0 && (
        <>
          <h3 class="govuk-heading-m">Topics without a rule about time in any of them</h3>
          <p>What each document says on these, or that it says nothing:</p>
          <ul class="govuk-list topics-without">
            {without.map(({ id, name }) => (
              <li key={id}>
                <a class="govuk-link" href={topicHref(id)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function TopicPart({ row: { topic, answers, comparison, words, notes } }: { readonly row: TopicRow }) {
  return (
    <BesidePart
      head={
        <>
          <a class="govuk-link" href={topicHref(topic.id)}>
            {topic.name}
          </a>{' '}
          <span class={`comparison comparison--${comparison}`}>{words}</span>{' '}
          {notes.map((note) => (
            <span class="rules-beside__note" key={note}>
              {note}{' '}
            </span>
          ))}
        </>
      }
      cells={answers.map(({ data, rules, instead }) => ({
        of: data,
        holds:
          rules.length === 0 ? (
            <p class="beside__gap">{instead}.</p>
          ) : (
            rules.map((rule) => <RuleItem key={rule.id} rule={rule} data={data} />)
          ),
      }))}
    />
  );
}

/** One rule of one authority: its figure, for whom, how strongly, and where it stands. */
function RuleItem({
  rule: { id, timescale },
  data,
}: {
  readonly rule: RuleOf;
  readonly data: CalculatorData;
}) {
  const { routes = [], cohorts = [] } = timescale;
  const nameIn = (list: CalculatorData['routes'], one: string) =>
    list.find((choice) => choice.id === one)?.name ?? one;
  const whom = [
    ...routes.map((route) => nameIn(data.routes, route)),
    ...cohorts.map((cohort) => nameIn(data.cohorts, cohort)),
  ];
  return (
    <div class="rules-beside__rule">
      <p>
        <strong>{ruleWords(timescale, data)}</strong> <Strength strength={timescale.strength} data={data} />
      </p>
      <p>
        <a class="govuk-link" href={ruleHref(data, id)}>
          {timescale.title}
        </a>
        {whom.length > 0 && <> Only for: {whom.join(', ')}.</>}
      </p>
      <p class="rules-beside__source">
        <Source id={id} timescale={timescale} data={data} />
      </p>
    </div>
  );
}

function topicHref(topic: string): string {
  return `/topics/${topic}/`;
}
