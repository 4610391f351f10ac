/** The content as pages and builds come by it, in a copy of the project's own that can be broken. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handbook } from '../../src/site/content.ts';
import { content } from '../../src/site/integrations/content.ts';

const project = process.cwd();
const copy = mkdtempSync(path.join(tmpdir(), 'handbook-'));
const file = path.join(copy, 'content/authorities/camden/authority.yaml');
const good = readFileSync(path.join(project, 'content/authorities/camden/authority.yaml'), 'utf8');

beforeAll(() => {
  cpSync(path.join(project, 'content'), path.join(copy, 'content'), { recursive: true });
  process.chdir(copy);
});

afterAll(() => {
  process.chdir(project);
  rmSync(copy, { recursive: true });
});

/** What a build would do first. */
async function startBuild(): Promise<void> {
  const { hooks } = content();
  await hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${copy}/`) } } as never);
  await hooks['astro:build:start']?.({} as never);
}

test('while nothing changes, nothing is read again', () => {
  expect(handbook()).toBe(handbook());
});

test('a change to a file is seen at once', () => {
  writeFileSync(file, good.replace('name: Camden', 'name: Camden Town'));
  expect(handbook().handbook.authorities.map(({ name }) => name)).toContain('Camden Town');
});

test('a problem is thrown with its place, and is gone when it has been mended', () => {
  writeFileSync(file, good.replace('named: true', 'named: yes please'));
  expect(() => handbook()).toThrow(
    /content\/authorities\/camden\/authority\.yaml:\d+:\d+ {2}named\n {2}found:/,
  );
  writeFileSync(file, good);
  expect(handbook().handbook.authorities.map(({ name }) => name)).toContain('Camden');
});

test('a build starts only where nothing is wrong, and says everything that is', async () => {
  await expect(startBuild()).resolves.toBeUndefined();
  writeFileSync(file, good.replace('named: true', 'named: yes please').replace('issued:', 'isued:'));
  const error: unknown = await startBuild().catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('The content has problems.');
  expect(String(error)).toContain('isued');
  expect(String(error)).toContain('yes please');
  writeFileSync(file, good);
});

test('a chapter that leaves out a topic stops a build too', async () => {
  const chapter = path.join(copy, 'content/chapters/visits.mdx');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('<Topic id="visits">', '<Topic id="visit">'));
  await expect(startBuild()).rejects.toThrow('<Topic id="visit">');
});
