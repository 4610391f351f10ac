import { z } from 'zod';
import { id, ids, source, text, who } from './common.ts';
import { clockSchema } from './clock.ts';
import type { TermLists } from './terms.ts';
import { versionKeys } from './versions.ts';

const PERIOD = 'two events, [the first, the last], or the first alone';

/** One rule about when something is due. */
export function timescaleSchema(lists: TermLists) {
  const clock = clockSchema(lists);
  const timescale = z.strictObject({
    title: text.describe('What is due, without the figure.'),
    do: text
      .optional()
      .describe(
        'What a person does by the date: "Hold the first meeting". Begins an answer and a calendar entry.',
      ),
    topic: lists.topic,
    routes: z.array(lists.route).min(1).optional().describe('Left out when the rule applies to every route.'),
    cohorts: z
      .array(lists.cohort)
      .min(1)
      .optional()
      .describe('Left out when the rule applies to every child.'),
    happens: lists.event.optional().describe('The event that this deadline is for.'),
    clock: clock.optional().describe('When it is due.'),
    readings: z
      .array(z.strictObject({ says: text.describe('Completes "If the rule is read as ...".'), clock }))
      .min(2, 'two readings or more; a rule that reads in one way has a `clock` instead')
      .optional()
      .describe('In place of `clock`, where the text can be read two ways: the plainest first.'),
    during: z
      .array(lists.event, { error: PERIOD })
      .min(1, { error: PERIOD })
      .max(2, { error: PERIOD })
      .optional()
      .describe(
        'A date outside this period does not arise. One event alone opens a period without an end: the rule speaks only to a case that has had it.',
      ),
    replaces: ids('other timescales')
      .optional()
      .describe('Timescales that no longer apply where this one does.'),
    strength: lists.strength,
    who,
    says: text.describe('What the document requires, in our own words and without the figures of the clock.'),
    exception: z
      .strictObject({ says: text, 'approved-by': ids('roles').optional(), record: text.optional() })
      .optional(),
    also: ids('rules in rules.yaml').optional().describe('Rules to show with it, such as who chairs.'),
    questions: ids('questions in questions.yaml').optional().describe('What is unclear about it.'),
    source,
  });
  const changing = timescale.pick({
    clock: true,
    readings: true,
    strength: true,
    who: true,
    says: true,
    exception: true,
    also: true,
    questions: true,
  });
  return timescale
    .extend(versionKeys(changing))
    .meta({ oneOf: [{ required: ['clock'] }, { required: ['readings'] }] })
    .superRefine(({ clock, readings }, context) => {
      if (!clock !== !readings) return;
      const both = clock !== undefined;
      context.addIssue({
        code: 'custom',
        path: [both ? 'readings' : 'clock'],
        message: '`clock`, or `readings` where the text can be read in more than one way',
        params: both
          ? {
              found: 'both `clock` and `readings`',
              fix: 'take `clock` out and write it as the first of the readings',
            }
          : {
              found: 'neither `clock` nor `readings`',
              fix: 'write a clock, such as\nclock: { within: 15 working days, after: assessment-completed }',
            },
      });
    });
}

/** timescales.yaml: a map from the timescale's id to the rule. */
export const timescalesSchema = (lists: TermLists) => z.record(id, timescaleSchema(lists));

export type Timescale = z.infer<ReturnType<typeof timescaleSchema>>;
export type Who = z.infer<typeof who>;
