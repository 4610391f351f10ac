// What the caseload needs once there is a table to work out, in one file of its own: it is sent for when a person first turns
// to the form.
export { authoritiesIn, workOutCaseload } from './caseload.ts';
export { CaseloadResult } from './CaseloadResult.tsx';
export { readFile } from './read-file.ts';
export { readTable } from './read-table.ts';
