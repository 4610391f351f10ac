import { isWhole } from '../draft.ts';
import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import type { Terms } from '../schema/terms.ts';
import { attends } from './attends.ts';
import { clocks } from './clocks.ts';
import { expectations } from './expectations.ts';
import { figures } from './figures.ts';
import { duplicateNames } from './names.ts';
import { pathways } from './pathways.ts';
import { references } from './references.ts';
import { repeating } from './repeating.ts';
import { copiedDates } from './since.ts';
import { contradictedSilences, silentTimescales, unansweredTopics } from './topics.ts';
import { unusedQuestions, unusedRoles } from './unused.ts';
import { versions } from './versions.ts';

export { bankHolidayRules } from './bank-holidays.ts';
export { layoutRule, misnamed } from './layout.ts';
export { termRules } from './terms.ts';
export { unusedAbbreviations } from './unused.ts';

type Rule = (draft: AuthorityDraft, terms: Terms) => readonly Finding[];

/** Rules that judge one sound entry at a time, whatever is wrong with the others. */
const ENTRY_RULES: readonly Rule[] = [
  repeating,
  clocks,
  expectations,
  figures,
  contradictedSilences,
  attends,
  pathways,
  versions,
  copiedDates,
];

/** Rules about what is missing: an entry that could not be read might have held it. */
const WHOLE_RULES: readonly Rule[] = [unansweredTopics, silentTimescales];

/** Rules about what nothing names: a misspelt name might have meant it. */
const NAME_RULES: readonly Rule[] = [unusedQuestions, unusedRoles];

/** Every rule between entries and files that is broken. */
export function brokenRules(drafts: readonly AuthorityDraft[], terms: Terms): readonly Finding[] {
  return [...duplicateNames(drafts), ...drafts.flatMap((draft) => brokenIn(draft, terms))];
}

function brokenIn(draft: AuthorityDraft, terms: Terms): readonly Finding[] {
  const unknown = references(draft);
  const rules = [
    ...ENTRY_RULES,
    ...(isWhole(draft) ? WHOLE_RULES : []),
    ...(isWhole(draft) && unknown.length === 0 ? NAME_RULES : []),
  ];
  return [...unknown, ...rules.flatMap((rule) => rule(draft, terms))];
}
