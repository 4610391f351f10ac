// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { abbreviations } from './src/site/integrations/abbreviations.ts';
import { content } from './src/site/integrations/content.ts';
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

  integrations: [preact(), mdx(), content(), abbreviations(), search()],

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
        // quarter more bytes, because small files compress badly. `minShareCount` leaves with a calculator what is its own.
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'form',
                    test: /node_modules.(preact|@astrojs)|src.islands.(form|authority|frame)./,
                    priority: 2,
                  },
                  {
                    name: 'answer',
                    test: /src.(calendar|schedule).|src.islands.(result|case|parts|exports.(TakeAway|download|Exports)|calendar-of|today)/,
                    minShareCount: 5,
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
