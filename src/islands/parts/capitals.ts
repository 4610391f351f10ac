export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As it stands in the middle of a sentence: "not stated in this document". */
export function uncapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
