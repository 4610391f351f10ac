import { z } from 'zod';
import { authoritySchema } from './authority.ts';
import { bankHolidaysSchema } from './bank-holidays.ts';
import { nationalSchema } from './national.ts';
import { dutiesSchema } from './duty.ts';
import { AUTHORITY_DATA, HANDBOOK_DATA } from './open-data.ts';
import { pathwaysSchema } from './pathway.ts';
import { commonQuestionsSchema, questionsSchema } from './question.ts';
import { rulesSchema } from './rule.ts';
import { termLists, termsSchema } from './terms.ts';
import type { Terms } from './terms.ts';
import { thresholdsSchema } from './thresholds.ts';
import { timescalesSchema } from './timescale.ts';

/** The text of the JSON Schema files by their path: with them an editor completes words and underlines mistakes. */
export function jsonSchemaFiles(terms: Terms): ReadonlyMap<string, string> {
  const lists = termLists(terms);
  const schemas: readonly (readonly [name: string, schema: object])[] = [
    ['authority', jsonSchema(authoritySchema(lists), 'An authority')],
    ['timescales', jsonSchema(timescalesSchema(lists), 'Timescales of an authority, by id')],
    ['rules', jsonSchema(rulesSchema(lists), 'Rules of an authority without a clock, by id')],
    ['questions', jsonSchema(questionsSchema, 'What is unclear in a document, by id')],
    ['pathways', jsonSchema(pathwaysSchema(lists), 'Pathways of an authority, by id')],
    ['duties', jsonSchema(dutiesSchema(lists), 'Duties of the roles of an authority, by id')],
    ['thresholds', jsonSchema(thresholdsSchema(lists), 'Tests, levels of need and eligibility')],
    ['common-questions', jsonSchema(commonQuestionsSchema, 'What every document leaves open, by id')],
    ['terms', jsonSchema(termsSchema, 'The closed lists of the Handbook')],
    ['national', jsonSchema(nationalSchema(lists), 'National rules, by id')],
    ['bank-holidays', jsonSchema(bankHolidaysSchema, 'Bank holidays of England and Wales')],
    ['authority-data', { $schema: DRAFT, title: 'Open data of one authority', ...AUTHORITY_DATA }],
    ['handbook-data', { $schema: DRAFT, title: 'Open data of the whole Handbook', ...HANDBOOK_DATA }],
  ];
  return new Map(
    schemas.map(([name, schema]) => [`public/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}

// Draft 7 is what editors' YAML plug-ins know best.
const DRAFT = 'http://json-schema.org/draft-07/schema#';

function jsonSchema(schema: z.ZodType, title: string): object {
  return { title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: dropOwnFormat }) };
}

/** zod writes "ends_with" as a format, beside the pattern that says it. No validator knows that one, and strict ones refuse it. */
function dropOwnFormat({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (/^(starts|ends)_with$/.test(jsonSchema.format ?? '')) delete jsonSchema.format;
}
