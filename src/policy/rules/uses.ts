import type { AuthorityDraft } from '../draft.ts';
import type { Path } from '../problem.ts';
import { writtenIn } from './written.ts';

/** What an id can name within one authority. */
export type Kind = 'role' | 'rule' | 'question' | 'timescale' | 'duty' | 'pathway';

/** An id in a file of an authority that names something of the same authority. */
export interface Use {
  readonly file: string;
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
}

type Ids = 'not-stated' | readonly string[] | undefined;

/** The keys that hold ids, and what the ids name. */
const KINDS: Readonly<Record<string, Kind>> = {
  who: 'role',
  to: 'role',
  'approved-by': 'role',
  also: 'rule',
  rules: 'rule',
  questions: 'question',
  timescales: 'timescale',
  replaces: 'timescale',
  duties: 'duty',
};

/** Every id by which an authority's entries name each other, its roles and its questions. */
export function usesIn(draft: AuthorityDraft): readonly Use[] {
  const { file, authority, timescales, rules, duties } = draft;
  return [
    ...usesAt(file, ['document'], authority?.document ?? {}),
    ...[timescales, rules, duties].flatMap((entries) =>
      writtenIn<object>(entries.sound).flatMap(({ path, version }) => usesAt(entries.file, path, version)),
    ),
    ...writtenIn(timescales.sound).flatMap(({ path, version: { exception } }) =>
      usesAt(timescales.file, [...path, 'exception'], exception ?? {}),
    ),
    ...pathwayUses(draft),
    ...thresholdUses(draft),
  ];
}

function pathwayUses({ pathways: { file, sound } }: AuthorityDraft): readonly Use[] {
  return Object.entries(sound).flatMap(([pathway, { steps }]) =>
    Object.entries(steps).flatMap(([id, { to, ...step }]) => [
      ...usesAt(file, [pathway, 'steps', id], step),
      ...each(file, [pathway, 'steps', id, 'to'], 'pathway', to),
    ]),
  );
}

function thresholdUses({ thresholdsFile: file, thresholds }: AuthorityDraft): readonly Use[] {
  const { tests = {}, levels = {}, groups = {}, teams = {}, matrix } = thresholds.value ?? {};
  const parts: Readonly<Record<string, Readonly<Record<string, object>>>> = { tests, levels, groups, teams };
  return [
    ...Object.entries(parts).flatMap(([part, entries]) =>
      Object.entries(entries).flatMap(([id, entry]) => usesAt(file, [part, id], entry)),
    ),
    ...Object.entries(levels).flatMap(([id, { responses }]) =>
      (responses === 'not-stated' ? [] : responses).flatMap((response, index) =>
        usesAt(file, ['levels', id, 'responses', index], response),
      ),
    ),
    ...Object.entries(teams).map(([id, { team }]): Use => ({
      file,
      path: ['teams', id, 'team'],
      kind: 'role',
      id: team,
    })),
    ...usesAt(file, ['matrix'], matrix ?? {}),
    ...Object.entries(matrix?.functions ?? {}).flatMap(([id, row]) =>
      usesAt(file, ['matrix', 'functions', id], row),
    ),
  ];
}

/** The ids that stand directly in one entry, by the names of its keys. */
function usesAt(file: string, path: Path, entry: object): readonly Use[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const kind = KINDS[key];
    return kind === undefined ? [] : each(file, [...path, key], kind, value as Ids);
  });
}

function each(file: string, path: Path, kind: Kind, ids: Ids = []): readonly Use[] {
  return ids === 'not-stated' ? [] : ids.map((id, index) => ({ file, path: [...path, index], kind, id }));
}
