import type { Authority, Silence } from '../../policy/types.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';

/** What a document does instead of answering on a topic. The four silences are never run together. */
export interface SilenceView {
  readonly kind: 'not-stated' | 'set-by-plan' | 'elsewhere' | 'not-read';
  /** "Not stated in this document" */
  readonly words: string;
  readonly places: readonly PlaceView[];
}

export function silenceView(silence: Silence, { id }: Pick<Authority, 'id'>): SilenceView {
  if (typeof silence === 'object') {
    return {
      kind: 'elsewhere',
      words: `In another document: ${silence.see}`,
      places: placeViews(silence.source, id),
    };
  }
  return { kind: silence, words: WORDS[silence], places: [] };
}

/** What stands in the place of a whole file that the document gives nothing for. */
export function partSilence(
  part: 'pathways' | 'duties' | 'thresholds',
  authority: Authority,
): SilenceView | undefined {
  const silence = authority.silent[part];
  return silence === undefined ? undefined : silenceView(silence, authority);
}

/** Whether there is anything that nobody has looked for in the document yet. */
export function hasUnread({ silent }: Pick<Authority, 'silent'>): boolean {
  return Object.values(silent).includes('not-read');
}

const WORDS = {
  'not-stated': 'Not stated in this document',
  'set-by-plan': 'Set by the child’s own plan, not by this document',
  'not-read': 'Not read yet in this document',
} as const;
