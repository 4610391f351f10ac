import type { CalculatorData } from '../data.ts';
import { fetchFile, keptFile } from './fetch-file.ts';

const addressOf = (id: string) => `/data/calculators/${id}.json`;

/** What has been fetched of an authority while the page is open. */
export function keptAuthority(id: string): CalculatorData | undefined {
  return keptFile(addressOf(id));
}

/**
 * An authority's data, from the site's own files, asked for by its id and nothing else. Kept while the page is open.
 * Rejects where it cannot be had.
 */
export function fetchAuthority(id: string): Promise<CalculatorData> {
  return fetchFile(addressOf(id));
}
