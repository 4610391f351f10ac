import { z } from 'zod';
import { id, source, text } from './common.ts';

/** An ambiguity or contradiction in a document: what is unclear, how it can be read, and what the calculators work to. */
export const questionSchema = z.strictObject({
  asks: text.endsWith('?', 'a question, ending with "?"'),
  readings: z.array(text).min(1, 'at least one way to read it'),
  'works-to': text.describe('Which reading the calculators work to, and why.'),
  source,
});

/** questions.yaml of an authority: a map from the question's id to the question. */
export const questionsSchema = z.record(id, questionSchema);

/** content/questions.yaml: what every document leaves open, answered once in a decision record. */
export const commonQuestionsSchema = z.record(
  id,
  z.strictObject({
    ...questionSchema.omit({ source: true }).shape,
    decision: z
      .string({ error: 'the name of a file in content/decisions, without .md' })
      .min(1)
      .describe('The decision record that settles it: the name of its file, without .md.'),
  }),
);

export type CommonQuestions = z.infer<typeof commonQuestionsSchema>;

export type Question = z.infer<typeof questionSchema>;
