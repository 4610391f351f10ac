import { z } from 'zod';
import { id, ids, source, text, who } from './common.ts';
import type { TermLists } from './terms.ts';
import { versionKeys } from './versions.ts';

const roles = ids('`roles` in authority.yaml');

/** What a role or an agency has to do. */
export function dutySchema(lists: TermLists) {
  const duty = z.strictObject({
    do: text.describe('What is done, beginning with a verb and without figures: "Visit the child".'),
    topic: lists.topic,
    who,
    to: roles.optional().describe('Who is told, sent or given something by it.'),
    routes: z.array(lists.route).min(1).optional(),
    cohorts: z.array(lists.cohort).min(1).optional(),
    strength: lists.strength,
    attends: z
      .array(lists.event)
      .min(1)
      .optional()
      .describe('The meetings that it obliges whoever has it to come to, where it is such a duty.'),
    timescales: ids('timescales in timescales.yaml').optional().describe('By when.'),
    rules: ids('rules in rules.yaml').optional().describe('How.'),
    questions: ids('questions in questions.yaml').optional(),
    source,
  });
  const changing = duty.pick({
    do: true,
    who: true,
    to: true,
    strength: true,
    attends: true,
    timescales: true,
    rules: true,
    questions: true,
  });
  return duty.extend(versionKeys(changing));
}

/** duties.yaml: a map from the duty's id to the duty. */
export const dutiesSchema = (lists: TermLists) => z.record(id, dutySchema(lists));

export type Duty = z.infer<ReturnType<typeof dutySchema>>;
