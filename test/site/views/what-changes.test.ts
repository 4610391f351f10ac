/**
 * What the page says of a circumstance must be what the engine does. The schedule of a case is built twice, with the
 * circumstance and without, and the rules that differ are held against the page's lists.
 */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import type { Authority, Terms } from '../../../src/policy/types.ts';
import { buildSchedule } from '../../../src/schedule/schedule.ts';
import { whatChanges } from '../../../src/site/views/what-changes.ts';
import { bankHolidays, handbook } from '../../islands/calculator-data.ts';

const { authorities, terms } = handbook;
const calendar = createWorkingCalendar(bankHolidays);

/** A way in that no rule is limited to. */
const NO_ROUTE = 'none';

const cases = authorities.flatMap((authority) =>
  whatChanges(authority, terms).circumstances.map((one) => ({
    name: `${authority.id}: ${one.kind} ${one.id}`,
    authority,
    one,
  })),
);

/** The rules in force for a case, those in whose place another stands left out. */
function inForce(
  { timescales }: Authority,
  { events }: Terms,
  choices: { readonly route: string; readonly cohorts: readonly string[] },
): ReadonlySet<string> {
  const facts = { events: {}, held: {}, ...choices, count: 1 };
  const { deadlines } = buildSchedule({ timescales, events }, facts, calendar);
  const replaced = deadlines.filter(
    (deadline) => deadline.state === 'does-not-arise' && deadline.because.reason === 'replaced',
  );
  const gone = new Set(replaced.map(({ id }) => id));
  return new Set(deadlines.map(({ id }) => id).filter((id) => !gone.has(id)));
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...all].filter((id) => !others.has(id)).toSorted();
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();

test.each(cases.filter(({ one }) => one.kind === 'route'))(
  '$name: the engine adds and takes away exactly what the page says',
  ({ authority, one }) => {
    const before = inForce(authority, terms, { route: NO_ROUTE, cohorts: [] });
    const after = inForce(authority, terms, { route: one.id, cohorts: [] });
    // A rule that asks for a circumstance as well is not in force by the way in alone
    const alone = one.adds.filter(({ onlyWith }) => onlyWith.length === 0);
    expect(without(after, before)).toEqual(idsOf(alone));
    expect(without(before, after)).toEqual(replacedBy(alone));
    expect([...after].filter((id) => before.has(id)).toSorted()).toEqual(one.leaves.toSorted());

    function replacedBy(rules: typeof alone) {
      return idsOf(
        one.replaces.filter(({ by }) => by.some(({ href }) => rules.some((r) => r.href === href))),
      );
    }
  },
);

test.each(cases.filter(({ one }) => one.kind === 'cohort'))(
  '$name: the engine adds and takes away exactly what the page says, whatever the way in',
  ({ authority, one }) => {
    const added = new Set<string>();
    const gone = new Set<string>();
    for (const route of [NO_ROUTE, ...Object.keys(terms.routes)]) {
      const before = inForce(authority, terms, { route, cohorts: [] });
      const after = inForce(authority, terms, { route, cohorts: [one.id] });
      for (const id of without(after, before)) added.add(id);
      for (const id of without(before, after)) gone.add(id);
      const stays = one.leaves;
      expect(stays.filter((id) => !(before.has(id) && after.has(id)))).toEqual([]);
    }
    expect([...added].toSorted()).toEqual(idsOf(one.adds));
    expect([...gone].toSorted()).toEqual(idsOf(one.replaces));
  },
);

test.each(cases)('$name: no rule is both kept and replaced, or both kept and added', ({ one }) => {
  const all = [...idsOf(one.adds), ...idsOf(one.replaces), ...one.leaves];
  expect(all.filter((id, place) => all.indexOf(id) !== place)).toEqual([]);
});

const of = (authority: string, id: string) => {
  const found = cases.find((one) => one.authority.id === authority && one.one.id === id)?.one;
  if (!found) throw new Error(`${authority} has no ${id}`);
  return found;
};

// Read in the data files by hand
test('Azeus has reviews of its own for disabled children, in place of two rules', () => {
  const { adds, replaces } = of('azeus', 'disabled-child');
  expect(adds).toHaveLength(1);
  expect(idsOf(replaces)).toEqual(['first-and-later-reviews', 'later-meetings']);
  expect(replaces.flatMap(({ by }) => by.map(({ href }) => href))).toEqual(replaces.map(() => adds[0]?.href));
});

test('a supervision order adds five timescales and four rules in the 2017 guidance, and replaces none', () => {
  const { adds, addsRules, replaces } = of('ecs-2017', 'supervision-order');
  expect([adds.length, addsRules.length, replaces.length]).toEqual([5, 4, 0]);
});

test('Camden has no rule for a supervision order: everything stays', () => {
  const { adds, addsRules, replaces, leaves } = of('camden', 'supervision-order');
  expect([adds, addsRules, replaces]).toEqual([[], [], []]);
  expect(leaves.length).toBeGreaterThan(0);
});

test('Warwickshire adds a rule for a direct payment', () => {
  expect(of('warwickshire', 'direct-payment').adds).toHaveLength(1);
});

const plain = (clocks: readonly { readonly figure: string; readonly rest: string }[]) =>
  clocks.map(({ figure, rest }) => figure + rest);

// Azeus, timescales.yaml: reviews every 3 months, and for disabled children every 6 months after the first meeting, or
// after a first at 3 months; the document has no rule for disabled children without a clock
test('what is replaced is said from the figure it was to the figure that it is', () => {
  const { replaces } = of('azeus', 'disabled-child');
  const [review, later] = replaces;
  expect(review && plain(review.clocks)[0]).toMatch(/^every 3 months/);
  expect(later && plain(later.clocks)[0]).toMatch(/^every 3 months/);
  for (const { by } of replaces) {
    expect(by.map(({ id }) => id)).toEqual(['disabled-child-meetings']);
    expect(by[0] && plain(by[0].clocks)[0]).toMatch(/^every 6 months/);
  }
});

// The 2017 guidance, section on exploitation: the ordinary reviews go on whatever the way in, the specialist worker is invited
// to them, reviews of its own stand in for those chaired by the team manager, and supervision is threefold
test('exploitation in the 2017 guidance: four timescales, three rules, and one replaced', () => {
  const { adds, addsRules, replaces, silence, nothing, timeline, across } = of('ecs-2017', 'cse');
  expect(adds.map(({ id, onlyWith }) => [id, onlyWith.length])).toEqual([
    ['cse-plan-reviews', 0],
    ['cse-worker-invitation', 0],
    ['cse-reviews', 0],
    ['cse-three-way-supervision', 0],
  ]);
  expect(addsRules.map(({ id }) => id)).toEqual([
    'cse-adds-to-cin',
    'chair-of-cse-meetings',
    'cse-worker-invited',
  ]);
  expect(idsOf(replaces)).toEqual(['team-manager-chairs-review']);
  expect([silence, nothing]).toEqual([undefined, false]);
  expect(timeline).toBe('/calculators/timeline/?authority=ecs-2017&cohort=cse');
  expect(across).toBe('/circumstances/cse/#ecs-2017');
});

test('a document may speak of a circumstance without a rule for it alone, and is then not called silent', () => {
  const camden = of('camden', 'cse');
  expect(camden.besides.map(({ href }) => href)).toEqual([
    '/authorities/camden/special-circumstances/#rule-sexual-exploitation',
  ]);
  expect([camden.nothing, camden.silence]).toEqual([false, undefined]);
  // Nobody could choose it there
  expect(camden.timeline).toBe('/calculators/timeline/?authority=camden');
});

test('a silent document is called silent on the topic, also where somebody has a duty all the same', () => {
  const order = of('psw-2020', 'supervision-order');
  expect(order.nothing).toBe(true);
  expect(order.silence).toMatchObject({ topic: 'Supervision orders', kind: 'not-stated' });
  const disabled = of('warwickshire', 'disabled-child');
  expect(disabled.silence).toMatchObject({ topic: 'Reviews for disabled children', kind: 'not-stated' });
  expect([disabled.duties.length > 0, disabled.nothing]).toEqual([true, false]);
});
