import { digitsToWords, wordsToDigits } from './numbers.ts';

/** More would cost time and find nothing new. */
const MOST = 8;

/** In capitals these are abbreviations; otherwise they are English. */
const ENGLISH_WORDS = new Set(['SO']);

/**
 * Every way to say what was typed, that itself first: number words and digits, "s17" and "section 17", "six-weekly" and
 * "every 6 weeks", and abbreviations spelt out and the other way round.
 */
export function queryVariants(
  query: string,
  abbreviations: Readonly<Record<string, string>>,
): readonly string[] {
  const typed = query.trim().replaceAll(/\s+/g, ' ');
  if (typed === '') return [];
  const rewrites = [
    wordsToDigits,
    lengthsInFigures,
    sectionsInFull,
    sectionsInShort,
    (text: string) => spellOut(text, abbreviations),
    (text: string) => abbreviate(text, abbreviations),
    digitsToWords,
  ];
  const variants = rewrites.reduce<readonly string[]>(
    (found, rewrite) => [...new Set([...found, ...found.map(rewrite)])],
    [typed],
  );
  const clear = variants.filter((variant) => !isEnglish(variant));
  return (clear.length > 0 ? clear : variants).slice(0, MOST);
}

/** Whether a text holds an abbreviation that would be compared as a common word: "SO" as "so". */
function isEnglish(text: string): boolean {
  return text.split(/\W+/).some((word) => ENGLISH_WORDS.has(word));
}

/** "6-weekly" is "every 6 weeks", "fortnightly" is "every 2 weeks", "a month" is "1 month". */
function lengthsInFigures(text: string): string {
  return text
    .replaceAll(/\ban? (hour|(?:working )?day|week|month|year)\b/gi, '1 $1')
    .replaceAll(/\bfortnightly\b/gi, 'every 2 weeks')
    .replaceAll(/\bfortnights?\b/gi, '2 weeks')
    .replaceAll(
      /\b(\d+)[- ](week|month)ly\b/gi,
      (_, count: string, unit: string) => `every ${count} ${unit}s`,
    );
}

/** "s17", "s.17" and "s 17" are "section 17". */
function sectionsInFull(text: string): string {
  return text.replaceAll(/\bs\.? ?(\d+)\b/gi, 'section $1');
}

function sectionsInShort(text: string): string {
  return text.replaceAll(/\bsections? (\d+)\b/gi, 's$1');
}

function spellOut(text: string, abbreviations: Readonly<Record<string, string>>): string {
  const byLowerCase = new Map(Object.keys(abbreviations).map((short) => [short.toLowerCase(), short]));
  return text.replaceAll(/[A-Za-z]\w*/g, (word) => {
    const short = byLowerCase.get(word.toLowerCase());
    if (short === undefined || (ENGLISH_WORDS.has(short) && word !== short)) return word;
    return meaning(abbreviations[short] ?? word);
  });
}

function abbreviate(text: string, abbreviations: Readonly<Record<string, string>>): string {
  return Object.entries(abbreviations).reduce(
    (found, [short, long]) => found.replaceAll(new RegExp(`\\b${escaped(meaning(long))}\\b`, 'gi'), short),
    text,
  );
}

/** Without the note that a meaning may carry in brackets. */
function meaning(long: string): string {
  return long.replace(/ *\(.*\)$/, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
