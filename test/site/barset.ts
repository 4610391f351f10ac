/** A small dataset that holds one of everything a page may have to print. */
import { loadHandbook } from '../../src/policy/load.ts';
import type { Authority, Handbook } from '../../src/policy/types.ts';

const FILES: Readonly<Record<string, string>> = {
  'content/terms.yaml': `\
chapters: { meetings: Meetings, visits: Visits }
topics:
  first-meeting: { name: When the first meeting is held, chapter: meetings, definition: A topic. }
  chair: { name: Who chairs, chapter: meetings, definition: A topic. }
  invitations: { name: Invitations, chapter: meetings, definition: A topic. }
  visits: { name: How often the child is visited, chapter: visits, definition: A topic. }
  alone: { name: Seeing the child alone, chapter: visits, definition: A topic. }
events:
  assessed: { name: Assessment completed, phrase: the assessment, label: Date of the assessment, definition: An event. }
  meeting: { name: Meeting, phrase: the meeting, label: Date of the meeting, includes: [review], definition: An event. }
  review: { name: Review, phrase: the review, label: Date of the review, repeats: true, definition: An event. }
  order-made: { name: Order made, phrase: the order, label: Date of the order, cohort: order, definition: An event. }
  order-ends: { name: Order ends, phrase: the end of the order, label: Date the order ends, cohort: order, definition: An event. }
things: { plan: { name: Plan, definition: What will be done., also: [Our plan, cin PLAN] } }
routes:
  assessment: { name: Assessment, definition: An assessment found it. }
  transfer: { name: Moving in, definition: The family moved here. }
cohorts: { order: { name: Supervision order, definition: A court made one. } }
strengths:
  must: { name: Must, definition: The document requires it. }
  should: { name: Should, definition: The document says should. }
role-families: { worker: { name: Social worker, definition: A role. }, manager: { name: First-line manager, definition: A role. } }
stages: { entry: { name: Ways in, definition: How a child becomes in need. } }
abbreviations: { CIN: child in need, TM: team manager }
readers-abbreviations: { SO: supervision order }
`,
  'content/national.yaml': `\
ceiling:
  title: Longest time for an assessment
  topic: first-meeting
  clock: { within: 45 working days, after: assessed }
  strength: should
  says: A ceiling.
  source: [{ title: Working Together, url: 'https://example.org/', checked: 2026-01-31 }]
order-length:
  title: Length of an order
  topic: first-meeting
  clock: { lasts: 1 year, beginning-with: order-made }
  says: The first day counts.
  source: [{ title: Children Act, url: 'https://example.org/', checked: 2026-01-31 }]
no-visits:
  title: No national figure
  topic: visits
  clock: { not-stated: true }
  says: Nothing is set.
  source: [{ title: Report, url: 'https://example.org/', checked: 2026-01-31 }]
`,
  'content/bank-holidays.yaml': `\
source: { title: Bank holidays, url: 'https://www.gov.uk/bank-holidays', licence: OGL, checked: 2026-01-31 }
published: { from: 2025, to: 2026 }
projected-to: 2028
days: { 2025-12-25: Christmas Day, 2025-12-26: Boxing Day, 2026-01-01: New Year's Day, 2026-12-25: Christmas Day }
`,
  'content/authorities/barset/authority.yaml': `\
name: Barsetshire
named: false
summary: A county of the novels.
document:
  title: Children in need
  issuer: not-stated
  issued: 2018-06
  version: not-stated
  review-date: 2020-04
  protective-marking: not-stated
  recording-system: not-stated
  audience: Everyone
  relies-on: [The escalation policy]
  notes: []
  checked: 2026-01-31
  source: [{ section: Title page, line: 1 }]
words: { review: CIN review, plan: CIN plan }
abbreviations:
  CIN: { stands-for: Child in Need, source: [{ section: Title page, line: 1 }] }
  TM: { stands-for: not-stated, source: [{ section: 4 Roles, line: 65 }] }
roles:
  worker: { title: Allocated social worker, family: worker, also-called: [Lead] }
  manager: { title: TM, family: manager }
silent:
  alone: not-stated
  pathways: not-stated
  duties: not-stated
`,
  'content/authorities/barset/timescales.yaml': `\
first-meeting:
  title: First meeting
  topic: first-meeting
  routes: [assessment]
  happens: meeting
  clock: { within: 15 working days, after: assessed }
  strength: must
  who: [worker, manager]
  says: The plan is made.
  exception: { says: It may be later., approved-by: [manager], record: The reason. }
  also: [chair]
  questions: [which-day]
  source: [{ section: 9 Plans, line: 118 }, { section: 4 Roles, line: 65 }, { section: 9 Plans, line: 114 }]
late-meeting:
  title: Meeting after a move
  topic: first-meeting
  routes: [transfer]
  readings:
    - { says: counted from the assessment, clock: { within: 10 days, after: assessed } }
    - { says: counted from the order, clock: { within: 10 days, after: order-made } }
  strength: should
  who: not-stated
  says: A meeting is held.
  questions: [which-day]
  source: [{ section: 9 Plans, line: 120 }]
invitations:
  title: Invitations
  topic: invitations
  clock: { at-least: 10 working days, before: meeting }
  strength: must
  who: [worker]
  says: Everyone is asked.
  source: [{ section: 10 Meetings, line: 143, document: Another document }]
order-review:
  title: Review near the end of an order
  topic: visits
  cohorts: [order]
  clock: { at: 9 months, after: order-made, at-meeting-of: review }
  during: [order-made, order-ends]
  replaces: [late-visit]
  strength: must
  who: [manager]
  says: The order is looked at.
  source: [{ section: 12 Orders, line: 200 }]
visits:
  title: Visits
  topic: visits
  happens: review
  clock: { every: 6 weeks, from: meeting }
  strength: must
  who: [worker]
  says: The child is seen.
  source: [{ section: 11 Visits, line: 160 }]
late-visit:
  title: A late visit
  topic: visits
  clock: { when: promptly }
  strength: should
  who: [worker]
  says: A missed visit is made good.
  source: [{ section: 11 Visits, line: 161 }]
`,
  'content/authorities/barset/rules.yaml': `\
chair:
  title: The manager chairs
  topic: chair
  who: [manager]
  says: The manager chairs every meeting.
  source: [{ section: 5 Chairs, line: 76 }]
`,
  'content/authorities/barset/questions.yaml': `\
which-day:
  asks: Which day is meant?
  readings: [The first, The last]
  works-to: The first, because a later date could be too late.
  source: [{ section: 9 Plans, line: 114 }]
`,
};

export const handbook: Handbook = load(FILES);
export const { terms, national } = handbook;
export const barset = handbook.authorities[0] as Authority;

/** Barsetshire with more files in its folder, and without the silences that they end. */
export function barsetWith(more: Readonly<Record<string, string>>): Authority {
  const folder = 'content/authorities/barset/';
  const spoken = Object.keys(more).map((file) => file.replace('.yaml', ''));
  const authority = (FILES[`${folder}authority.yaml`] ?? '')
    .split('\n')
    .filter((line) => !spoken.some((part) => line === `  ${part}: not-stated`))
    .join('\n');
  const files = Object.entries(more).map(([file, text]) => [folder + file, text] as const);
  const whole = load({ ...FILES, [`${folder}authority.yaml`]: authority, ...Object.fromEntries(files) });
  return whole.authorities[0] as Authority;
}

function load(files: Readonly<Record<string, string>>): Handbook {
  const loaded = loadHandbook(new Map(Object.entries(files)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded.value;
}
