// What copying the dates needs, all of them or one, in one file of its own.
export { OneDate } from './OneDate.tsx';
export { asText } from './text.ts';
