// npm run new:authority -- "Exampleshire County Council" --id exampleshire
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTerms } from '../policy/load.ts';
import { parseYaml } from '../policy/parse.ts';
import { formatProblems } from '../policy/problem.ts';
import type { Terms } from '../policy/types.ts';
import { readContentFiles } from '../site/content-files.ts';
import { authorityUrl } from '../site/urls.ts';
import { BadRequest } from './arguments.ts';
import { readArguments } from './new-authority-arguments.ts';
import type { Request } from './new-authority-arguments.ts';
import { newAuthorityFiles } from './new-authority-files.ts';

try {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const request = readArguments(process.argv.slice(2), root, process.env);
  const content = readContentFiles(request.root);
  const terms = loadTerms(content);
  if (terms.ok) {
    refuseTaken(request, content);
    console.log(make(request, terms.value));
  } else {
    console.error(formatProblems(terms.problems));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Nothing is ever overwritten, and no reader is to choose between two authorities of one name. */
function refuseTaken({ root, id, name }: Request, content: ReadonlyMap<string, string>): void {
  if (existsSync(path.join(root, folderOf(id)))) {
    throw new BadRequest(
      `${folderOf(id)}/ is there already. Correct its files, or make a folder of another name: --id ${id}-2`,
    );
  }
  const other = [...content].find(
    ([file, text]) => file.endsWith('/authority.yaml') && nameIn(text) === name.toLowerCase(),
  );
  if (!other) return;
  throw new BadRequest(
    `"${name}" is also the name in ${other[0]}. Add what sets the new one apart, such as the year of its document: "${name} 2026"`,
  );
}

/** The name in an authority.yaml, whatever else is wrong in it. */
function nameIn(text: string): string | undefined {
  const parsed = parseYaml(text);
  const data = parsed.ok ? (parsed.value.data as { readonly name?: unknown } | null) : null;
  return typeof data?.name === 'string' ? data.name.toLowerCase() : undefined;
}

/** Writes the folder and tells what it holds; a dry run tells what it would hold. */
function make({ root, id, name, dryRun }: Request, terms: Terms): string {
  const folder = folderOf(id);
  const files = newAuthorityFiles(name, terms);
  if (dryRun) {
    const texts = [...files].map(([file, text]) => `--- ${folder}/${file}\n${text}`);
    return [...texts, 'Nothing was written: this was a dry run.'].join('\n');
  }
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(root, folder, file), text, { flag: 'wx' });
  return `Wrote ${folder}/: ${[...files.keys()].join(', ')}.

Next:
1. Say what the document is: fill in \`document\` in ${folder}/authority.yaml.
2. Read it topic by topic. Write what it says into the other files, by the examples in them, and take the topic out of
   \`silent\` in authority.yaml. content/README.md explains every field.
3. Run npm run check:content, then npm run dev, and look at http://localhost:4321${authorityUrl(id)}`;
}

function folderOf(id: string): string {
  return `content/authorities/${id}`;
}
