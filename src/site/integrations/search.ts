import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Makes the search index from the finished pages. The site has a search form of its own, so Pagefind's go. */
export function search(): AstroIntegration {
  return {
    name: 'handbook-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = path.join(site, 'pagefind');
        const pages = await writeIndex(site, folder);
        removeForms(folder);
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}

/** Gives the number of pages in the index. */
async function writeIndex(site: string, folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(errors.join('\n'));
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      isSearched(site, file),
    );
    const added = await Promise.all(
      files.map((file) => index.addHTMLFile({ sourcePath: file, content: spaced(read(site, file)) })),
    );
    const written = await index.writeFiles({ outputPath: folder });
    const failed = [...added, written].flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(failed.join('\n'));
    return files.length;
  } finally {
    await pagefind.close();
  }
}

function isSearched(site: string, file: string): boolean {
  return file.endsWith('.html') && read(site, file).includes('data-pagefind-body');
}

function read(site: string, file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}

/** Pagefind reads on from one cell of a list or table to the next: "Who" and "Social worker" would be "WhoSocial worker". */
export function spaced(html: string): string {
  return html
    .replaceAll('</dt>', ':</dt> ')
    .replaceAll(/(?<=\w)<\/dd>/g, '.</dd>')
    .replaceAll(/<\/(?:dd|div|li|summary|td|th)>/g, '$& ');
}

/** Half a megabyte of search forms that no page uses. */
function removeForms(folder: string): void {
  const forms = readdirSync(folder).filter((name) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name),
  );
  for (const name of forms) rmSync(path.join(folder, name));
}
