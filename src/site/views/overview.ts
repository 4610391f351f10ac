import type { Authority, Terms } from '../../policy/types.ts';
import { chapterViews } from './chapter.ts';
import type { ChapterView } from './chapter.ts';
import type { TopicView } from './topic.ts';

/** What a document covers in one chapter, and where it is silent. */
export interface Coverage {
  readonly chapter: ChapterView;
  readonly answered: readonly TopicView[];
  /** Each kind of silence with the names of its topics: "Not stated in this document". */
  readonly silences: readonly { readonly words: string; readonly topics: readonly string[] }[];
}

export function coverage(authority: Authority, terms: Terms): readonly Coverage[] {
  return chapterViews(authority, terms).map((chapter) => ({
    chapter,
    answered: chapter.topics.filter(({ silence }) => silence === undefined),
    silences: silencesOf(chapter),
  }));
}

function silencesOf({ topics }: ChapterView): Coverage['silences'] {
  const silent = new Map<string, string[]>();
  for (const { name, silence } of topics) {
    if (silence) silent.set(silence.words, [...(silent.get(silence.words) ?? []), name]);
  }
  return [...silent].map(([words, names]) => ({ words, topics: names }));
}

/** A word of this authority beside the Handbook's own: "review" is "CIN review meeting". */
export interface LocalWord {
  readonly handbook: string;
  readonly local: string;
}

export function localWords({ words }: Authority, { events, things }: Terms): readonly LocalWord[] {
  return Object.entries(words).flatMap(([id, local]) =>
    local === undefined ? [] : [{ handbook: (events[id] ?? things[id])?.name ?? id, local }],
  );
}
