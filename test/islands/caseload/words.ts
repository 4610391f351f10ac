/** The words and the rules of a table under the example authority. */
import type { Vocabulary } from '../../../src/islands/caseload/vocabulary.ts';
import { EXAMPLE } from '../example.ts';

const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
  list.map(({ id, name }) => ({ id, name }));

export const WORDS: Vocabulary = {
  authorities: [
    { id: 'example', name: 'Example' },
    { id: 'otherton', name: 'Otherton' },
  ],
  routes: [...named(EXAMPLE.routes), { id: 'court-report', name: 'Court report' }],
  cohorts: [...named(EXAMPLE.cohorts), { id: 'cse', name: 'Child sexual exploitation (CSE)' }],
  events: Object.entries(EXAMPLE.events)
    .filter(([, { includes }]) => !includes)
    .map(([id, { name, label, repeats }]) => ({
      id,
      name,
      label,
      heading: repeats ? 'Next planned review' : name,
      ...(repeats ? { heldHeading: `${name} held` } : {}),
    })),
};
