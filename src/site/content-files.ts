import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SINGLE_FILES = [
  'content/terms.yaml',
  'content/national.yaml',
  'content/bank-holidays.yaml',
  'content/questions.yaml',
];
const AUTHORITIES = 'content/authorities';

/** The text of every data file, by its path from the root of the repository. Unknown files are included, to be reported. */
export function readContentFiles(root: string): ReadonlyMap<string, string> {
  const files = [
    ...SINGLE_FILES.filter((file) => existsSync(path.join(root, file))),
    ...filesBelow(root, AUTHORITIES),
  ];
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/** Hidden files, such as .DS_Store, are the machine's and not the writers'. */
function filesBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}
