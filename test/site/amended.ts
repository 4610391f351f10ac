/** An authority whose document says what changed: a figure, a chair of whom nothing is known before, and a duty. */
import { loadHandbook } from '../../src/policy/load.ts';
import type { Authority } from '../../src/policy/types.ts';
import type { Amendment } from '../../src/site/views/amendments.ts';
import { AUTHORITY, DUTIES, RULES, sampleFiles, TIMESCALES } from '../policy/sample.ts';

const loaded = loadHandbook(
  sampleFiles(
    [
      TIMESCALES,
      '    - { section: 3 Meetings, line: 20 }\n',
      `\
    - { section: 3 Meetings, line: 20 }
  from: 2025-04-01
  previously:
    - from: 2020-02
      clock: { within: 10 working days, after: assessment-completed }
      strength: expectation
      who: [team-manager]
      says: The manager called everybody together.
      source: [{ section: 1 Changes, line: 5 }]
    - exception: { says: It could be later., approved-by: [team-manager], record: The reason. }
      source: [{ section: 1 Changes, line: 6 }]
`,
    ],
    [RULES, '  topic: chair\n', '  topic: chair\n  from: 2017-02\n'],
    [AUTHORITY, '  duties: not-stated\n', ''],
    [
      DUTIES,
      `\
hold-meeting:
  do: Hold the meeting
  topic: first-meeting
  who: [social-worker]
  strength: must
  source: [{ section: 3 Meetings, line: 21 }]
  from: "2026"
  previously:
    - { to: [team-manager], source: [{ section: 3 Meetings, line: 22 }] }
`,
    ],
  ),
);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));

export const { terms } = loaded.value;
export const amended = loaded.value.authorities[0] as Authority;

/** A line for each value that changed: since when, of which rule, and what it was and is. */
export const amendmentLines = (amendments: readonly Amendment[]) =>
  amendments.map(({ since, rule, what, was, is }) => `${since} | ${rule.title} | ${what}: ${was} → ${is}`);
