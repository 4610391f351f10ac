import type { Problem } from '../policy/problem.ts';
import type { Terms } from '../policy/types.ts';
import { topicsOf } from './views/chapter.ts';

const FOLDER = 'content/chapters';

/**
 * What is wrong with the chapters, given the text of each by its path: a part of the guidance without its file, a file
 * without its part, a topic that is missing, unknown or printed twice.
 */
export function checkChapters(files: ReadonlyMap<string, string>, terms: Terms): readonly Problem[] {
  const wanted = Object.keys(terms.chapters).map((chapter) => [chapter, `${FOLDER}/${chapter}.mdx`] as const);
  const names = new Set<string>(wanted.map(([, file]) => file));
  return [
    ...[...files.keys()].filter((file) => !names.has(file)).map(strange),
    ...wanted.flatMap(([chapter, file]) => {
      const text = files.get(file);
      return text === undefined
        ? [absent(file, chapter)]
        : checkChapter(file, text, topicsOf(chapter, terms));
    }),
  ];
}

function checkChapter(file: string, text: string, topics: readonly string[]): readonly Problem[] {
  const found = [...text.matchAll(/<Topic\s+id="([^"]*)"/g)].map(({ 1: id = '', index }) => ({
    id,
    line: text.slice(0, index).split('\n').length,
  }));
  const ids = found.map(({ id }) => id);
  return [
    ...(text.includes('<InShort') ? [] : [withoutSummary(file)]),
    ...found
      .filter(({ id }) => !topics.includes(id))
      .map(({ id, line }) => unknownTopic(file, line, id, topics)),
    ...found
      .filter(({ id }, index) => ids.indexOf(id) < index)
      .map(({ id, line }) => secondTime(file, line, id)),
    ...topics.filter((topic) => !ids.includes(topic)).map((topic) => missingTopic(file, topic)),
  ];
}

const at = (file: string, line = 1) => ({ file, line, column: 1, path: '' });

function absent(file: string, chapter: string): Problem {
  return {
    ...at(file),
    found: 'no such file',
    expected: `a file for the chapter "${chapter}" of content/terms.yaml`,
    fix: 'copy a chapter of your choice and change it: every authority’s page of this chapter is made from it',
  };
}

function strange(file: string): Problem {
  return {
    ...at(file),
    found: 'a file that is no chapter',
    expected: `only files named after the chapters of content/terms.yaml, such as ${FOLDER}/reviews.mdx`,
    fix: 'rename the file, or add the chapter to content/terms.yaml',
  };
}

function withoutSummary(file: string): Problem {
  return {
    ...at(file),
    found: 'no <InShort />',
    expected: 'the figures of the chapter at its start',
    fix: 'write <InShort /> above the first paragraph',
  };
}

function unknownTopic(file: string, line: number, id: string, topics: readonly string[]): Problem {
  return {
    ...at(file, line),
    found: `<Topic id="${id}">`,
    expected: `a topic of this chapter: ${topics.join(', ')}`,
    fix: 'correct the id, or move the topic to this chapter in content/terms.yaml',
  };
}

function secondTime(file: string, line: number, id: string): Problem {
  return {
    ...at(file, line),
    found: `<Topic id="${id}"> a second time`,
    expected: 'each topic once',
    fix: 'take one of them out',
  };
}

function missingTopic(file: string, topic: string): Problem {
  return {
    ...at(file),
    found: `no <Topic id="${topic}">`,
    expected: 'every topic of the chapter, so that no rule is left out',
    fix: `write <Topic id="${topic}">, a few words on the topic, and </Topic>`,
  };
}
