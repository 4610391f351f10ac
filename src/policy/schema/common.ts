import { z } from 'zod';
import { parseDuration, parseDurationRange } from '../../calendar/duration.ts';
import type { Duration, DurationRange } from '../../calendar/duration.ts';
import { parseIsoDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';

// An error's message is the "expected" line of the problem that a person reads: a noun, not a sentence.

const words = 'a sentence or a title, on one line';

/** A sentence or title in our own words: one line, no spaces at the ends. */
export const text = z
  .string({ error: words })
  .min(1, words)
  .superRefine((value, context) => {
    if (value.trim() === value && !value.includes('\n')) return;
    const params = value.includes('\n')
      ? {
          found: 'text with a line break in it',
          fix: 'write >- after the key, in place of > or |, and no empty line',
        }
      : { fix: 'take out the spaces at the ends' };
    context.addIssue({ code: 'custom', message: words, params });
  });

const kebab = 'an id in small letters, with a hyphen between words, such as plan-review';

/** An id: kebab-case, beginning with a letter. */
export const id = z.string({ error: kebab }).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, kebab);

/** A list of at least one id. `what` names what the ids stand for, such as "rules in rules.yaml". */
export const ids = (what: string) => listOfIds(`a list of ids of ${what}`);

const roles = 'a list of ids from `roles` in authority.yaml, or not-stated';

/** Who must do something: roles of the authority, or the fact that the document does not say. */
export const who = z.union([z.literal('not-stated'), listOfIds(roles)], { error: roles }).describe(roles);

/** A day, written YYYY-MM-DD. */
export const day = z
  .string({ error: 'a day written YYYY-MM-DD, such as 2026-03-31' })
  .transform((value, context): IsoDate => {
    const date = parseIsoDate(value);
    if (date) return date;
    context.addIssue({ code: 'custom', message: 'a real day written YYYY-MM-DD, such as 2026-03-31' });
    return z.NEVER;
  })
  .meta({ description: 'A day, written YYYY-MM-DD.', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

const lengthOfTime = 'a length of time, such as 15 working days, 6 weeks or 9 months';
const figureAndUnit = '(working days?|calendar days?|days?|weeks?|months?|years?|hours?)$';

/** A length of time as people write it: "15 working days", "6 weeks". A bare "5 days" means the document did not say which. */
export const duration = z
  .string({ error: lengthOfTime })
  .transform((value, context): Duration => {
    const parsed = parseDuration(value);
    if (parsed.ok) return parsed.value;
    context.addIssue(badLength(value, parsed.problem));
    return z.NEVER;
  })
  .meta({
    id: 'length-of-time',
    description:
      'A length of time, such as 15 working days, 6 weeks or 9 months. Bare "days" where the document does not say which kind.',
    pattern: `^[1-9]\\d* ${figureAndUnit}`,
  });

/** A length of time, or a range such as "6-8 weeks", which gives a band and never one date. */
export const durationOrRange = z
  .string({ error: lengthOfTime })
  .transform((value, context): Duration | DurationRange => {
    const parsed = /^\d+\s*(-|–|to)\s*\d/.test(value) ? parseDurationRange(value) : parseDuration(value);
    if (parsed.ok) return parsed.value;
    context.addIssue(badLength(value, parsed.problem));
    return z.NEVER;
  })
  .meta({
    id: 'length-of-time-or-range',
    description: 'A length of time, or a range such as 6-8 weeks, which gives a band and never one date.',
    pattern: `^[1-9]\\d*((-| to )[1-9]\\d*)? ${figureAndUnit}`,
  });

/**
 * Where a fact stands: the section as printed and the line of the text the Handbook was made from.
 * `document` is needed only for a fact that does not come from the authority's own document.
 */
export const place = z.strictObject({
  section: text.describe('The section or heading, as printed.'),
  line: z
    .int({ error: 'the number of a line, 1 or more' })
    .positive('the number of a line, 1 or more')
    .describe('The line of the text file the Handbook was made from.'),
  document: text.optional().describe("Only where the fact is not from the authority's own document."),
  checked: day.optional(),
});

const places =
  'where this stands in the document, such as\n- { section: 9 The child in need plan, line: 114 }';

/** Every fact needs at least one place it came from. */
export const source = z
  .array(place, { error: places })
  .min(1, places)
  .meta({ id: 'source', description: 'Where this stands in the document.' });

export type Place = z.infer<typeof place>;

function listOfIds(expected: string) {
  return z.array(id, { error: expected }).min(1, expected);
}

/** The calendar says what was found and what to write instead; what was found is printed already. */
function badLength(value: string, problem: string) {
  const advice = problem.replace(`Found "${value}". `, '').replace(/\.$/, '');
  return {
    code: 'custom',
    message: lengthOfTime,
    params: { advice: advice.charAt(0).toLowerCase() + advice.slice(1) },
  } as const;
}
