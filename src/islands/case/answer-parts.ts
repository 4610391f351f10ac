// What reads the form, sent for together with what shows the answer: until then no date has to be understood.
export { today } from '../today.ts';
export { readCase } from './read-case.ts';
