import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { typedFigures } from './typed-figures.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('no chapter types a figure: only a component may print one, from the clock', () => {
  const chapters = readdirSync(path.join(ROOT, 'content/chapters'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `content/chapters/${file.replaceAll(path.sep, '/')}`);
  expect(chapters.flatMap((file) => typedFigures(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual(
    [],
  );
});

const CHAPTER = `---
title: Reviews every 6 weeks
---

import Rule from './Rule.astro';

{/* It was every 6 weeks once. */}

<Rule id="reviews" words={{ gap: '6 weeks' }} note="more > 6 weeks" />

The plan is reviewed <Figure of="reviews" />, and in section 17 cases after {weeks} weeks.

The first review is held within three
months, and
later ones every **6 weeks**.
`;

test('typed figures are found in the prose alone, each on its line', () => {
  expect(typedFigures('content/chapters/reviews.mdx', CHAPTER)).toEqual([
    'content/chapters/reviews.mdx:13 types "three months": let a component print it from the clock.',
    'content/chapters/reviews.mdx:15 types "6 weeks": let a component print it from the clock.',
  ]);
});
