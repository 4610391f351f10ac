import { z } from 'zod';
import { day, id, source, text } from './common.ts';
import type { TermLists } from './terms.ts';

const notStated = z.literal('not-stated');
const orNotStated = z.union([notStated, text], { error: 'a few words, or not-stated' });
const yearMonthOrDay =
  'a year, month or day in quotes, such as "2023", "2018-06" or "2018-06-30"; or not-stated';

/** When a document was issued, as exactly as it says: a year, a month or a day. */
const issued = z.union([notStated, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, yearMonthOrDay)], {
  error: yearMonthOrDay,
});

const documentSchema = z.strictObject({
  title: text,
  issuer: orNotStated,
  issued,
  updated: issued.optional(),
  version: orNotStated,
  'review-date': issued,
  'protective-marking': orNotStated,
  'recording-system': orNotStated,
  audience: orNotStated,
  'relies-on': z.array(text),
  notes: z.array(text),
  checked: day,
  source,
});

const role = (lists: TermLists) =>
  z.strictObject({ title: text, family: lists.family, 'also-called': z.array(text).optional() });

/** A recorded silence on a topic. Each value is an answer of its own. */
const silence = z.union(
  [z.enum(['not-stated', 'set-by-plan', 'not-read']), z.strictObject({ see: text, source })],
  { error: 'not-stated, set-by-plan, not-read, or { see: the other document, source: [...] }' },
);

/** authority.yaml: what the document is, the local words, and the topics on which it is silent. */
export function authoritySchema(lists: TermLists) {
  return z.strictObject({
    name: text,
    named: z.boolean().describe('Whether the document names its authority.'),
    summary: text,
    document: documentSchema,
    words: z.partialRecord(
      z.enum([...lists.event.options, 'assessment', 'plan'], {
        error: 'one of the events in content/terms.yaml, or assessment or plan',
      }),
      text,
    ),
    roles: z.record(id, role(lists)),
    silent: z.partialRecord(lists.topic, silence),
  });
}

export type AuthorityFile = z.infer<ReturnType<typeof authoritySchema>>;
export type Silence = z.infer<typeof silence>;
