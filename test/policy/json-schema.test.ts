import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDuration, parseDurationRange } from '../../src/calendar/duration.ts';
import { loadTerms } from '../../src/policy/load.ts';
import { jsonSchemaFiles } from '../../src/policy/schema/json-schema.ts';
import { readContentFiles } from '../../src/site/content-files.ts';
import { sampleFiles } from './sample.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function schemas(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const terms = loadTerms(files);
  if (!terms.ok) throw new Error('content/terms.yaml has problems: run npm run check:content');
  return jsonSchemaFiles(terms.value);
}

test('the files in public/schema are up to date: if this fails, `npm run schema` puts it right', () => {
  const generated = [...schemas(readContentFiles(ROOT))];
  const stale = generated.filter(([file, text]) => readFileSync(path.join(ROOT, file), 'utf8') !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const timescales = JSON.parse(
  schemas(sampleFiles()).get('public/schema/timescales.json') ?? '',
) as JsonSchema;

test('an editor can complete the words of the closed lists, and say what they mean', () => {
  expect(timescales.definitions?.['cohort']).toMatchObject({
    enum: ['supervision-order'],
    enumDescriptions: ['Supervision order: A court made a supervision order.'],
  });
});

test('an editor can name every shape of a clock', () => {
  const shapes = timescales.definitions?.['clock']?.anyOf ?? [];
  expect(shapes.filter(({ description }) => !description)).toEqual([]);
  expect(shapes.map(({ properties }) => Object.keys(properties ?? {})[0])).toContain('within');
});

test('every file says what it is', () => {
  for (const text of schemas(sampleFiles()).values()) {
    expect((JSON.parse(text) as JsonSchema).title).toMatch(/\w/);
  }
});

// What an editor underlines and what the check rejects must not differ.
test.for([
  '15 working days',
  '1 working day',
  '6 weeks',
  '48 hours',
  '5 days',
  '1 month',
  '2 years',
  '3 calendar days',
])('the pattern allows %s', (text) => {
  expect(parseDuration(text).ok).toBe(true);
  expect(text).toMatch(new RegExp(timescales.definitions?.['length-of-time']?.pattern ?? '^$'));
});

test.for(['6-8 weeks', '6 to 8 weeks', '1-2 months'])('the pattern of a range allows %s', (text) => {
  expect(parseDurationRange(text).ok).toBe(true);
  expect(text).toMatch(new RegExp(timescales.definitions?.['length-of-time-or-range']?.pattern ?? '^$'));
});

test.for(['15 workingdays', '0 days', 'two weeks', '6 - 8 weeks', '15'])('the patterns reject %s', (text) => {
  expect(parseDuration(text).ok).toBe(false);
  expect(text).not.toMatch(new RegExp(timescales.definitions?.['length-of-time']?.pattern ?? ''));
  expect(text).not.toMatch(new RegExp(timescales.definitions?.['length-of-time-or-range']?.pattern ?? ''));
});
