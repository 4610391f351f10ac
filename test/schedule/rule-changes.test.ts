/** What a circumstance changes, by hand on a few rules, and against the engine on every authority's. */
import { describe, expect, test } from 'vitest';
import type { Timescale } from '../../src/policy/types.ts';
import { changesInCase, ruleChanges, toldOnce } from '../../src/schedule/rule-changes.ts';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import type { CaseFacts, SchedulePolicy } from '../../src/schedule/types.ts';
import { AUTHORITIES, calendar, COHORTS } from './properties/support.ts';

const rule = (limits: Partial<Timescale> = {}) => limits as Timescale;
const RULES = {
  ordinary: rule(),
  chaired: rule(),
  assessed: rule({ routes: ['assessment'] }),
  special: rule({ cohorts: ['order'], replaces: ['chaired', 'assessed'] }),
  narrow: rule({ cohorts: ['order', 'other'], routes: ['transfer'], replaces: ['chaired'] }),
};
const POLICY: SchedulePolicy = { timescales: RULES, events: {} };
const facts = (given: Partial<CaseFacts>) => ({ events: {}, held: {}, cohorts: [], ...given });

test('a circumstance adds the rules that name it, replaces what these name, and leaves all others', () => {
  expect(ruleChanges({ kind: 'cohort', id: 'order' }, RULES)).toEqual({
    adds: ['special', 'narrow'],
    replaces: [
      { id: 'chaired', by: ['special', 'narrow'] },
      { id: 'assessed', by: ['special'] },
    ],
    leaves: ['ordinary'],
  });
  expect(ruleChanges({ kind: 'route', id: 'assessment' }, RULES)).toEqual({
    adds: ['assessed'],
    replaces: [],
    leaves: ['ordinary', 'chaired', 'special', 'narrow'],
  });
});

test('in a case only the rules that speak to it count, for each circumstance and for the way in', () => {
  expect(changesInCase(POLICY, facts({ route: 'transfer', cohorts: ['order'] }))).toEqual([
    // A rule for two circumstances at once is added by either
    {
      kind: 'route',
      id: 'transfer',
      adds: ['narrow'],
      replaces: [{ id: 'chaired', by: ['narrow'] }],
      leaves: ['ordinary', 'special'],
    },
    {
      kind: 'cohort',
      id: 'order',
      adds: ['special', 'narrow'],
      replaces: [{ id: 'chaired', by: ['special', 'narrow'] }],
      leaves: ['ordinary'],
    },
  ]);
});

test('a rule for two circumstances at once is told once, with the last of them, which names the other', () => {
  const changes = changesInCase(POLICY, facts({ route: 'transfer', cohorts: ['order', 'other'] }));
  expect(toldOnce(changes).map(({ id, adds, replaces }) => ({ id, adds, replaces }))).toEqual([
    { id: 'transfer', adds: [], replaces: [] },
    { id: 'order', adds: ['special'], replaces: [{ id: 'chaired', by: ['special'] }] },
    { id: 'other', adds: ['narrow'], replaces: [{ id: 'chaired', by: ['narrow'] }] },
  ]);
  expect(toldOnce(changes).map(({ alsoFor }) => alsoFor)).toEqual([
    {},
    { special: [] },
    {
      narrow: [
        { kind: 'route', id: 'transfer' },
        { kind: 'cohort', id: 'order' },
      ],
    },
  ]);
});

test('a way in that is not known changes nothing, and one without rules of its own adds none', () => {
  expect(changesInCase(POLICY, facts({}))).toEqual([]);
  expect(changesInCase(POLICY, facts({ route: 'another' }))).toMatchObject([{ adds: [], replaces: [] }]);
});

test('an event that belongs to a circumstance brings it along', () => {
  const events = { made: { cohort: 'order' } } as unknown as SchedulePolicy['events'];
  const changes = changesInCase(
    { timescales: RULES, events },
    facts({ route: 'another', events: { made: '2026-01-05' as never } }),
  );
  expect(changes.map(({ id }) => id)).toEqual(['another', 'order']);
});

/** The rules that the engine works by, those in whose place another stands left out. */
function inForce(policy: SchedulePolicy, given: ReturnType<typeof facts>): readonly string[] {
  const { deadlines } = buildSchedule(policy, { ...given, count: 1 }, calendar);
  const gone = deadlines.filter(
    (deadline) => deadline.state === 'does-not-arise' && deadline.because.reason === 'replaced',
  );
  return [...new Set(deadlines.map(({ id }) => id))].filter((id) => !gone.some((one) => one.id === id));
}

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  const routes = new Set(Object.values(policy.timescales).flatMap((one) => one.routes ?? []));
  const cases = COHORTS.flatMap((cohort) =>
    ['another', ...routes].map((route) => ({ cohort, route, name: `${cohort}, ${route}` })),
  );

  test.each(cases)('$name: what is said to change is what the engine changes', ({ cohort, route }) => {
    const within = facts({ route, cohorts: [cohort] });
    const [before, after] = [inForce(policy, facts({ route })), inForce(policy, within)];
    const said = changesInCase(policy, within).find(({ id }) => id === cohort);
    expect(after.filter((id) => !before.includes(id)).toSorted()).toEqual(said?.adds.toSorted());
    expect(before.filter((id) => !after.includes(id)).toSorted()).toEqual(
      said?.replaces.map(({ id }) => id).toSorted(),
    );
    expect(before.filter((id) => after.includes(id)).toSorted()).toEqual(said?.leaves.toSorted());
  });
});
