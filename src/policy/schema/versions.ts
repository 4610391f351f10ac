import { z } from 'zod';
import { parsePartialDate } from '../../calendar/partial-date.ts';
import type { PartialDate } from '../../calendar/first-day.ts';
import { source } from './common.ts';

const yearMonthOrDay = 'a year, month or day, such as 2017-02 or 2025-04-01 (a year alone in quotes: "2017")';

/** Since when a rule holds as it is written, as exactly as the document says. */
const since = z
  .string({ error: yearMonthOrDay })
  .transform((value, context): PartialDate => {
    const date = parsePartialDate(value);
    if (date) return date;
    context.addIssue({ code: 'custom', message: yearMonthOrDay });
    return z.NEVER;
  })
  .meta({ description: 'A year, month or day.', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/**
 * The keys by which an entry tells its history: since when it holds as it stands, and how it stood before. `fields` are those
 * that an amendment can change; for whom an entry is and what it is about are no part of it.
 */
export function versionKeys<Fields extends z.ZodRawShape>(fields: z.ZodObject<Fields, z.core.$strict>) {
  const earlier = fields
    .partial()
    .extend({ from: since.optional().describe('Left out where nobody knows when it began.'), source });
  return {
    from: since.optional().describe('Since when it holds as it stands. What applied before is not known.'),
    previously: z
      .array(earlier)
      .min(1)
      .optional()
      .describe('How it stood before, the latest first: in each only what differs from the one after it.'),
  };
}
