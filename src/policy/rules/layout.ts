import { AUTHORITY_FILES } from '../files.ts';
import type { Finding } from '../problem.ts';
import { kebab } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';

const FOLDER = 'content/authorities/';
const FILES = AUTHORITY_FILES.map((name) => `${name}.yaml`);

/** Names of the site's own below /data/, where each authority has a file of its name: /data/handbook.json holds them all. */
const TAKEN = ['calculators', 'compare', 'duties', 'handbook', 'questions', 'timescales'];

/** An authority is a folder with a name fit for a web address, and it holds the known files and no others. */
export function layoutRule(paths: readonly string[]): readonly Finding[] {
  const inside = paths
    .filter((path) => path.startsWith(FOLDER))
    .map((path) => path.slice(FOLDER.length).split('/'));
  const ids = new Set(inside.filter((steps) => steps.length > 1).map(([id]) => id ?? ''));
  return [
    ...inside.filter(isStray).map(strayFile),
    ...[...ids].filter((id) => id !== kebab(id)).map(oddName),
    ...[...ids].filter((id) => TAKEN.includes(id)).map(takenName),
  ];
}

/** The files that were probably meant by files with a wrong name: they are not missing as well. */
export function misnamed(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const name = path.startsWith(FOLDER) ? rightName(path.slice(FOLDER.length).split('/')) : undefined;
    return name === undefined ? [] : [`${path.slice(0, path.lastIndexOf('/'))}/${name}`];
  });
}

function isStray(steps: readonly string[]): boolean {
  return steps.length !== 2 || !FILES.includes(steps[1] ?? '');
}

function rightName(steps: readonly string[]): string | undefined {
  if (steps.length !== 2 || !isStray(steps)) return undefined;
  return suggest((steps[1] ?? '').replace(/\.yml$/, '.yaml'), FILES);
}

function strayFile(steps: readonly string[]): Finding {
  const name = steps.at(-1) ?? '';
  const better = rightName(steps);
  return {
    file: FOLDER + steps.join('/'),
    path: [],
    found: `a file "${name}"`,
    expected: `in each folder of ${FOLDER} only ${FILES.join(', ')}`,
    fix: better === undefined ? 'move or delete the file' : `call it ${better}`,
  };
}

function oddName(id: string): Finding {
  return {
    file: FOLDER + id,
    path: [],
    found: `a folder "${id}"`,
    expected: 'a name in small letters, with a hyphen between words: it is the web address of the authority',
    fix: `call it ${kebab(id)}`,
  };
}

function takenName(id: string): Finding {
  return {
    file: FOLDER + id,
    path: [],
    found: `a folder "${id}"`,
    expected: 'a name that no address of the site has already',
    fix: `call it by the name of the authority, such as ${id}-council`,
  };
}
