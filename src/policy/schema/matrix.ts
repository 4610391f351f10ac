import { z } from 'zod';
import { show } from '../show.ts';
import { id, ids, source, text } from './common.ts';
import { versionKeys } from './versions.ts';

const questions = ids('questions in questions.yaml').optional();
const mark = z.string({ error: "a mark in quotes, such as '2' or 'N'" }).min(1);

const grade = z.strictObject({
  mark,
  name: text,
  missing: z.literal(true).optional().describe('Missing evidence, and not a grade.'),
});

const row = z.strictObject({
  number: z.int().positive().describe('Its number in the document.'),
  name: text,
  grades: z.record(mark, text).optional().describe('What each grade looks like, in our own words.'),
  unused: text.optional().describe('Why the row is not used, if it is not.'),
  questions,
  source,
});

const rowSchema = row.extend(versionKeys(row)).superRefine((value, context) => {
  if ((value.grades === undefined) !== (value.unused === undefined)) return;
  context.addIssue({
    code: 'custom',
    path: ['grades'],
    message: '`grades`, or `unused` with the reason',
    params: { fix: 'write what each grade looks like, or why the row is not used' },
  });
});

const passes = z
  .array(z.strictObject({ 'at-least': z.int().positive(), of: z.array(mark).min(1) }))
  .min(1, 'at least one way to pass')
  .describe('Any one is enough.');

const matrix = z.strictObject({
  title: text,
  says: text,
  decides: text,
  'does-not-mean': text,
  grades: z.array(grade).min(2, 'two grades or more'),
  functions: z.record(id, rowSchema),
  passes,
  questions,
  source,
});

/** A table of functions and grades that opens one service. A person grades; the Handbook only counts. */
export const matrixSchema = matrix
  .extend(versionKeys(matrix.omit({ title: true, functions: true })))
  .superRefine((value, context) => {
    const versions = [value, ...(value.previously ?? [])];
    const known = new Set(versions.flatMap(({ grades = [] }) => marksOf(grades)));
    for (const [id, fn] of Object.entries(value.functions)) {
      [fn, ...(fn.previously ?? [])].forEach(({ grades = {} }, version) =>
        Object.keys(grades).forEach((one) =>
          strange(one, known, ['functions', id, ...earlier(version), 'grades', one]),
        ),
      );
    }
    let marks = known;
    versions.forEach(({ grades, passes = [] }, version) => {
      // An earlier version that does not list its grades has those of the one after it.
      if (grades) marks = new Set(marksOf(grades));
      passes.forEach(({ of }, way) =>
        of.forEach((one, place) => strange(one, marks, [...earlier(version), 'passes', way, 'of', place])),
      );
    });

    function strange(one: string, among: ReadonlySet<string>, path: (string | number)[]) {
      if (among.has(one)) return;
      const message = `one of the marks under \`grades\` that is not missing evidence: ${[...among].join(', ')}`;
      context.addIssue({
        code: 'custom',
        path,
        message,
        params: { found: show(one), fix: 'write one of them' },
      });
    }
  });

export type Matrix = z.infer<typeof matrixSchema>;

function marksOf(grades: readonly z.infer<typeof grade>[]): readonly string[] {
  return grades.filter(({ missing }) => !missing).map((one) => one.mark);
}

/** The way from an entry to one of its versions, the one that holds now first. */
function earlier(version: number): readonly (string | number)[] {
  return version === 0 ? [] : ['previously', version - 1];
}
