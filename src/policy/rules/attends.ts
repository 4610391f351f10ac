import { suggest } from '../../spelling/suggest.ts';
import type { AuthorityDraft } from '../draft.ts';
import type { Complaint, Finding } from '../problem.ts';
import { listed, show } from '../show.ts';
import { writtenOf } from './written.ts';

/** A duty to come to a meeting shows beside the dates of that meeting, so a timescale has to say when it is held. */
export function attends({ duties, timescales }: AuthorityDraft): readonly Finding[] {
  // An entry that could not be read might have been the one.
  if (timescales.findings.length > 0) return [];
  const held = [...new Set(Object.values(timescales.sound).flatMap(({ happens }) => happens ?? []))];
  return Object.entries(duties.sound)
    .flatMap((entry) => writtenOf([entry[0]], entry[1]))
    .flatMap(({ path, version }) =>
      (version.attends ?? []).flatMap((event, index): readonly Finding[] =>
        held.includes(event)
          ? []
          : [{ file: duties.file, path: [...path, 'attends', index], ...neverHeld(event, held) }],
      ),
    );
}

function neverHeld(event: string, held: readonly string[]): Complaint {
  const near = suggest(event, held);
  const choice = held.length === 0 ? '' : `, or write one of:\n${listed(held)}`;
  return {
    found: `${show(event)}, and no timescale that is for it`,
    expected: `a timescale with \`happens: ${event}\`, which says when the meeting is held`,
    fix: near === undefined ? `take it out${choice}` : `write "${near}"`,
  };
}
