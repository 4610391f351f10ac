/** The authority of barset.ts with pathways that hold one of every kind of step and of every way out of one. */
import type { Authority, Terms } from '../../src/policy/types.ts';
import { barset, terms as barsetTerms } from './barset.ts';

const source = (line: number) => [{ section: '2 Ways in', line }];

export const terms: Terms = {
  ...barsetTerms,
  stages: {
    entry: { name: 'Ways in', definition: 'How a child becomes in need.' },
    during: { name: 'While the plan runs', definition: 'What happens meanwhile.' },
    exit: { name: 'Ways out', definition: 'How it ends.' },
  },
};

export const county: Authority = {
  ...barset,
  silent: { alone: 'not-stated' },
  duties: {
    assess: {
      do: 'Assess the child',
      topic: 'first-meeting',
      who: ['worker'],
      strength: 'must',
      source: source(3),
    },
  },
  pathways: {
    leaving: {
      title: 'Leaving',
      stage: 'exit',
      says: 'How it ends.',
      steps: { closed: { end: 'The case is closed' } },
    },
    'by-assessment': {
      title: 'Through an assessment',
      stage: 'entry',
      routes: ['assessment'],
      says: 'How a child becomes in need.',
      steps: {
        assess: {
          do: 'Assess the child',
          who: ['worker'],
          says: 'The family is heard.',
          timescales: ['first-meeting'],
          duties: ['assess'],
          rules: ['chair'],
          questions: ['which-day'],
          source: source(12),
        },
        needed: {
          decide: 'Is a plan needed?',
          who: 'not-stated',
          answers: [
            { answer: 'Later', next: 'wait' },
            { answer: 'Yes', next: 'meet', says: 'The manager says so.' },
            { answer: 'No', next: 'assess' },
            { answer: 'Perhaps', next: 'not-stated' },
            { answer: 'Ask again', next: 'needed' },
          ],
          questions: ['which-day'],
          source: source(13),
        },
        wait: { do: 'Wait', who: ['worker'], next: 'not-stated', source: source(14) },
        meet: {
          decide: 'Was the meeting held?',
          who: ['manager'],
          answers: [
            { answer: 'Yes', next: 'runs' },
            { answer: 'No', next: 'again' },
          ],
          source: source(15),
        },
        again: { do: 'Try <again> & write why', who: ['worker'], next: 'needed', source: source(16) },
        runs: { end: 'The plan runs', to: ['leaving'] },
      },
    },
  },
};
