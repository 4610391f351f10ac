// What reads the form and shows the schedule, in one file of its own: until it is needed no date has to be understood.
export { Result } from '../result/Result.tsx';
export { readCase } from './read-case.ts';
export { tell } from '../result/tell.ts';
