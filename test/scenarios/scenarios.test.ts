import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explain, explainNotArising } from '../../src/schedule/explain.ts';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import { statusOf, statusWords } from '../../src/schedule/status.ts';
import type { CaseFacts, Deadline, SchedulePolicy } from '../../src/schedule/types.ts';
import { calendar, handbook, policyOf, scenarioFiles } from './handbook.ts';
import type { Expectation, Scenario } from './scenario.ts';

test('every scenario file belongs to an authority with timescales, and every such authority has one', () => {
  const counting = handbook.authorities.filter(({ timescales }) => Object.keys(timescales).length > 0);
  expect(scenarioFiles.map(({ authority }) => authority).sort()).toEqual(counting.map(({ id }) => id).sort());
});

describe.each(scenarioFiles)('$authority', ({ authority, scenarios }) => {
  const policy = policyOf(authority);

  test('every scenario has a name of its own', () => {
    const names = scenarios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(scenarios)('$name', (scenario) => {
    const schedule = buildSchedule(policy, factsOf(scenario), calendar);
    for (const expected of scenario.expect) {
      const found = pick(schedule.deadlines, expected);
      expect(summarise(found, expected, policy), `rule ${expected.rule}`).toEqual(expected);
    }
    const clashes = schedule.clashes.map(({ rules, kind }) => ({ rules: [...rules], kind }));
    if (scenario.clashes) expect(clashes).toEqual(scenario.clashes);
  });
});

function factsOf({ events, held, route, cohorts, count }: Scenario): CaseFacts {
  const unknown = [...Object.keys(events), ...Object.keys(held)].filter(
    (event) => !handbook.terms.events[event],
  );
  if (unknown.length > 0) throw new Error(`unknown events: ${unknown.join(', ')}`);
  return {
    events: events as Record<string, IsoDate>,
    held: held as Record<string, IsoDate[]>,
    route,
    cohorts,
    count,
  };
}

function pick(deadlines: readonly Deadline[], { rule, number, for: meeting, state }: Expectation): Deadline {
  const ofRule = deadlines.filter(({ id }) => id === rule);
  const [found, ...more] = ofRule.filter(
    (deadline) =>
      (number === undefined || deadline.number === number) &&
      (meeting === undefined || deadline.anchor?.date === meeting) &&
      (state === undefined || deadline.state === state),
  );
  if (!found)
    throw new Error(
      `no result for ${rule}; it has: ${ofRule.map((one) => `${one.state} ${one.number ?? ''}`).join(', ') || 'none'}`,
    );
  if (more.length > 0)
    throw new Error(`${more.length + 1} results for ${rule}: say which by number, for or state`);
  return found;
}

/** The result in the words of the expectation, holding the keys that the expectation asks about. */
function summarise(deadline: Deadline, expected: Expectation, policy: SchedulePolicy): object {
  const due = deadline.state === 'due' ? deadline : undefined;
  const facts: Record<string, unknown> = {
    rule: deadline.id,
    number: deadline.number,
    for: deadline.anchor?.date,
    state: deadline.state,
    due: due?.due,
    'act-by': due?.actBy ?? null,
    earliest: due?.earliest,
    kind: due?.kind,
    readings:
      due &&
      Object.fromEntries(Object.keys(expected.readings ?? {}).map((says) => [says, readingDate(due, says)])),
    'held-with': due?.heldWith && { rule: due.heldWith.id, number: due.heldWith.number },
    serves: due?.serves?.map(({ id }) => id),
    'at-the-latest': deadline.state === 'needs-date' ? deadline.provisional?.due : undefined,
    needs: deadline.state === 'needs-date' ? deadline.needs : undefined,
    because: deadline.state === 'does-not-arise' ? explainNotArising(deadline.because, policy) : undefined,
    projected: due?.projected,
    status: due && statusOn(due, Object.keys(expected.status ?? {}) as IsoDate[]),
    why: due && (expected.why ?? []).filter((words) => explain(due, policy).join(' ').includes(words)),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, facts[key]]));
}

function statusOn(due: Extract<Deadline, { state: 'due' }>, days: readonly IsoDate[]): object {
  return Object.fromEntries(days.map((day) => [day, statusWords(statusOf(due, day))]));
}

function readingDate({ readings }: Extract<Deadline, { state: 'due' }>, says: string): string | null {
  const found = readings.filter((reading) => reading.says.includes(says));
  if (found.length !== 1)
    throw new Error(`"${says}" is in ${found.length} of: ${readings.map((one) => one.says).join(' | ')}`);
  return found[0]?.due ?? null;
}
