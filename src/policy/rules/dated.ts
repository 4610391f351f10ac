import type { AuthorityDraft } from '../draft.ts';
import type { Entries } from '../handbook.ts';
import type { Path } from '../problem.ts';

/** An entry that may tell its history. */
export interface Dated {
  readonly file: string;
  readonly path: Path;
  readonly entry: object;
}

/** Everything in the files of an authority that may say since when it holds: whatever has a source of its own. */
export function datedIn({
  thresholdsFile,
  thresholds,
  pathways,
  ...draft
}: AuthorityDraft): readonly Dated[] {
  const { matrix, ...parts } = thresholds.value ?? {};
  return [
    ...[draft.timescales, draft.rules, draft.duties].flatMap(({ file, sound }) => below(file, [], sound)),
    ...Object.entries(pathways.sound).flatMap(([id, { steps }]) =>
      below(pathways.file, [id, 'steps'], steps),
    ),
    ...Object.entries(parts).flatMap(([part, entries = {}]) => below(thresholdsFile, [part], entries)),
    ...(matrix ? below(thresholdsFile, [], { matrix }) : []),
    ...below(thresholdsFile, ['matrix', 'functions'], matrix?.functions ?? {}),
  ];
}

function below(file: string, path: Path, entries: Entries<object>): readonly Dated[] {
  return Object.entries(entries).map(([id, entry]) => ({ file, path: [...path, id], entry }));
}
