import type { AuthorityDraft } from '../draft.ts';
import { figuresIn } from '../figures.ts';
import type { Finding, Path } from '../problem.ts';
import type { Timescale } from '../schema/timescale.ts';

/** A figure stands once, in the clock: one that is repeated in a sentence can come to differ. */
export function figures({ timescales: { file, sound } }: AuthorityDraft): readonly Finding[] {
  return Object.entries(sound).flatMap(([id, timescale]) =>
    sentences(id, timescale).flatMap(({ path, words }) => {
      const found = figuresIn(words);
      if (found.length === 0) return [];
      return [
        {
          file,
          path,
          found: found.map((figure) => `"${figure}"`).join(' and '),
          expected: 'a sentence without figures (a section of an Act may keep its number)',
          fix: 'take the figure out: pages print the clock beside the sentence',
        },
      ];
    }),
  );
}

function sentences(
  id: string,
  { title, says, readings }: Timescale,
): readonly { path: Path; words: string }[] {
  return [
    { path: [id, 'title'], words: title },
    { path: [id, 'says'], words: says },
    ...(readings ?? []).map((reading, index) => ({
      path: [id, 'readings', index, 'says'],
      words: reading.says,
    })),
  ];
}
