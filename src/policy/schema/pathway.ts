import { z } from 'zod';
import { id, ids, source, text, who } from './common.ts';
import type { TermLists } from './terms.ts';
import { versionKeys } from './versions.ts';

const next = id.describe('The id of a step of this pathway; or not-stated.');

const answer = z.strictObject({
  answer: text.describe('What was decided: "Yes", "No", "Close".'),
  next,
  says: text.optional().describe('What more the document says of this answer.'),
});

const step = z.strictObject({
  do: text.optional().describe('What is done, beginning with a verb.'),
  decide: text.endsWith('?', 'a question, ending with "?"').optional().describe('What is decided.'),
  end: text.optional().describe('How the pathway ends.'),
  who: who.optional(),
  says: text.optional().describe('What more there is to it, without figures.'),
  answers: z.array(answer).min(2, 'two answers or more').optional(),
  next: next.optional().describe('The next step, where it is not the one below.'),
  to: ids('other pathways').optional().describe('Pathways that take over from this end.'),
  timescales: ids('timescales in timescales.yaml').optional().describe('What governs the step in time.'),
  duties: ids('duties in duties.yaml').optional(),
  rules: ids('rules in rules.yaml').optional(),
  questions: ids('questions in questions.yaml').optional(),
  source: source.optional(),
});

const stepKeys = step.extend(versionKeys(step));

/** A step of a pathway: an action, a decision with its answers, or an end. */
const stepSchema = stepKeys
  .meta({ oneOf: [{ required: ['do'] }, { required: ['decide'] }, { required: ['end'] }] })
  .superRefine((value, context) => {
    for (const { path, message, fix } of misfits(value)) {
      context.addIssue({ code: 'custom', path, message, params: { fix } });
    }
  });

/** pathways.yaml: a map from the pathway's id to its steps, in the order of the document. */
export const pathwaysSchema = (lists: TermLists) =>
  z.record(
    id,
    z.strictObject({
      title: text,
      stage: lists.stage,
      routes: z.array(lists.route).min(1).optional(),
      cohorts: z.array(lists.cohort).min(1).optional(),
      topic: lists.topic
        .optional()
        .describe('The one topic that it is about: whatever its steps name belongs to that topic too.'),
      says: text.describe('What the pathway is for, in one sentence without figures.'),
      steps: z.record(id, stepSchema),
    }),
  );

export type Pathway = z.infer<ReturnType<typeof pathwaysSchema>>[string];
export type Step = Pathway['steps'][string];

type Key = keyof z.infer<typeof step>;
type Keys = Readonly<Record<string, unknown>>;

interface Misfit {
  readonly path: (string | number)[];
  readonly message: string;
  readonly fix: string;
}

/** What a step of each kind does not have, in no version of it. */
const NEEDLESS = {
  do: ['decide', 'end', 'answers', 'to'],
  decide: ['do', 'end', 'next', 'to'],
  end: ['do', 'decide', 'answers', 'next', 'who'],
} as const satisfies Readonly<Record<string, readonly Key[]>>;

/** Which keys a step has and should not, or lacks. */
function misfits(value: z.infer<typeof stepKeys>): readonly Misfit[] {
  const { previously = [], from } = value;
  const kinds = (['do', 'decide', 'end'] as const).filter((key) => value[key] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const message = 'exactly one of `do`, `decide` and `end`';
    const fix = kind === undefined ? 'write what is done, decided or ended' : 'make a step of each';
    return [{ path: [kinds[1] ?? 'do'], message, fix }];
  }
  return [
    ...lacking(value, kind === 'end' ? [] : ['who']),
    // An end that says since when it holds states something.
    ...lacking(value, kind === 'end' && from === undefined ? [] : ['source']),
    ...lacking(value, kind === 'decide' ? ['answers'] : []),
    ...needless(value, kind, []),
    ...previously.flatMap((version, index) => needless(version, kind, ['previously', index])),
  ];
}

function lacking(value: Keys, keys: readonly Key[]): readonly Misfit[] {
  return keys
    .filter((key) => value[key] === undefined)
    .map((key) => ({
      path: [key],
      message: `\`${key}\` on every step like this`,
      fix: `add \`${key}\``,
    }));
}

function needless(
  version: Keys,
  kind: keyof typeof NEEDLESS,
  base: readonly (string | number)[],
): readonly Misfit[] {
  return NEEDLESS[kind]
    .filter((key) => version[key] !== undefined)
    .map((key) => ({
      path: [...base, key],
      message: `no \`${key}\` beside \`${kind}\``,
      fix: 'take it out',
    }));
}
