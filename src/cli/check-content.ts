import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatProblems } from '../policy/problem.ts';
import { contentProblems } from '../site/check-content.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) } },
});

const problems = contentProblems(values.root);
if (problems.length > 0) {
  console.log(formatProblems(problems));
  process.exitCode = 1;
}
