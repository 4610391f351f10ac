import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

// Only prose comes in this way. The dataset has a reader of its own, which names file and line of every problem.

const page = z.strictObject({ title: z.string(), description: z.string() });

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content/chapters', pattern: '*.mdx' }),
    schema: z.strictObject({ description: z.string() }),
  }),
  guidance: defineCollection({
    loader: glob({ base: './content/guidance', pattern: '*.mdx' }),
    schema: page,
  }),
  decisions: defineCollection({ loader: glob({ base: './content/decisions', pattern: '*.md' }) }),
};
