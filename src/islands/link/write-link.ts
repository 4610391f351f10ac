import { LONGEST, VERSION } from './format.ts';
import type { LinkEntry } from './format.ts';

/** Takes what a form holds and gives it as a link does; nothing where it is too much for one. What is empty is left out. */
export function writeLink(entries: readonly LinkEntry[]): string | undefined {
  const parts = entries.flatMap(([name, values]) => {
    const given = values.filter((value) => value !== '');
    return given.length > 0 ? [`${name}=${given.join()}`] : [];
  });
  const text = [VERSION, ...parts].join('&');
  return text.length > LONGEST ? undefined : text;
}
