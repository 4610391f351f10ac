/** Begins in the middle of a sentence: "date of the review", but still "CSE review". */
export function lowerFirst(words: string): string {
  return /^[A-Z](?![A-Z])/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The message for a date that has to be given. */
export function enterDate(label: string): string {
  return `Enter the ${lowerFirst(label)}`;
}
