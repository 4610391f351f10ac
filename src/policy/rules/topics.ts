import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import type { Clock } from '../schema/clock.ts';
import type { Terms } from '../schema/terms.ts';
import { PARTS } from '../schema/authority.ts';
import { listed } from '../show.ts';
import { clocksOf } from './clocks-of.ts';

/** Every topic has an answer: an entry or a recorded silence. So has each file that would otherwise be empty. */
export function unansweredTopics(draft: AuthorityDraft, terms: Terms): readonly Finding[] {
  const answered = new Set([...spokenTopics(draft).keys(), ...Object.keys(draft.authority?.silent ?? {})]);
  const missing = [...Object.keys(terms.topics), ...PARTS].filter((topic) => !answered.has(topic));
  if (missing.length === 0) return [];
  return [
    {
      file: draft.file,
      path: ['silent'],
      at: 'key',
      found: missing.length === 1 ? `no answer on "${missing[0]}"` : `no answer on\n${listed(missing)}`,
      expected:
        'for every topic of content/terms.yaml, and for pathways and duties, an entry or a line under `silent`',
      fix: [
        'write the rule; or, where the document says nothing, add under `silent`:',
        ...missing.map((topic) => `  ${topic}: not-stated`),
      ].join('\n'),
    },
  ];
}

/** A topic on which there is a timescale or a rule is not silent. */
export function contradictedSilences(draft: AuthorityDraft): readonly Finding[] {
  const spoken = spokenTopics(draft);
  return Object.keys(draft.authority?.silent ?? {}).flatMap((topic): readonly Finding[] => {
    const entry = spoken.get(topic);
    if (entry === undefined) return [];
    return [
      {
        file: draft.file,
        path: ['silent', topic],
        at: 'key',
        found: `"${topic}" under \`silent\`, and ${entry} on the same topic`,
        expected: 'one answer: a silence, or what the document says',
        fix: `take "${topic}" out of \`silent\`, or give the entry the topic that it is about`,
      },
    ];
  });
}

// "As the plan sets" and "see that document" are things that a document says, with a strength and a source.
const SILENCES: readonly Clock['shape'][] = ['not-stated', 'not-read'];

/** A timescale that only says that there is nothing belongs under `silent`, unless others on the topic say more. */
export function silentTimescales({ timescales: { file, sound } }: AuthorityDraft): readonly Finding[] {
  const entries = Object.entries(sound);
  return (
    entries
      .filter(([id, timescale]) =>
        clocksOf(id, timescale).every(({ clock }) => SILENCES.includes(clock.shape)),
      )
      // A silence for some children only cannot be said under `silent`.
      .filter(([, { routes, cohorts }]) => !routes && !cohorts)
      .filter(([id, { topic }]) =>
        entries.every(([other, timescale]) => other === id || timescale.topic !== topic),
      )
      .map(([id, { topic }]) => ({
        file,
        path: [id, 'clock'],
        found: `a silence, in the only timescale on "${topic}"`,
        expected: 'a silence on a whole topic under `silent` in authority.yaml',
        fix: `take this timescale out and add "${topic}" under \`silent\``,
      }))
  );
}

/** The topics that the document speaks to, each with the first entry on it; and the files that hold something. */
function spokenTopics({ timescales, rules, duties, ...draft }: AuthorityDraft): ReadonlyMap<string, string> {
  const named = (kind: string, entries: Readonly<Record<string, { readonly topic: string }>>) =>
    Object.entries(entries).map(([id, { topic }]) => [topic, `the ${kind} "${id}"`] as const);
  const parts = PARTS.flatMap((part) => {
    const [first] = Object.keys({ duties, ...draft }[part].sound);
    return first === undefined ? [] : [[part, `"${first}" in ${part}.yaml`] as const];
  });
  const hasThresholds = Object.values(draft.thresholds.value ?? {}).some((part) => part !== undefined);
  return new Map(
    [
      ...named('timescale', timescales.sound),
      ...named('rule', rules.sound),
      ...named('duty', duties.sound),
      ...parts,
      ...(hasThresholds ? [['thresholds', 'entries in thresholds.yaml'] as const] : []),
    ].toReversed(),
  );
}
