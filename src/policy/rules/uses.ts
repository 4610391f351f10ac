import type { AuthorityDraft } from '../draft.ts';
import type { Path } from '../problem.ts';
import { leavesIn } from './leaves.ts';

/** What an id can name within one authority. */
export type Kind = 'role' | 'rule' | 'question' | 'timescale' | 'duty' | 'pathway';

/** An id in a file of an authority that names something of the same authority. */
export interface Use {
  readonly file: string;
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
}

type Kinds = Readonly<Record<string, Kind>>;

/** The keys that hold ids, and what the ids name. */
const KINDS: Kinds = {
  who: 'role',
  to: 'role',
  team: 'role',
  'approved-by': 'role',
  also: 'rule',
  rules: 'rule',
  questions: 'question',
  timescales: 'timescale',
  replaces: 'timescale',
  duties: 'duty',
};

/** An end leads to the pathways that take over. */
const KINDS_OF_STEP: Kinds = { ...KINDS, to: 'pathway' };

/** Every id by which an authority's entries, in all their versions, name each other, its roles and its questions. */
export function usesIn(draft: AuthorityDraft): readonly Use[] {
  const { file, authority, timescales, rules, duties, pathways, thresholdsFile, thresholds } = draft;
  return [
    ...usesBelow(file, { document: authority?.document, abbreviations: authority?.abbreviations }, KINDS),
    ...[timescales, rules, duties].flatMap((entries) => usesBelow(entries.file, entries.sound, KINDS)),
    ...usesBelow(pathways.file, pathways.sound, KINDS_OF_STEP),
    ...usesBelow(thresholdsFile, thresholds.value, KINDS),
  ];
}

/** The ids that stand somewhere within a value, by the names of their keys. */
function usesBelow(file: string, value: unknown, kinds: Kinds): readonly Use[] {
  return leavesIn(value).flatMap(({ path, value: id }) => {
    const kind = kinds[path.findLast((step) => typeof step === 'string') ?? ''];
    return kind === undefined || typeof id !== 'string' || id === 'not-stated'
      ? []
      : [{ file, path, kind, id }];
  });
}
