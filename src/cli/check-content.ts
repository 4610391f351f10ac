import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadHandbook } from '../policy/load.ts';
import { formatProblems } from '../policy/problem.ts';
import { readContentFiles } from '../site/content-files.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) } },
});

const loaded = loadHandbook(readContentFiles(values.root));
if (!loaded.ok) {
  console.log(formatProblems(loaded.problems));
  process.exitCode = 1;
}
