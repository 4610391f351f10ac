import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTerms } from '../policy/load.ts';
import { formatProblems } from '../policy/problem.ts';
import { jsonSchemaFiles } from '../policy/schema/json-schema.ts';
import { readContentFiles } from '../site/content-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const terms = loadTerms(readContentFiles(root));
if (terms.ok) {
  mkdirSync(path.join(root, 'public/schema'), { recursive: true });
  for (const [file, text] of jsonSchemaFiles(terms.value)) {
    writeFileSync(path.join(root, file), text);
    console.log(`Wrote ${file}`);
  }
} else {
  console.log(formatProblems(terms.problems));
  process.exitCode = 1;
}
