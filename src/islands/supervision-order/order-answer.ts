// What reads the form and shows the result, in one file of its own: it comes when a person first turns to the form.
export { OrderResult } from './OrderResult.tsx';
export { readOrderForm } from './read-order-form.ts';
