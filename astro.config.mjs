// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { abbreviations } from './src/site/integrations/abbreviations.ts';
import { content } from './src/site/integrations/content.ts';
import { preload } from './src/site/integrations/preload.ts';
import { search } from './src/site/integrations/search.ts';

// Astro would report each build to its makers. This project tells nobody anything that nobody asked to be told.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

export default defineConfig({
  // Where the site will be published: canonical links start with it. Set SITE_URL when building.
  site: process.env['SITE_URL'] ?? 'https://example.org',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  cacheDir: './.astro', // where the tests, too, look for what Astro has read from content/
  devToolbar: { enabled: false },
  server: { port: 4321 },

  integrations: [preact(), mdx(), content(), abbreviations(), preload(), search()],

  // The highlighter colours code by style attributes, which the policy below forbids, and the site shows no code
  markdown: { syntaxHighlight: false },

  security: {
    // Becomes a <meta> in every page, with a hash for each inline script and style that Astro writes. Nothing else
    // inline runs: no <script is:inline>, no style="...". `astro dev` does not apply it: try a build.
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
      ],
      // The search (Pagefind) is WebAssembly. Browsers ask for this only where the policy is sent as a header.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },

  vite: {
    // `npm start` promises port 4321, so it must be there, or stop
    preview: { strictPort: true },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    environments: {
      client: {
        // Left to itself the bundler cuts what calculators share into some sixty files: sixty requests on a weak signal, and a
        // quarter more bytes, because small files compress badly. Before the slash the folder, after it the parts that only
        // some calculators or their exports need.
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: new RegExp(
                      [
                        'node_modules/(preact|@astrojs)',
                        'islands/(calendar-of|today|frame/|parts/)',
                        'islands/authority/(?!use-authorities)',
                        'islands/form/(?!File|Filtered|matching|Textarea|read-date-text|read-date-lines)',
                        'islands/case/(?!read-case|CaseForm|case-parts|case-answer|case-link)',
                        'islands/exports/(TakeAway|download|CopyAgain)',
                        'islands/result/(Reasons|Unclear|words|dated|outlook|sentence|related|RelatedRules|Questions|Readings)',
                        'islands/result/(WorkedFrom|worked-from|StatusWords|work-out|undated|ResultCard|CardList)',
                        'islands/result/(Clashes|Served)',
                        'src/(calendar|schedule)/(?!rule-changes|check-order|visit|order(?!-terms)|moving|find-|scan-|judge-|rank-|meeting-|explain-meeting|too-early|held)',
                      ].join('|'),
                    ),
                    priority: 3,
                  },
                  // What a calculator has to have at once, so that the rest of it can come later
                  {
                    name: 'visits-form',
                    test: /visits\/(visits-form|visit-rules)|visit-interval/,
                    priority: 2,
                  },
                  { name: 'order-form', test: /supervision-order\/order-form/, priority: 2 },
                  // What all but the supervision order need, which has no room for it
                  {
                    name: 'date-lists',
                    test: /form\/(Textarea|read-date-text|read-date-lines)|schedule\/check-order|result\/OutOfOrder/,
                    priority: 2,
                  },
                  {
                    name: 'picture',
                    test: /result\/(TimelinePicture|lanes|picture|PictureMark|Undated)/,
                    priority: 2,
                  },
                  {
                    name: 'visits',
                    test: /islands\/visits\/(?!.*(text|csv|calendar|link)\.ts)|schedule\/visit/,
                    priority: 1,
                  },
                  {
                    name: 'order',
                    test: /islands\/supervision-order\/(?!EndChanges|order-files|.*(text|csv|calendar|link)\.ts)|schedule\/order/,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        onLog(level, log, handler) {
          // Nine lines for each MDX page about a "use strict"-like line that is harmless
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
