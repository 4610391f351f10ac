import { z } from 'zod';
import { id, ids, source, text, who } from './common.ts';
import type { TermLists } from './terms.ts';
import { versionKeys } from './versions.ts';

/** A rule without a clock: who chairs, what a plan must hold, what happens when consent is refused. */
export function ruleSchema(lists: TermLists) {
  const rule = z.strictObject({
    title: text,
    topic: lists.topic,
    routes: z.array(lists.route).min(1).optional(),
    cohorts: z.array(lists.cohort).min(1).optional(),
    strength: lists.strength.optional(),
    who,
    says: text,
    questions: ids('questions in questions.yaml').optional(),
    source,
  });
  const changing = rule.pick({ strength: true, who: true, says: true, questions: true });
  return rule.extend(versionKeys(changing));
}

/** rules.yaml: a map from the rule's id to the rule. */
export const rulesSchema = (lists: TermLists) => z.record(id, ruleSchema(lists));

export type Rule = z.infer<ReturnType<typeof ruleSchema>>;
