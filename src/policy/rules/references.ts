import type { AuthorityDraft } from '../draft.ts';
import type { Finding, Path } from '../problem.ts';
import { listed, show } from '../show.ts';
import { suggest } from '../suggest.ts';

/** Every id that names a role, rule, question or timescale names one that the authority has. */
export function references(draft: AuthorityDraft): readonly Finding[] {
  return [...timescaleReferences(draft), ...ruleReferences(draft)].flatMap((reference) =>
    unknown(reference, draft),
  );
}

type Kind = 'role' | 'rule' | 'question' | 'timescale';

interface Reference {
  readonly file: string;
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
}

function timescaleReferences({ timescales: { file, sound } }: AuthorityDraft): readonly Reference[] {
  return Object.entries(sound).flatMap(([id, timescale]) => [
    ...each(file, [id, 'who'], 'role', timescale.who),
    ...each(file, [id, 'exception', 'approved-by'], 'role', timescale.exception?.['approved-by']),
    ...each(file, [id, 'also'], 'rule', timescale.also),
    ...each(file, [id, 'questions'], 'question', timescale.questions),
    ...each(file, [id, 'replaces'], 'timescale', timescale.replaces),
  ]);
}

function ruleReferences({ rules: { file, sound } }: AuthorityDraft): readonly Reference[] {
  return Object.entries(sound).flatMap(([id, rule]) => [
    ...each(file, [id, 'who'], 'role', rule.who),
    ...each(file, [id, 'questions'], 'question', rule.questions),
  ]);
}

function each(
  file: string,
  path: Path,
  kind: Kind,
  ids: 'not-stated' | readonly string[] = [],
): readonly Reference[] {
  return ids === 'not-stated' ? [] : ids.map((id, index) => ({ file, path: [...path, index], kind, id }));
}

function unknown({ file, path, kind, id }: Reference, draft: AuthorityDraft): readonly Finding[] {
  const { known, place } = knownOf(kind, draft);
  // A file that cannot be read is reported as such; what it holds cannot be judged.
  const others = known?.filter((other) => kind !== 'timescale' || other !== path[0]);
  if (!others || others.includes(id)) return [];
  const near = suggest(id, others);
  const instead = known?.includes(id) ? 'take it out' : `add "${id}" there`;
  const choice = others.length === 0 ? '' : `, or write one of:\n${listed(others)}`;
  const fix = near === undefined ? instead + choice : `write "${near}"`;
  return [{ file, path, found: show(id), expected: `the id of ${place}`, fix }];
}

function knownOf(kind: Kind, draft: AuthorityDraft): { known: readonly string[] | undefined; place: string } {
  switch (kind) {
    case 'role':
      return { known: draft.roles, place: 'a role, under `roles` in authority.yaml' };
    case 'rule':
      return { known: draft.rules.ids, place: 'a rule in rules.yaml' };
    case 'question':
      return { known: draft.questions.ids, place: 'a question in questions.yaml' };
    case 'timescale':
      return { known: draft.timescales.ids, place: 'another timescale in this file' };
  }
}
