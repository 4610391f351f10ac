/** A small dataset in which nothing is wrong, and ways to put one mistake into it. */
import { expect } from 'vitest';
import { loadHandbook } from '../../src/policy/load.ts';
import { formatProblems } from '../../src/policy/problem.ts';

export const TERMS = 'content/terms.yaml';
export const NATIONAL = 'content/national.yaml';
export const BANK_HOLIDAYS = 'content/bank-holidays.yaml';
export const AUTHORITY = 'content/authorities/barset/authority.yaml';
export const TIMESCALES = 'content/authorities/barset/timescales.yaml';
export const RULES = 'content/authorities/barset/rules.yaml';
export const QUESTIONS = 'content/authorities/barset/questions.yaml';
export const PATHWAYS = 'content/authorities/barset/pathways.yaml';
export const DUTIES = 'content/authorities/barset/duties.yaml';
export const THRESHOLDS = 'content/authorities/barset/thresholds.yaml';

const FILES: Readonly<Record<string, string>> = {
  [TERMS]: `\
chapters:
  meetings: Meetings
  visits: Visits
topics:
  first-meeting: { name: When the first meeting is held, chapter: meetings, definition: A topic. }
  review-interval: { name: How often reviews are held, chapter: meetings, definition: A topic. }
  chair: { name: Who chairs, chapter: meetings, definition: A topic. }
  visits: { name: How often the child is visited, chapter: visits, definition: A topic. }
events:
  assessment-completed: { name: Assessment, phrase: the assessment, label: Date of the assessment, definition: An event. }
  first-meeting: { name: First meeting, phrase: the first meeting, label: Date of the first meeting, definition: An event. }
  review: { name: Review, phrase: the review, label: Date of the review, repeats: true, definition: An event. }
  meeting: { name: Meeting, phrase: the meeting, label: Date of the meeting, includes: [first-meeting, review], definition: An event. }
  order-made: { name: Order made, phrase: the order, label: Date of the order, cohort: supervision-order, definition: An event. }
routes:
  assessment: { name: Assessment, definition: An assessment found that the child is in need. }
cohorts:
  supervision-order: { name: Supervision order, definition: A court made a supervision order. }
strengths:
  must: { name: Must, definition: The document requires it. }
  expectation: { name: Expected, definition: The document expects it. }
role-families:
  social-worker: { name: Social worker, definition: A role. }
  manager: { name: Manager, definition: A role. }
things:
  plan: { name: Plan, definition: A thing. }
stages:
  entry: { name: Ways in, definition: How a child becomes in need. }
abbreviations:
  CIN: child in need
`,
  [NATIONAL]: `\
order-length:
  title: How long an order lasts
  topic: first-meeting
  clock: { lasts: 1 year, beginning-with: order-made }
  strength: must
  says: The order ends after its period.
  source:
    - { title: Children Act 1989, url: 'https://www.legislation.gov.uk/ukpga/1989/41', checked: 2026-01-31 }
`,
  [BANK_HOLIDAYS]: `\
source: { title: Bank holidays, url: 'https://www.gov.uk/bank-holidays', licence: OGL, checked: 2026-01-31 }
published: { from: 2026, to: 2027 }
projected-to: 2030
days:
  2026-12-25: Christmas Day
  2027-12-27: Christmas Day (substitute day)
`,
  [AUTHORITY]: `\
name: Barsetshire
named: true
summary: A county of the novels.
document:
  title: Children in need
  issuer: Barsetshire County Council
  issued: '2024'
  version: not-stated
  review-date: not-stated
  protective-marking: not-stated
  recording-system: not-stated
  audience: not-stated
  relies-on: []
  notes: []
  checked: 2026-01-31
  source:
    - { section: Title page, line: 1 }
words: { review: CIN review }
roles:
  social-worker: { title: Social Worker, family: social-worker }
  team-manager: { title: Team Manager, family: manager }
silent:
  visits: not-stated
  pathways: not-stated
  duties: not-stated
abbreviations:
  CIN: { stands-for: Child in Need, source: [{ section: 1 Start, line: 2 }] }
`,
  [TIMESCALES]: `\
first-meeting:
  title: First meeting
  topic: first-meeting
  routes: [assessment]
  happens: first-meeting
  clock: { within: 15 working days, after: assessment-completed }
  strength: must
  who: [social-worker]
  says: The social worker calls the family and the professionals together.
  also: [chair-of-reviews]
  source:
    - { section: 3 Meetings, line: 20 }

reviews:
  title: Reviews
  topic: review-interval
  happens: review
  clock: { every: 6 weeks, from: first-meeting }
  strength: must
  who: not-stated
  says: The plan is reviewed.
  questions: [six-weeks-from]
  source:
    - { section: 3 Meetings, line: 24 }
`,
  [RULES]: `\
chair-of-reviews:
  title: Who chairs reviews
  topic: chair
  who: [team-manager]
  says: The team manager chairs.
  source:
    - { section: 3 Meetings, line: 30 }
`,
  [QUESTIONS]: `\
six-weeks-from:
  asks: From which day do the weeks run?
  readings: [From the first meeting, From the last review]
  works-to: From the first meeting, because that is earlier.
  source:
    - { section: 3 Meetings, line: 24 }
`,
};

/** A change to one file: text to put in the place of other text, or a whole new file, or no file at all. */
export type Change =
  readonly [file: string, from: string, to: string] | readonly [file: string, text: string | undefined];

export function sampleFiles(...changes: readonly Change[]): ReadonlyMap<string, string> {
  const files = new Map(Object.entries(FILES));
  for (const [file, first, second] of changes) {
    if (second !== undefined) files.set(file, replaced(file, files.get(file) ?? '', first ?? '', second));
    else if (first === undefined) files.delete(file);
    else files.set(file, first);
  }
  return files;
}

/** What `npm run check:content` prints after the changes. */
export function problemsAfter(...changes: readonly Change[]): string {
  const loaded = loadHandbook(sampleFiles(...changes));
  return loaded.ok ? '' : formatProblems(loaded.problems);
}

function replaced(file: string, text: string, from: string, to: string): string {
  expect(text.split(from).length, `"${from}" must stand once in ${file}`).toBe(2);
  return text.replace(from, () => to);
}
