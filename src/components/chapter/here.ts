import type { Authority } from '../../policy/types.ts';
import type { ChapterView } from '../../site/views/chapter.ts';

/** The chapter and authority that a component in MDX is being printed for. The page puts them there. */
export function here({ authority, chapter }: App.Locals): {
  readonly authority: Authority;
  readonly chapter: ChapterView;
} {
  if (!authority || !chapter) throw new Error('This component stands only in content/chapters/');
  return { authority, chapter };
}
