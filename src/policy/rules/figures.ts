import type { AuthorityDraft } from '../draft.ts';
import { figuresIn } from '../figures.ts';
import type { Finding, Path } from '../problem.ts';
import type { Pathway } from '../schema/pathway.ts';
import type { Timescale } from '../schema/timescale.ts';
import { writtenOf } from './written.ts';

/** A figure stands once, in the clock: one that is repeated in a sentence can come to differ. */
export function figures({ timescales, duties, pathways }: AuthorityDraft): readonly Finding[] {
  return [
    ...Object.entries(timescales.sound).flatMap(([id, timescale]) =>
      sentencesOfTimescale(id, timescale).flatMap((sentence) => repeated(timescales.file, sentence)),
    ),
    ...Object.entries(duties.sound).flatMap(([id, duty]) =>
      writtenOf([id], duty).flatMap(({ path, version: { do: words = '' } }) =>
        repeated(duties.file, { path: [...path, 'do'], words }),
      ),
    ),
    ...Object.entries(pathways.sound).flatMap(([id, pathway]) =>
      sentencesOfPathway(id, pathway).flatMap((sentence) => repeated(pathways.file, sentence)),
    ),
  ];
}

interface Sentence {
  readonly path: Path;
  readonly words: string;
}

function repeated(file: string, { path, words }: Sentence): readonly Finding[] {
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
}

function sentencesOfTimescale(id: string, timescale: Timescale): readonly Sentence[] {
  return [
    { path: [id, 'title'], words: timescale.title },
    ...writtenOf([id], timescale).flatMap(({ path, version: { says = '', readings = [] } }) => [
      { path: [...path, 'says'], words: says },
      ...readings.map((reading, index) => ({
        path: [...path, 'readings', index, 'says'],
        words: reading.says,
      })),
    ]),
  ];
}

function sentencesOfPathway(pathway: string, { title, says, steps }: Pathway): readonly Sentence[] {
  return [
    { path: [pathway, 'title'], words: title },
    { path: [pathway, 'says'], words: says },
    ...Object.entries(steps)
      .flatMap(([id, step]) => writtenOf([pathway, 'steps', id], step))
      .flatMap(({ path, version }) => [
        ...(['do', 'decide', 'end', 'says'] as const).flatMap((key) => {
          const words = version[key];
          return words === undefined ? [] : [{ path: [...path, key], words }];
        }),
        ...(version.answers ?? []).flatMap(({ answer, says = '' }, index) => [
          { path: [...path, 'answers', index, 'answer'], words: answer },
          { path: [...path, 'answers', index, 'says'], words: says },
        ]),
      ]),
  ];
}
