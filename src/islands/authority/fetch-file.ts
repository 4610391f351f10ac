const kept = new Map<string, unknown>();

/** What has been fetched from an address while the page is open. */
export function keptFile<File>(address: string): File | undefined {
  return kept.get(address) as File | undefined;
}

/** One of the site's own data files. Kept while the page is open. Rejects where it cannot be had. */
export async function fetchFile<File>(address: string): Promise<File> {
  const before = keptFile<File>(address);
  if (before) return before;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const file = (await answer.json()) as File;
  kept.set(address, file);
  return file;
}
