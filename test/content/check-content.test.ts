import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleFiles, TIMESCALES } from '../policy/sample.ts';
import type { Change } from '../policy/sample.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../src/cli/check-content.ts');

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'handbook-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const TOPICS = {
  meetings: ['first-meeting', 'review-interval', 'chair'],
  visits: ['visits'],
};

/** The sample's chapters, in which nothing is wrong either. */
const CHAPTERS = Object.entries(TOPICS).map(
  ([chapter, topics]) =>
    [
      `content/chapters/${chapter}.mdx`,
      ['<InShort />', ...topics.map((id) => `<Topic id="${id}">Some words.</Topic>`)].join('\n\n'),
    ] as const,
);

/** What a person sees who runs the check on a folder with these files. */
function checkContent(...changes: readonly Change[]): { status: number | null; printed: string } {
  for (const [file, text] of [...CHAPTERS, ...sampleFiles(...changes)]) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, '--root', root], { encoding: 'utf8' });
  return { status, printed: stdout };
}

test('nothing is printed when nothing is wrong', () => {
  expect(checkContent()).toEqual({ status: 0, printed: '' });
});

test('problems are printed, and the check fails', () => {
  const { status, printed } = checkContent([TIMESCALES, 'title: Reviews', 'tittle: Reviews']);
  expect(status).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:3  reviews.tittle
      found:    "tittle"
      expected: one of these keys:
                title, do, topic, routes, cohorts, happens, clock, readings, during, replaces, strength, who,
                says, exception, also, questions, source, from, previously
      fix:      write "title"

    1 problem in 1 file
    "
  `);
});

test('a mistake in a chapter is printed as well', () => {
  const { status, printed } = checkContent(['content/chapters/visits.mdx', '<InShort />\n']);
  expect(status).toBe(1);
  expect(printed).toContain('content/chapters/visits.mdx');
});

test('files that a machine hides are not the writers’', () => {
  expect(checkContent(['content/authorities/barset/.DS_Store', '']).status).toBe(0);
});

test('a file of any other kind is reported', () => {
  expect(checkContent(['content/authorities/barset/notes.docx', '']).printed).toContain(
    'move or delete the file',
  );
});

test('a folder without content is told so', () => {
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, '--root', root], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('no file terms.yaml');
});
