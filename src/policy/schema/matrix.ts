import { z } from 'zod';
import { id, ids, source, text } from './common.ts';

const questions = ids('questions in questions.yaml').optional();
const mark = z.string({ error: "a mark in quotes, such as '2' or 'N'" }).min(1);

const grade = z.strictObject({
  mark,
  name: text,
  missing: z.literal(true).optional().describe('Missing evidence, and not a grade.'),
});

const fn = z
  .strictObject({
    number: z.int().positive().describe('Its number in the document.'),
    name: text,
    grades: z.record(mark, text).optional().describe('What each grade looks like, in our own words.'),
    unused: text.optional().describe('Why the row is not used, if it is not.'),
    questions,
    source,
  })
  .superRefine((value, context) => {
    if ((value.grades === undefined) !== (value.unused === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['grades'],
      message: '`grades`, or `unused` with the reason',
      params: { fix: 'write what each grade looks like, or why the row is not used' },
    });
  });

/** A table of functions and grades that opens one service. A person grades; the Handbook only counts. */
export const matrixSchema = z
  .strictObject({
    title: text,
    says: text,
    decides: text,
    'does-not-mean': text,
    grades: z.array(grade).min(2, 'two grades or more'),
    functions: z.record(id, fn),
    passes: z
      .array(z.strictObject({ 'at-least': z.int().positive(), of: z.array(mark).min(1) }))
      .min(1, 'at least one way to pass')
      .describe('Any one is enough.'),
    questions,
    source,
  })
  .superRefine((matrix, context) => {
    const marks = matrix.grades.filter(({ missing }) => !missing).map((one) => one.mark);
    const message = `one of the marks under \`grades\` that is not missing evidence: ${marks.join(', ')}`;
    const strange = (mark: string, path: (string | number)[]) => {
      if (!marks.includes(mark)) context.addIssue({ code: 'custom', path, message });
    };
    for (const [id, { grades = {} }] of Object.entries(matrix.functions)) {
      for (const mark of Object.keys(grades)) strange(mark, ['functions', id, 'grades', mark]);
    }
    matrix.passes.forEach(({ of }, way) =>
      of.forEach((mark, place) => strange(mark, ['passes', way, 'of', place])),
    );
  });

export type Matrix = z.infer<typeof matrixSchema>;
