import { expect, test } from 'vitest';
import { formatProblems } from '../../src/policy/problem.ts';
import { checkChapters } from '../../src/site/check-chapters.ts';
import { contentProblems } from '../../src/site/check-content.ts';
import { terms } from './barset.ts';

const MEETINGS = `<InShort />

<Topic id="first-meeting">
</Topic>
<Topic id="chair" />
<Topic id="invitations" />
`;
const VISITS = `<InShort />\n<Topic id="visits" />\n<Topic id="alone" />\n`;

function check(files: Readonly<Record<string, string>>): string {
  return formatProblems(checkChapters(new Map(Object.entries(files)), terms));
}

test('chapters that print every topic once are in order', () => {
  expect(
    checkChapters(
      new Map([
        ['content/chapters/meetings.mdx', MEETINGS],
        ['content/chapters/visits.mdx', VISITS],
      ]),
      terms,
    ),
  ).toEqual([]);
});

test('a missing chapter and a file that is none are named', () => {
  expect(check({ 'content/chapters/meetings.mdx': MEETINGS, 'content/chapters/vists.mdx': VISITS }))
    .toMatchInlineSnapshot(`
      "content/chapters/vists.mdx:1:1
        found:    a file that is no chapter
        expected: only files named after the chapters of content/terms.yaml, such as content/chapters/reviews.mdx
        fix:      rename the file, or add the chapter to content/terms.yaml

      content/chapters/visits.mdx:1:1
        found:    no such file
        expected: a file for the chapter "visits" of content/terms.yaml
        fix:      copy a chapter of your choice and change it: every authority’s page of this chapter is made from it

      2 problems in 2 files"
    `);
});

test('a topic unknown, printed twice or left out, and a missing summary, are named with their lines', () => {
  const visits = `Text\n\n<Topic id="visitz" />\n<Topic id="visits" />\n<Topic id="visits" />\n`;
  expect(check({ 'content/chapters/meetings.mdx': MEETINGS, 'content/chapters/visits.mdx': visits }))
    .toMatchInlineSnapshot(`
      "content/chapters/visits.mdx:1:1
        found:    no <InShort />
        expected: the figures of the chapter at its start
        fix:      write <InShort /> above the first paragraph

      content/chapters/visits.mdx:3:1
        found:    <Topic id="visitz">
        expected: a topic of this chapter: visits, alone
        fix:      correct the id, or move the topic to this chapter in content/terms.yaml

      content/chapters/visits.mdx:5:1
        found:    <Topic id="visits"> a second time
        expected: each topic once
        fix:      take one of them out

      content/chapters/visits.mdx:1:1
        found:    no <Topic id="alone">
        expected: every topic of the chapter, so that no rule is left out
        fix:      write <Topic id="alone">, a few words on the topic, and </Topic>

      4 problems in 1 file"
    `);
});

test('the content of this project has no problem', () => {
  expect(formatProblems(contentProblems(process.cwd()))).toBe('0 problems in 0 files');
});
