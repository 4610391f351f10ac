import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import { listed, show } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';
import { usesIn } from './uses.ts';
import type { Kind, Use } from './uses.ts';

/** Every id that names something of an authority names something that the authority has. */
export function references(draft: AuthorityDraft): readonly Finding[] {
  return usesIn(draft).flatMap((use) => unknown(use, draft));
}

function unknown({ file, path, kind, id }: Use, draft: AuthorityDraft): readonly Finding[] {
  const { known, place } = knownOf(kind, draft);
  // A file that cannot be read is reported as such; what it holds cannot be judged.
  const own = ownFile(kind, draft) === file ? path[0] : undefined;
  const others = known?.filter((other) => other !== own);
  if (!others || others.includes(id)) return [];
  const near = suggest(id, others);
  const instead = known?.includes(id) ? 'take it out' : `add "${id}" there`;
  const choice = others.length === 0 ? '' : `, or write one of:\n${listed(others)}`;
  const fix = near === undefined ? instead + choice : `write "${near}"`;
  return [{ file, path, found: show(id), expected: `the id of ${place}`, fix }];
}

/** The file in which an entry of a kind could name itself. */
function ownFile(kind: Kind, draft: AuthorityDraft): string | undefined {
  if (kind === 'timescale') return draft.timescales.file;
  return kind === 'pathway' ? draft.pathways.file : undefined;
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
      return { known: draft.timescales.ids, place: 'a timescale in timescales.yaml' };
    case 'duty':
      return { known: draft.duties.ids, place: 'a duty in duties.yaml' };
    case 'pathway':
      return { known: draft.pathways.ids, place: 'another pathway in this file' };
  }
}
