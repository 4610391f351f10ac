import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { withSubjects } from '../search/sections.ts';

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
    const failed: string[] = [];
    let pages = 0;
    // One page at a time: the whole site in memory at once would be gigabytes for every council in England.
    for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(path.join(site, file), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: file, content: spaced(withSubjects(html)) });
      failed.push(...added.errors);
      pages += 1;
    }
    const written = await index.writeFiles({ outputPath: folder });
    failed.push(...written.errors);
    if (failed.length > 0) throw new Error(failed.join('\n'));
    return pages;
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind reads on from one cell of a list or table to the next: "Who" and "Social worker" would be "WhoSocial worker".
 * And it ends a paragraph with a full stop only where no space stands at its end.
 */
export function spaced(html: string): string {
  return html
    .replaceAll(/\s+(?=<strong[^>]* data-pagefind-ignore|<\/p>)/g, '')
    .replaceAll('</dt>', '</dt>: ')
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
