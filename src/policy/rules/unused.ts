import { isWhole } from '../draft.ts';
import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import type { Terms } from '../schema/terms.ts';
import { usesIn } from './uses.ts';
import type { Kind } from './uses.ts';

/** A question that nothing raises would never be read. */
export function unusedQuestions(draft: AuthorityDraft): readonly Finding[] {
  const used = named('question', draft);
  return Object.keys(draft.questions.sound)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: draft.questions.file,
      path: [id],
      at: 'key',
      found: `the question "${id}", which nothing raises`,
      expected: 'an entry with this id under `questions`',
      fix: `add "questions: [${id}]" to the timescale, rule, duty, step or threshold that it is about, or take the question out`,
    }));
}

/** A role that nobody plays is a slip, or a rule that was forgotten. */
export function unusedRoles(draft: AuthorityDraft): readonly Finding[] {
  const used = named('role', draft);
  return Object.keys(draft.authority?.roles ?? {})
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: draft.file,
      path: ['roles', id],
      at: 'key',
      found: `the role "${id}", which nothing names`,
      expected: 'every role under `who`, `to`, `approved-by` or `team` of an entry',
      fix: 'name it where it has something to do, or take it out',
    }));
}

/**
 * A short form that no document uses is one of readers, or a slip. Nothing can be said while some file is not sound, where a
 * misspelt one might have meant it, or while nobody has looked in any document.
 */
export function unusedAbbreviations(
  file: string,
  { abbreviations }: Terms,
  drafts: readonly AuthorityDraft[],
): readonly Finding[] {
  const uses = drafts.map(({ authority }) => authority?.abbreviations).filter((use) => use !== undefined);
  if (!drafts.every(isWhole) || uses.length === 0) return [];
  const used = new Set(uses.flatMap((use) => Object.keys(use)));
  return Object.keys(abbreviations)
    .filter((short) => !used.has(short))
    .map((short) => ({
      file,
      path: ['abbreviations', short],
      at: 'key',
      found: `the abbreviation "${short}", which no authority uses`,
      expected: 'a short form under `abbreviations` in the authority.yaml of those whose document uses it',
      fix: 'add it there with its source; or move it to `readers-abbreviations`, if only readers use it; or take it out',
    }));
}

function named(kind: Kind, draft: AuthorityDraft): ReadonlySet<string> {
  return new Set(usesIn(draft).flatMap((use) => (use.kind === kind ? [use.id] : [])));
}
