import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.iso.date();
const days = z.record(z.string(), day);

/** One expected result. Every key that is written is checked; `number` and `for` pick one of several. */
const expectation = z.strictObject({
  rule: z.string(),
  number: z.int().positive().optional(),
  for: day.optional(),
  state: z.string().optional(),
  due: day.optional(),
  'act-by': day.nullable().optional(),
  earliest: day.optional(),
  kind: z.string().optional(),
  /** What a reading says, as part of its words, and its date, or null where it has none. */
  readings: z.record(z.string(), day.nullable()).optional(),
  'held-with': z.strictObject({ rule: z.string(), number: z.int() }).optional(),
  serves: z.array(z.string()).optional(),
  'at-the-latest': day.optional(),
  needs: z.array(z.string()).optional(),
  because: z.string().optional(),
  projected: z.boolean().optional(),
  /** How it stands on a day, in the words that a reader is shown. */
  status: z.record(day, z.string()).optional(),
  /** Words that must stand in the working. */
  why: z.array(z.string()).optional(),
});

const scenario = z.strictObject({
  name: z.string(),
  'agreed-with': z.string(),
  source: z.string(),
  worked: z.string().optional(),
  route: z.string().optional(),
  cohorts: z.array(z.string()).default([]),
  events: days.default({}),
  held: z.record(z.string(), z.array(day)).default({}),
  count: z.int().positive().default(4),
  expect: z.array(expectation).min(1),
  clashes: z.array(z.strictObject({ rules: z.tuple([z.string(), z.string()]), kind: z.string() })).optional(),
});

export type Scenario = z.infer<typeof scenario>;
export type Expectation = z.infer<typeof expectation>;

export interface ScenarioFile {
  readonly authority: string;
  readonly scenarios: readonly Scenario[];
}

/** Every scenario, by authority: the file's name is the authority's id. A misspelt key is an error, not a silent pass. */
export function readScenarios(folder: string): readonly ScenarioFile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => {
    const found = z
      .array(scenario)
      .min(1)
      .safeParse(parse(readFileSync(path.join(folder, name), 'utf8')));
    if (!found.success) throw new Error(`${name}: ${z.prettifyError(found.error)}`);
    return { authority: path.basename(name, '.yaml'), scenarios: found.data };
  });
}
