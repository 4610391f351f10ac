import { jsonSchemaFiles } from '../../policy/schema/json-schema.ts';
import type { Terms } from '../../policy/types.ts';
import type { Link } from '../views/link.ts';

const PUBLISHED = 'public';

/** The JSON Schema files by what each describes. */
export function schemaLinks(terms: Terms): readonly Link[] {
  return [...jsonSchemaFiles(terms)].map(([file, text]) => {
    const { title } = JSON.parse(text) as { title: string };
    return { title, href: file.slice(PUBLISHED.length) };
  });
}
