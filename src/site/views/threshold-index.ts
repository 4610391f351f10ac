import type { Authority, Terms } from '../../policy/types.ts';
import { familyAtUrl, thresholdUrl, thresholdsUrl } from '../urls.ts';
import { familyGroups } from './family.ts';
import type { Link } from './link.ts';
import { partSilence } from './silence.ts';
import type { SilenceView } from './silence.ts';

/** What an authority's thresholds page holds, for a reader who asks which level a worry is. */
export interface ThresholdSummary {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Why there is nothing, if there is nothing. */
  readonly silence?: SilenceView;
  /** The lowest first. */
  readonly levels: readonly LevelLink[];
  readonly tests: readonly Link[];
}

export interface LevelLink extends Link {
  /** Empty where the document states none. */
  readonly signs: readonly string[];
  /** What a reader will miss there: "signs not stated" */
  readonly gaps: readonly string[];
}

export function thresholdSummaries(authorities: readonly Authority[]): readonly ThresholdSummary[] {
  return authorities.map((authority) => {
    const { id, name, thresholds } = authority;
    const { levels = {}, tests = {} } = thresholds;
    const silence = partSilence('thresholds', authority);
    return {
      id,
      name,
      href: thresholdsUrl(id),
      ...(silence ? { silence } : {}),
      levels: Object.entries(levels).map(([level, { name: title, indicators, responses, damaged }]) => ({
        title,
        href: thresholdUrl(id, 'levels', level),
        signs: indicators === 'not-stated' ? [] : indicators,
        gaps: [
          ...(damaged === undefined ? [] : ['damaged in the document']),
          ...(indicators === 'not-stated' ? ['signs not stated'] : []),
          ...(responses === 'not-stated' ? ['what is done not stated'] : []),
        ],
      })),
      tests: Object.entries(tests).map(([test, { title }]) => ({
        title,
        href: thresholdUrl(id, 'tests', test),
      })),
    };
  });
}

/** The partner agencies that an authority's document names, by themselves or as all partners, each with what it asks of them. */
export function partnersOf({ id, roles }: Authority, terms: Pick<Terms, 'role-families'>): readonly Link[] {
  const named = new Set(Object.values(roles).map(({ family }) => family));
  const [partners] = familyGroups(terms);
  return (partners?.families ?? [])
    .filter(({ id: family, wider }) => named.has(family) || (wider !== undefined && named.has(wider)))
    .map(({ id: family, title }) => ({ title, href: familyAtUrl(family, id) }));
}
