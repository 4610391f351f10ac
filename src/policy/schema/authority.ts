import { z } from 'zod';
import { day, id, ids, source, text } from './common.ts';
import type { TermLists } from './terms.ts';

// What the document does not say of itself, and what nobody has looked for in it yet.
const unknown = z.enum(['not-stated', 'not-read']);
const orUnknown = z.union([unknown, text], { error: 'a few words, not-stated or not-read' });
const yearMonthOrDay =
  'a year, month or day in quotes, such as "2023", "2018-06" or "2018-06-30"; not-stated or not-read';
const notRead = z.literal('not-read');

/** When a document was issued, as exactly as it says: a year, a month or a day. */
const issued = z.union([unknown, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, yearMonthOrDay)], {
  error: yearMonthOrDay,
});

const documentSchema = z.strictObject({
  title: text,
  issuer: orUnknown,
  issued,
  updated: issued.optional(),
  version: orUnknown,
  'review-date': issued,
  'protective-marking': orUnknown,
  'recording-system': orUnknown,
  audience: orUnknown,
  'relies-on': z.array(text),
  notes: z.array(text),
  questions: ids('questions in questions.yaml')
    .optional()
    .describe('What is unclear about the document as such.'),
  checked: z
    .union([notRead, day], { error: 'a real day written YYYY-MM-DD, such as 2026-03-31; or not-read' })
    .describe('When a person last compared the data with the document.'),
  source: z.union([notRead, source], {
    error: 'where this stands, such as\n- { section: Title page, line: 3 }\nor not-read',
  }),
});

const role = (lists: TermLists) =>
  z.strictObject({ title: text, family: lists.family, 'also-called': z.array(text).optional() });

/** A short form of the document, with the words that it has itself for the same thing, beside it or elsewhere. */
const abbreviation = z.strictObject({
  'stands-for': z
    .union([z.literal('not-stated'), text], { error: 'the words of the document, or not-stated' })
    .describe('The words of the document, or not-stated where it never spells the short form out.'),
  questions: ids('questions in questions.yaml')
    .optional()
    .describe('What is unclear about it, such as two meanings of it.'),
  source,
});

/** A figure about the service that the document prints. */
const statistic = z.strictObject({
  says: text,
  mistake: text.optional().describe('What does not add up in it, so that nobody reuses it unaware.'),
  source,
});

/** A recorded silence on a topic. Each value is an answer of its own. */
const silence = z.union(
  [z.enum(['not-stated', 'set-by-plan', 'not-read']), z.strictObject({ see: text, source })],
  { error: 'not-stated, set-by-plan, not-read, or { see: the other document, source: [...] }' },
);

/** Whole files that a document may give nothing for, beside the topics. */
export const PARTS = ['pathways', 'duties'] as const;

/** authority.yaml: what the document is, the local words, and the topics on which it is silent. */
export function authoritySchema(lists: TermLists) {
  return z.strictObject({
    name: text,
    named: z.boolean().describe('Whether the document names its authority.'),
    summary: text,
    document: documentSchema,
    words: z.partialRecord(
      z.enum([...lists.event.options, ...lists.thing.options], {
        error: 'one of the events or things in content/terms.yaml',
      }),
      text,
    ),
    abbreviations: z
      .partialRecord(
        z.enum(lists.abbreviation.options, {
          error: 'one of the abbreviations in content/terms.yaml, where a new one is added first',
        }),
        abbreviation,
      )
      .optional()
      .describe('Every short form that the document uses. Left out until somebody has looked for them.'),
    roles: z.record(id, role(lists)),
    statistics: z.record(id, statistic).optional(),
    silent: z.partialRecord(
      z.enum([...lists.topic.options, ...PARTS], {
        error: `one of the topics in content/terms.yaml, or ${PARTS.join(' or ')}`,
      }),
      silence,
    ),
  });
}

export type AuthorityFile = z.infer<ReturnType<typeof authoritySchema>>;
export type Silence = z.infer<typeof silence>;
