import { z } from 'zod';
import { id, source, text } from './common.ts';

/** An ambiguity or contradiction in a document: what is unclear, how it can be read, and what the calculators work to. */
export const questionSchema = z.strictObject({
  asks: text.endsWith('?', 'a question, ending with "?"'),
  readings: z.array(text).min(1, 'at least one way to read it'),
  'works-to': text.describe('Which reading the calculators work to, and why.'),
  source,
});

/** questions.yaml: a map from the question's id to the question. */
export const questionsSchema = z.record(id, questionSchema);

export type Question = z.infer<typeof questionSchema>;
