import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../../policy/problem.ts';
import { contentProblems } from '../check-content.ts';
import { contentError } from '../content-error.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Milliseconds: some editors save in several steps, by way of a second file. */
const SETTLED = 100;

/**
 * Checks the content before a build, which stops at the first sight of a problem and leaves the last good site in place.
 * While writing (`astro dev`), shows each change to the content at once, or what is wrong with it.
 */
export function content(): AstroIntegration {
  let root = '';
  return {
    name: 'handbook-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const problems = contentProblems(root);
        if (problems.length > 0) throw contentError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = path.join(root, 'content');
        const check = () => {
          const problems = contentProblems(root);
          if (problems.length > 0) logger.error(`The content has problems.\n\n${formatProblems(problems)}`);
        };
        check();
        server.watcher.add(folder);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + path.sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            check();
            showAgain(server);
          }, SETTLED);
        });
      },
    },
  };
}

/** Has every open page fetched again, and every list of pages made again: a folder added is a page added. */
function showAgain(server: DevServer): void {
  // Astro's own word for "forget which pages there are"
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
