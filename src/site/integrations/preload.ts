import type { AstroIntegration } from 'astro';

/**
 * Gives what sends for the files of a part that comes later a small form: the bundler's own weighs 0.9 kB on every page with a
 * calculator, most of it for style sheets, and no part of a calculator brings one.
 */
export function preload(): AstroIntegration {
  return {
    name: 'handbook-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'handbook-preload',
                enforce: 'pre',
                load: { filter: { id: /vite\/preload-helper/ }, handler: () => PRELOAD },
              },
            ],
          },
        });
      },
    },
  };
}

const PRELOAD = `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  }
  return load();
};
`;
