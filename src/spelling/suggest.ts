/** The candidate most like the word, if one is so near that a slip of the keyboard explains the difference. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = 1 + Math.floor(word.length / 5);
  for (const candidate of candidates) {
    const distance = sameParts(word, candidate)
      ? 0
      : editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance > fewest || (distance === fewest && best !== undefined)) continue;
    best = candidate;
    fewest = distance;
  }
  return best;
}

/** "review-plan" for "plan-review", "role_families" for "role-families". */
function sameParts(a: string, b: string): boolean {
  const parts = (word: string) =>
    word
      .toLowerCase()
      .split(/[-_ ]+/)
      .toSorted()
      .join('-');
  return parts(a) === parts(b);
}

/** How many letters must be added, dropped, changed or swapped with a neighbour. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(change, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
