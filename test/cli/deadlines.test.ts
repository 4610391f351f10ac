import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function deadlines(...args: string[]) {
  const run = spawnSync(process.execPath, ['src/cli/deadlines.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { out: run.stdout, error: run.stderr.trim(), status: run.status };
}

interface Told {
  readonly authority: string;
  readonly notes: readonly string[];
  readonly deadlines: readonly (Record<string, unknown> & { id: string; state: string })[];
  readonly clashes: readonly { readonly kind: string }[];
}
const told = (...args: string[]): Told => JSON.parse(deadlines(...args, '--json').out);

const CAMDEN = ['--authority', 'camden', '--event', 'assessment-completed=2025-12-11'];

test('a dated deadline has every part that a script needs', () => {
  const { authority, deadlines: all } = told(...CAMDEN, '--today', '2025-12-12');
  expect(authority).toBe('camden');
  expect(all[0]).toMatchObject({
    id: 'initial-review-meeting',
    title: 'Initial CIN review meeting',
    state: 'due',
    due: '2025-12-25',
    actBy: '2025-12-24',
    readings: [],
    strength: 'must',
    who: ['Allocated social worker'],
    source: expect.arrayContaining([
      {
        document: 'Multi-agency guidance for children in need cases',
        section: '9 The child in need plan',
        line: 114,
      },
    ]),
    status: 'In 12 days',
    why: expect.arrayContaining(['Counted from completion of the assessment on Thursday 11 December 2025.']),
  });
});

test('what has no date says its state, and what it needs', () => {
  const states = new Map(told(...CAMDEN).deadlines.map((deadline) => [deadline.id, deadline]));
  expect(states.get('plan-reviews')).toMatchObject({
    state: 'needs-date',
    event: 'initial-meeting',
    due: null,
  });
  expect(states.get('transfer-in-meeting')).toMatchObject({ state: 'not-stated', due: null });
  expect(states.get('social-worker-told-at-once')).toMatchObject({ state: 'event-driven' });
  expect(states.get('written-referral')).toMatchObject({ state: 'hours', hours: 48 });
});

test('readings are listed with their dates', () => {
  const { deadlines: all } = told('--authority', 'psw-2020', '--event', 'assessment-completed=2025-04-16');
  expect(all[0]).toMatchObject({
    due: '2025-04-21',
    actBy: '2025-04-17',
    readings: [
      { says: 'counted in calendar days', due: '2025-04-21', workedTo: true },
      { says: 'counted in working days', due: '2025-04-25', workedTo: false },
    ],
  });
});

test('--held and --count give the reviews that follow', () => {
  const args = [
    '--authority',
    'camden',
    '--event',
    'initial-meeting=2026-01-12',
    '--held',
    'review=2026-04-09',
    '--count',
    '2',
  ];
  const reviews = told(...args).deadlines.filter(({ id }) => id === 'plan-reviews');
  expect(reviews).toMatchObject([
    { number: 2, due: '2026-07-09' },
    { number: 3, due: '2026-10-09' },
  ]);
});

test('--cohort and --route choose the rules; what changes nothing is noted', () => {
  const base = ['--authority', 'warwickshire', '--event', 'initial-home-visit=2026-03-30'];
  expect(told(...base, '--route', 'assessment', '--cohort', 'cse').notes).toEqual([
    'This authority\'s document states no timescale for the cohort "cse".',
  ]);
  expect(told(...base).notes).toEqual([]);
});

test('clashes are named', () => {
  expect(told(...CAMDEN).clashes).toMatchObject([{ kind: 'impossible' }]);
});

test('without --json there is a table to read', () => {
  const { out, status } = deadlines(...CAMDEN, '--today', '2025-12-12');
  expect(status).toBe(0);
  expect(out).toMatch(
    /Act by +Due +What +Standing\n +Wed 24 Dec 2025 +Thu 25 Dec 2025 +Initial CIN review meeting +In 12 days/,
  );
  expect(out).toContain(
    'Clash: "Initial CIN review meeting" and "Invitations to a review" cannot both be met',
  );
});

test('--list prints what can be asked, as text and as JSON', () => {
  const { out } = deadlines('--authority', 'ecs-2017', '--list');
  for (const heading of [
    'Events (--event',
    'Events that repeat (--held',
    'Routes (--route',
    'Cohorts (--cohort',
    'Timescales',
  ]) {
    expect(out).toContain(heading);
  }
  expect(out).toMatch(/^ {2}order-made +Supervision order made$/m);
  expect(JSON.parse(deadlines('--authority', 'ecs-2017', '--list', '--json').out)).toMatchObject({
    authority: 'ecs-2017',
    events: { 'order-made': 'Supervision order made' },
    held: { review: 'Review', visit: 'Visit to the child' },
    cohorts: { cse: 'Child sexual exploitation (CSE)' },
  });
});

describe('bad input: status 2, a clear sentence, nothing on standard output', () => {
  test.each([
    [['--authority', 'camdn'], '--authority: "camdn" is not known. Did you mean "camden"?'],
    [[], 'Say which authority: --authority camden |'],
    [[...CAMDEN, '--event', 'review'], '--event review has no date. Write --event review=2026-03-31.'],
    [
      ['--authority', 'camden', '--event', 'review=2026-02-30'],
      '--event review=2026-02-30: "2026-02-30" is not a real date. Write it as YYYY-MM-DD, such as 2026-03-31.',
    ],
    [['--authority', 'camden', '--event', 'review=31/03/2026'], '"31/03/2026" is not a real date.'],
    [
      ['--authority', 'camden', '--event', 'reveiw=2026-03-31'],
      '--event: "reveiw" is not known. Did you mean "review"?',
    ],
    [['--authority', 'camden', '--event', '=2026-03-31'], '--event: "" is not known.'],
    [
      [...CAMDEN, ...CAMDEN.slice(2)],
      '--event assessment-completed is given twice. Meetings already held go in --held.',
    ],
    [
      [...CAMDEN, '--held', 'initial-meeting=2026-01-05'],
      '--held is for events that repeat. Write --event initial-meeting=2026-01-05 instead.',
    ],
    [[...CAMDEN, '--route', 'assesment'], '--route: "assesment" is not known. Did you mean "assessment"?'],
    [[...CAMDEN, '--cohort', 'csa'], '--cohort: "csa" is not known. Did you mean "cse"?'],
    [[...CAMDEN, '--count', '0'], '--count 0: write a whole number from 1 to 100.'],
    [[...CAMDEN, '--count', '2.5'], '--count 2.5: write a whole number from 1 to 100.'],
    [[...CAMDEN, '--today', 'tomorrow'], '"tomorrow" is not a real date.'],
    [[...CAMDEN, '--jsn'], "Unknown option '--jsn'"],
    [[...CAMDEN, 'extra'], "Unexpected argument 'extra'"],
    [
      ['--authority', 'ecs-2017', '--event', 'order-made=2026-03-02', '--event', 'order-expires=2026-03-01'],
      'Date the supervision order expires must be the same as or after Monday 2 March 2026, the date the supervision order was made.',
    ],
  ])('%j', (args, message) => {
    const { out, error, status } = deadlines(...args, '--json');
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(error).toContain(message);
  });
});
