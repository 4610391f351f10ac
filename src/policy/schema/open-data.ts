import { AUTHORITY_FILES } from '../files.ts';

type Properties = Readonly<Record<string, object>>;

const TEXT = { type: 'string', minLength: 1 };
const PATH = { type: 'string', pattern: '^/', description: 'An address on the site, without its name.' };
const ID = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' };

/** What every file of the open data begins with. */
const HEAD: Properties = {
  $schema: PATH,
  licence: object({ name: TEXT, url: { type: 'string', format: 'uri' }, credit: TEXT, covers: TEXT }),
  about: PATH,
};

/** /data/<authority>.json: each file of its folder as it is written, which the schema of that name describes. */
export const AUTHORITY_DATA = object({
  ...HEAD,
  id: ID,
  url: PATH,
  ...Object.fromEntries(AUTHORITY_FILES.map((name) => [name, schemaOf(name)])),
});

/** /data/handbook.json: every authority, and the files that are about no one authority. */
export const HANDBOOK_DATA = object({
  ...HEAD,
  terms: schemaOf('terms'),
  national: schemaOf('national'),
  'bank-holidays': schemaOf('bank-holidays'),
  questions: schemaOf('common-questions'),
  authorities: { type: 'array', items: schemaOf('authority-data') },
});

/** Another file of public/schema, by its place beside this one. */
function schemaOf(name: string): object {
  return { $ref: `${name}.json` };
}

function object(properties: Properties): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
