import { z } from 'zod';
import { id, ids, source, text, who } from './common.ts';
import { matrixSchema } from './matrix.ts';
import type { TermLists } from './terms.ts';
import { versionKeys } from './versions.ts';

const questions = ids('questions in questions.yaml').optional();
const notStated = z.literal('not-stated');

function testSchema(lists: TermLists) {
  const test = z.strictObject({
    title: text,
    kind: z
      .enum(['law', 'local', 'service'])
      .describe("The law's test, the authority's own, or who is offered one service."),
    says: text,
    limbs: z.array(text).min(2, 'two parts or more').optional().describe('The tests one by one.'),
    'joined-by': z.enum(['any', 'all', 'not-stated']).optional(),
    decides: text.describe('What it decides.'),
    'does-not-mean': text.optional().describe('What could be mistaken for its result.'),
    strength: lists.strength.optional(),
    questions,
    source,
  });
  return test.extend(versionKeys(test.omit({ title: true, kind: true })));
}

const response = (lists: TermLists) =>
  z.strictObject({
    do: text.describe('What is done, beginning with a verb.'),
    who,
    when: text.optional().describe('In which cases, if not in all.'),
    strength: lists.strength.optional(),
    timescales: ids('timescales in timescales.yaml').optional(),
  });

function levelSchema(lists: TermLists) {
  const level = z.strictObject({
    name: text,
    says: text.describe('What the level means.'),
    indicators: z.union([notStated, z.array(text).min(1)], { error: 'a list of signs, or not-stated' }),
    'needs-indicators': z
      .union([notStated, z.int().positive()], { error: 'a whole number, or not-stated' })
      .optional()
      .describe('How many have to be there.'),
    damaged: text.optional().describe('What cannot be read in the document.'),
    responses: z.union([notStated, z.array(response(lists)).min(1)], {
      error: 'a list of what is done, or not-stated',
    }),
    questions,
    source,
  });
  // What cannot be read is a matter of the text and not of the level.
  return level.extend(versionKeys(level.omit({ damaged: true })));
}

const group = z.strictObject({ name: text, questions, source });
const groupSchema = group.extend(versionKeys(group));

const team = z.strictObject({
  team: id.describe('An id from `roles` in authority.yaml.'),
  takes: text.describe('Whom it works with.'),
  questions,
  source,
});
const teamSchema = team.extend(versionKeys(team));

/** thresholds.yaml: the tests for being in need, levels of need, and who is offered which service. */
export const thresholdsSchema = (lists: TermLists) =>
  z.strictObject({
    tests: z.record(id, testSchema(lists)).optional(),
    levels: z.record(id, levelSchema(lists)).optional().describe('Levels of need, the lowest first.'),
    groups: z.record(id, groupSchema).optional().describe('Children who may be in need, by example.'),
    teams: z.record(id, teamSchema).optional().describe('Who works with whom.'),
    matrix: matrixSchema.optional(),
  });

export type Thresholds = z.infer<ReturnType<typeof thresholdsSchema>>;
