import { suggest } from '../../spelling/suggest.ts';
import type { SearchWords } from '../../site/search/words.ts';

/** The query with every unknown word put right, if one is near enough to a known word to be a slip. */
export function didYouMean(query: string, { abbreviations, terms, names }: SearchWords): string | undefined {
  const phrases = [
    ...Object.entries(abbreviations).flat(),
    ...terms.flatMap(({ name, from, to }) => [name, ...from, ...to]),
    ...names,
  ];
  const known = new Map(phrases.flatMap(wordsIn).map((word) => [word.toLowerCase(), word]));
  const meant = query.replaceAll(/\p{L}{3,}/gu, (word) =>
    known.has(word.toLowerCase()) ? word : (suggest(word, known.values()) ?? word),
  );
  return meant === query ? undefined : meant;
}

function wordsIn(phrase: string): readonly string[] {
  return phrase.match(/\p{L}{3,}/gu) ?? [];
}
