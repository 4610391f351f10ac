import { z } from 'zod';
import { day, duration, id, text } from './common.ts';
import type { TermLists } from './terms.ts';

/** National rules, shown beside an authority's own and never inherited into them. */
export function nationalSchema(lists: TermLists) {
  const clock = z.union(
    [
      z
        .strictObject({ within: duration, after: lists.event })
        .transform(({ within, after }) => ({ shape: 'within' as const, limit: within, after }))
        .describe('after an event, at the latest'),
      z
        .strictObject({ lasts: duration, 'beginning-with': lists.event })
        .transform((clock) => ({
          shape: 'lasts' as const,
          length: clock.lasts,
          beginningWith: clock['beginning-with'],
        }))
        .describe('a period of which the day of the event is the first day'),
      z
        .strictObject({ 'not-stated': z.literal(true) })
        .transform(() => ({ shape: 'not-stated' as const }))
        .describe('the law does not say'),
    ],
    { error: 'one of the clocks' },
  );
  return z.record(
    id,
    z.strictObject({
      title: text,
      topic: lists.topic,
      clock,
      strength: lists.strength.optional().describe('Left out where the law does not say.'),
      says: text,
      source: z
        .array(z.strictObject({ title: text, url: z.url('a web address'), checked: day }))
        .min(1, 'at least one source'),
    }),
  );
}

export type NationalRules = z.infer<ReturnType<typeof nationalSchema>>;
export type NationalRule = NationalRules[string];
