/** Holds data against JSON Schema files, with a validator that is not ours: as somebody would who takes the open data. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';

/** Takes the name of a schema file, without ".json", and data; gives every place that does not fit, with what is wrong. */
export type Validate = (schema: string, data: unknown) => readonly string[];

export function validatorOf(folder: string): Validate {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // A part that only adds "one of these keys" to an object names neither the type nor the keys again.
    strictTypes: false,
    strictRequired: false,
    formats: { uri: (text: string) => URL.canParse(text) },
    keywords: ['enumDescriptions'], // for editors
  });
  for (const file of readdirSync(folder)) {
    ajv.addSchema(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object, address(file));
  }
  return (schema, data) => {
    const validate = ajv.getSchema(address(`${schema}.json`));
    if (!validate) throw new Error(`${folder} has no ${schema}.json`);
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The schemas name each other by their place on the site. */
function address(file: string): string {
  return `https://handbook.example/schema/${file}`;
}
