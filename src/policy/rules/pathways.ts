import type { AuthorityDraft } from '../draft.ts';
import type { Finding } from '../problem.ts';
import type { Pathway } from '../schema/pathway.ts';
import { listed, show } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';
import { targetsOf } from '../targets.ts';
import { writtenOf } from './written.ts';

type Steps = Pathway['steps'];

/** Every step leads to one that is there, can be reached from the first, and the way has an end. */
export function pathways({ pathways: { file, sound } }: AuthorityDraft): readonly Finding[] {
  return Object.entries(sound).flatMap(([id, { steps }]) => {
    const broken = [...strayTargets(steps), ...openEnds(steps)];
    const lost = broken.length > 0 ? [] : [...unreached(steps), ...endless(steps)];
    return [...broken, ...lost].map(({ path, ...rest }) => ({ file, path: [id, 'steps', ...path], ...rest }));
  });
}

type Broken = Omit<Finding, 'file'>;

/** Also of what held before: the step that it led to has to be told, so it has to be there. */
function strayTargets(steps: Steps): readonly Broken[] {
  const ids = Object.keys(steps);
  const written = Object.entries(steps).flatMap(([id, step]) => writtenOf([id], step));
  return written.flatMap(({ path: at, version: { next, answers } }) =>
    [
      ...(next === undefined ? [] : [{ path: [...at, 'next'], target: next }]),
      ...(answers ?? []).map((answer, index) => ({
        path: [...at, 'answers', index, 'next'],
        target: answer.next,
      })),
    ].flatMap(({ path, target }): readonly Broken[] => {
      if (target === 'not-stated' || ids.includes(target)) return [];
      const near = suggest(target, ids);
      const fix = near === undefined ? `write one of:\n${listed(ids)}` : `write "${near}"`;
      return [
        { path, found: show(target), expected: 'the id of a step of this pathway, or not-stated', fix },
      ];
    }),
  );
}

/** An action on the last line that leads nowhere. */
function openEnds(steps: Steps): readonly Broken[] {
  return Object.entries(steps)
    .filter(([id, step]) => step.do !== undefined && targetsOf(id, step, steps).length === 0)
    .map(([id]) => ({
      path: [id],
      at: 'key',
      found: `the last step "${id}", which leads nowhere`,
      expected: 'a way that closes with an `end`',
      fix: 'add a step with `end` below it, or `next` with the id of a step, or `next: not-stated`',
    }));
}

function unreached(steps: Steps): readonly Broken[] {
  const reached = reachedFrom(Object.keys(steps)[0], steps);
  return Object.keys(steps)
    .filter((id) => !reached.has(id))
    .map((id) => ({
      path: [id],
      at: 'key',
      found: `the step "${id}", which nothing leads to`,
      expected: 'every step on a way from the first',
      fix: `write "next: ${id}" where it follows, or take the step out`,
    }));
}

function endless(steps: Steps): readonly Broken[] {
  const ends = Object.entries(steps).some(
    ([id, step]) => step.end !== undefined || targetsOf(id, step, steps).includes('not-stated'),
  );
  if (ends) return [];
  return [
    {
      path: [],
      found: 'steps that go round for ever',
      expected: 'a way that closes with an `end`',
      fix: 'add a step with `end`, and the answer or step that leads to it',
    },
  ];
}

function reachedFrom(first: string | undefined, steps: Steps): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = first === undefined ? [] : [first];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = steps[id];
    if (!step || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...targetsOf(id, step, steps));
  }
  return reached;
}
