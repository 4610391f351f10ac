import type { Way } from '../../calendar/counting.ts';
import type { Task } from './days-form.ts';

/** A way to count, with what it does with the first day and the last. */
export interface WayChoice {
  readonly value: Way;
  readonly text: string;
  readonly hint: string;
}

/** The ways to count that each task offers, the usual one first. See decision 0002. */
export const WAYS: Readonly<Record<Task, readonly WayChoice[]>> = {
  add: [
    {
      value: 'plain',
      text: 'The usual way',
      hint: 'The day you count from is not counted. Day one is the next.',
    },
    {
      value: 'clear',
      text: 'Clear days',
      hint: 'Neither the day you count from nor the day to act is counted.',
    },
    {
      value: 'inclusive',
      text: '“Beginning with” the date',
      hint: 'The date is itself the first day counted, as in a court order. If it is not a working day, working days are counted from the next one that is.',
    },
  ],
  subtract: [
    { value: 'plain', text: 'The usual way', hint: 'The day you count back from is not counted.' },
    {
      value: 'clear',
      text: 'Clear days',
      hint: 'Neither the day you count back from nor the day to act is counted.',
    },
  ],
  count: [
    { value: 'plain', text: 'The usual way', hint: 'The first date is not counted, the last is.' },
    { value: 'clear', text: 'Clear days', hint: 'Neither date is counted, only the days in between.' },
    { value: 'inclusive', text: 'Both dates included', hint: 'The first date and the last are counted.' },
  ],
};
