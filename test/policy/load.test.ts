import { expect, test } from 'vitest';
import { loadHandbook } from '../../src/policy/load.ts';
import type { Handbook } from '../../src/policy/types.ts';
import { AUTHORITY, NATIONAL, problemsAfter, QUESTIONS, RULES, sampleFiles, TIMESCALES } from './sample.ts';
import type { Change } from './sample.ts';

function loaded(...changes: readonly Change[]): Handbook {
  const result = loadHandbook(sampleFiles(...changes));
  if (!result.ok) throw new Error(problemsAfter(...changes));
  return result.value;
}

test('an authority is its folder and everything in it', () => {
  const [authority] = loaded().authorities;
  expect(authority).toMatchObject({ id: 'barset', name: 'Barsetshire', silent: { visits: 'not-stated' } });
  expect(Object.keys(authority?.timescales ?? {})).toEqual(['first-meeting', 'reviews']);
  expect(Object.keys(authority?.rules ?? {})).toEqual(['chair-of-reviews']);
  expect(Object.keys(authority?.questions ?? {})).toEqual(['six-weeks-from']);
});

test('beside what is read stands what is written', () => {
  const { written, authorities } = loaded([RULES, undefined], SILENT, ONE_ROLE, NO_CHAIR);
  const [authority] = authorities;
  expect(authority?.written.timescales).toMatchObject({
    'first-meeting': { clock: { within: '15 working days', after: 'assessment-completed' } },
  });
  expect(authority?.written.authority).toMatchObject({ name: 'Barsetshire' });
  expect(authority?.written.rules).toEqual({});
  expect(written.national).toMatchObject({
    'order-length': { clock: { lasts: '1 year', 'beginning-with': 'order-made' } },
  });
});

test('a clock is read into its shape', () => {
  expect(loaded().authorities[0]?.timescales['first-meeting']?.clock).toEqual({
    shape: 'within',
    limit: { count: 15, unit: 'working days' },
    after: 'assessment-completed',
  });
  expect(loaded().national['order-length']?.clock).toEqual({
    shape: 'lasts',
    length: { count: 1, unit: 'years' },
    beginningWith: 'order-made',
  });
});

test('authorities stand in the order of their names', () => {
  const files = sampleFiles();
  const copy = (id: string, name: string) =>
    [...files].map(
      ([path, text]) => [path.replace('/barset/', `/${id}/`), text.replace('Barsetshire', name)] as const,
    );
  const result = loadHandbook(new Map([...copy('a', 'Loamshire'), ...copy('b', 'Borsetshire'), ...files]));
  expect(result.ok && result.value.authorities.map(({ id }) => id)).toEqual(['barset', 'b', 'a']);
});

const SILENT: Change = [AUTHORITY, 'visits: not-stated', 'visits: not-stated\n  chair: not-stated'];
const ONE_ROLE: Change = [AUTHORITY, '  team-manager: { title: Team Manager, family: manager }\n', ''];
const NO_CHAIR: Change = [TIMESCALES, '  also: [chair-of-reviews]\n', ''];

test('rules.yaml may be missing', () => {
  expect(loaded([RULES, undefined], SILENT, ONE_ROLE, NO_CHAIR).authorities[0]?.rules).toEqual({});
});

test('a file of entries may hold nothing but a comment', () => {
  const changes: Change[] = [
    [QUESTIONS, '# none yet\n'],
    [TIMESCALES, '  questions: [six-weeks-from]\n', ''],
  ];
  expect(loaded(...changes).authorities[0]?.questions).toEqual({});
});

test('there may be no authority yet', () => {
  const files = [...sampleFiles()].filter(([path]) => !path.startsWith('content/authorities/'));
  const result = loadHandbook(new Map(files));
  expect(result.ok && result.value.authorities).toEqual([]);
});

test('every problem of every file is reported in one run, and none twice', () => {
  expect(
    problemsAfter(
      [NATIONAL, '2026-01-31', '31 January'],
      [AUTHORITY, 'family: manager', 'family: managers'],
      [TIMESCALES, 'after: assessment-completed', 'after: assesment-completed'],
      [TIMESCALES, 'title: Reviews', 'tittle: Reviews'],
      [
        TIMESCALES,
        'clock: { every: 6 weeks, from: first-meeting }',
        'clock: { every: 6 wekks, from: meting }',
      ],
      [RULES, '  who: [team-manager]', '  who: team-manager'],
      [QUESTIONS, 'asks: From', 'ask: From'],
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:21:48  roles.team-manager.family
      found:    "managers"
      expected: one of the role families in content/terms.yaml
      fix:      write "manager"

    content/authorities/barset/questions.yaml:2:3  six-weeks-from.ask
      found:    "ask"
      expected: one of these keys:
                asks, readings, works-to, source
      fix:      write "asks"

    content/authorities/barset/rules.yaml:4:8  chair-of-reviews.who
      found:    "team-manager"
      expected: a list of ids from \`roles\` in authority.yaml, or not-stated
      fix:      write [team-manager]

    content/authorities/barset/timescales.yaml:6:44  first-meeting.clock.after
      found:    "assesment-completed"
      expected: one of the events in content/terms.yaml
      fix:      write "assessment-completed"

    content/authorities/barset/timescales.yaml:15:3  reviews.tittle
      found:    "tittle"
      expected: one of these keys:
                title, do, topic, routes, cohorts, happens, clock, readings, during, replaces, strength, who,
                says, exception, also, questions, source, from, previously
      fix:      write "title"

    content/authorities/barset/timescales.yaml:18:19  reviews.clock.every
      found:    "6 wekks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write "6 weeks"

    content/authorities/barset/timescales.yaml:18:34  reviews.clock.from
      found:    "meting"
      expected: one of the events in content/terms.yaml
      fix:      write "meeting"

    content/national.yaml:8:97  order-length.source.item 1.checked
      found:    "31 January"
      expected: a real day written YYYY-MM-DD, such as 2026-03-31
      fix:      write that instead

    8 problems in 5 files"
  `);
});

test('a file that is not YAML hides nothing and causes no other problem', () => {
  expect(problemsAfter([QUESTIONS, 'asks: From', 'asks: Why: from'], [RULES, 'Who chairs reviews', '5']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/questions.yaml:2:9
      found:    "asks: Why: from which day do the weeks run?"
      expected: one colon followed by a space: the one between the key and its text
      fix:      put the whole text in quotes: asks: 'Why: from which day do the weeks run?'

    content/authorities/barset/rules.yaml:2:10  chair-of-reviews.title
      found:    5
      expected: a sentence or a title, on one line
      fix:      write "5", with the quotes

    2 problems in 2 files"
  `);
});

test('an authority.yaml that is not YAML makes no role unknown', () => {
  expect(problemsAfter([AUTHORITY, 'name: Barsetshire', 'name: Barset: a shire'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:1:7
      found:    "name: Barset: a shire"
      expected: one colon followed by a space: the one between the key and its text
      fix:      put the whole text in quotes: name: 'Barset: a shire'

    1 problem in 1 file"
  `);
});

test('a sound entry is judged although its neighbour is broken', () => {
  expect(
    problemsAfter(
      [TIMESCALES, 'who: [social-worker]', 'who: [bishop]'],
      [TIMESCALES, 'topic: review-interval', 'topic: reviewing'],
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:8:9  first-meeting.who.item 1
      found:    "bishop"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "bishop" there, or write one of:
                social-worker, team-manager

    content/authorities/barset/timescales.yaml:16:10  reviews.topic
      found:    "reviewing"
      expected: one of the topics in content/terms.yaml
      fix:      write one of:
                first-meeting, review-interval, chair, visits

    2 problems in 1 file"
  `);
});

test('a missing topic is not claimed while an entry that may be about it is broken', () => {
  expect(problemsAfter([RULES, 'topic: chair', 'topic: chairs'])).not.toContain('no answer on');
});

test('a misnamed file does not make what it holds unknown', () => {
  const text = sampleFiles().get(RULES);
  expect(problemsAfter([RULES, undefined], ['content/authorities/barset/rule.yaml', text]))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/rule.yaml:1:1
        found:    a file "rule.yaml"
        expected: in each folder of content/authorities/ only authority.yaml, timescales.yaml, rules.yaml, duties.yaml, pathways.yaml, thresholds.yaml, questions.yaml
        fix:      call it rules.yaml

      1 problem in 1 file"
    `);
});
