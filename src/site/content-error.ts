import { formatProblems } from '../policy/problem.ts';
import type { Problem } from '../policy/problem.ts';

/** The error that stops a build, with all that is wrong in the content and how to put it right. */
export function contentError(problems: readonly Problem[]): Error {
  const error = new Error(`The content has problems.\n\n${formatProblems(problems)}`);
  error.name = 'ContentError';
  // What matters is a place in a file of content, which the message names. A trail through code would bury it.
  error.stack = '';
  return error;
}
