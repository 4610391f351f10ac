import type { AstroIntegration } from 'astro';

/** Has each abbreviation spelt out where it first stands on a page. */
export function abbreviations(): AstroIntegration {
  return {
    name: 'handbook-abbreviations',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({
          order: 'post',
          entrypoint: new URL('../abbreviations/middleware.ts', import.meta.url),
        });
      },
    },
  };
}
