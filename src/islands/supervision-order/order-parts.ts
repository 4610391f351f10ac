// What the form needs once an authority has been chosen, in one file of its own: it comes with the authority's data.
export { OrderFields } from './OrderFields.tsx';
export { orderRules, otherDates } from './order-rules.ts';
