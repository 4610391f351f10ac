import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';

/** A question that no timescale or rule raises would never be read. */
export function unusedQuestions({ timescales, rules, questions }: AuthorityDraft): readonly Finding[] {
  const used = new Set(
    [...entriesOf(timescales.sound), ...entriesOf(rules.sound)].flatMap((entry) => entry.questions ?? []),
  );
  return Object.keys(questions.sound)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: questions.file,
      path: [id],
      at: 'key',
      found: `the question "${id}", which nothing raises`,
      expected: 'a timescale or rule with this id under `questions`',
      fix: `add "questions: [${id}]" to the timescale or rule that it is about, or take the question out`,
    }));
}

/** A role that nobody plays is a slip, or a rule that was forgotten. */
export function unusedRoles({ file, authority, timescales, rules }: AuthorityDraft): readonly Finding[] {
  const used = new Set([
    ...[...entriesOf(timescales.sound), ...entriesOf(rules.sound)].flatMap(({ who }) => who),
    ...entriesOf(timescales.sound).flatMap(({ exception }) => exception?.['approved-by'] ?? []),
  ]);
  return Object.keys(authority?.roles ?? {})
    .filter((id) => !used.has(id))
    .map((id) => ({
      file,
      path: ['roles', id],
      at: 'key',
      found: `the role "${id}", which no timescale or rule names`,
      expected: 'every role under `who` or `approved-by` of a timescale or rule',
      fix: 'name it where it has something to do, or take it out',
    }));
}

function entriesOf<Entry>(record: Readonly<Record<string, Entry>>): readonly Entry[] {
  return Object.values(record);
}
