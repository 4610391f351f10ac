import type { Pathway, Step } from './schema/pathway.ts';

/** Where a step leads: the ids of steps, or `not-stated` where the document does not say. One for each answer, if any. */
export function targetsOf(id: string, step: Step, steps: Pathway['steps']): readonly string[] {
  if (step.answers) return step.answers.map(({ next }) => next);
  if (step.end !== undefined) return [];
  const ids = Object.keys(steps);
  const below = ids[ids.indexOf(id) + 1];
  const next = step.next ?? below;
  return next === undefined ? [] : [next];
}
