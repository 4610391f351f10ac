import type { Authority, Pathway, Place, Step } from '../../policy/types.ts';

type Topics = readonly string[];

/**
 * The topics of each step of a pathway, in its order: those of the entries that it names. A step that names none goes with
 * the one above it, or the first below that names some. Where no step names any, what rests on the same lines of the
 * document says what it is about.
 */
export function stepTopics({ steps }: Pick<Pathway, 'steps'>, authority: Authority): readonly Topics[] {
  const all = Object.values(steps);
  const named = all.map((step) => topicsNamed(step, authority));
  const known = named.some(isSome) ? named : all.map((step) => topicsOnLines(step, authority));
  return known.map((topics, index) =>
    isSome(topics) ? topics : (known.slice(0, index).findLast(isSome) ?? known.find(isSome) ?? []),
  );
}

function isSome(topics: Topics): boolean {
  return topics.length > 0;
}

function topicsNamed({ timescales = [], rules = [], duties = [] }: Step, authority: Authority): Topics {
  return unique([
    ...timescales.map((id) => authority.timescales[id]?.topic),
    ...rules.map((id) => authority.rules[id]?.topic),
    ...duties.map((id) => authority.duties[id]?.topic),
  ]);
}

function topicsOnLines({ source = [] }: Step, { timescales, rules, duties, silent }: Authority): Topics {
  const lines = new Set(source.map(({ line }) => line));
  const rests = (places: readonly Place[]) => places.some(({ line }) => lines.has(line));
  return unique([
    ...[timescales, rules, duties].flatMap((entries) =>
      Object.values(entries).flatMap((entry) => (rests(entry.source) ? [entry.topic] : [])),
    ),
    ...Object.entries(silent).flatMap(([topic, silence]) =>
      typeof silence === 'object' && rests(silence.source) ? [topic] : [],
    ),
  ]);
}

function unique(topics: readonly (string | undefined)[]): Topics {
  return [...new Set(topics)].filter((topic) => topic !== undefined);
}
