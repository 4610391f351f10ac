import { z } from 'zod';
import { authoritySchema } from './authority.ts';
import { bankHolidaysSchema } from './bank-holidays.ts';
import { nationalSchema } from './national.ts';
import { questionsSchema } from './question.ts';
import { rulesSchema } from './rule.ts';
import { termLists, termsSchema } from './terms.ts';
import type { Terms } from './terms.ts';
import { timescalesSchema } from './timescale.ts';

/** The text of the JSON Schema files by their path: with them an editor completes words and underlines mistakes. */
export function jsonSchemaFiles(terms: Terms): ReadonlyMap<string, string> {
  const lists = termLists(terms);
  const schemas: readonly (readonly [name: string, schema: object])[] = [
    ['authority', jsonSchema(authoritySchema(lists), 'An authority')],
    ['timescales', jsonSchema(timescalesSchema(lists), 'Timescales of an authority, by id')],
    ['rules', jsonSchema(rulesSchema(lists), 'Rules of an authority without a clock, by id')],
    ['questions', jsonSchema(questionsSchema, 'What is unclear in a document, by id')],
    ['terms', jsonSchema(termsSchema, 'The closed lists of the Handbook')],
    ['national', jsonSchema(nationalSchema(lists), 'National rules, by id')],
    ['bank-holidays', jsonSchema(bankHolidaysSchema, 'Bank holidays of England and Wales')],
  ];
  return new Map(
    schemas.map(([name, schema]) => [`public/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}

function jsonSchema(schema: z.ZodType, title: string): object {
  // Draft 7 is what editors' YAML plug-ins know best.
  return { title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) };
}
