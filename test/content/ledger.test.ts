import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readHandbook } from '../../src/site/handbook.ts';

// Every timescale that a careful reading of each document found, by its number there. The ledger says which entry of the
// dataset carries it, or why it is left out, so that nothing is missing silently.
const TIMESCALES_FOUND = {
  'ecs-2017': { prefix: '000', count: 36 },
  azeus: { prefix: '001', count: 27 },
  'psw-2020': { prefix: '002', count: 13 },
  camden: { prefix: '003', count: 24 },
  warwickshire: { prefix: '004', count: 9 },
};

const ledgerSchema = z.record(
  z.string(),
  z.union([
    z.strictObject({ title: z.string().min(1), entries: z.array(z.string()).min(1) }),
    z.strictObject({ title: z.string().min(1), 'left-out': z.string().min(20) }),
  ]),
);

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = readHandbook(root);
if (!content.ok) throw new Error('the content has problems: npm run check:content');
const { authorities } = content.value.handbook;

describe.each(Object.entries(TIMESCALES_FOUND))('%s', (id, { prefix, count }) => {
  const authority = authorities.find((one) => one.id === id);
  const ledger = ledgerSchema.parse(
    parse(readFileSync(path.join(root, 'test/ledger', `${id}.yaml`), 'utf8')),
  );
  const entries = Object.values(ledger).flatMap((line) => ('entries' in line ? line.entries : []));

  test('every timescale found in the document is in the ledger', () => {
    const ids = Array.from(
      { length: count },
      (_, place) => `${prefix}-T${String(place + 1).padStart(2, '0')}`,
    );
    expect(Object.keys(ledger)).toEqual(ids);
  });

  test('every entry that the ledger names is in the dataset', () => {
    const known = [
      ...Object.keys(authority?.timescales ?? {}).map((name) => `timescales/${name}`),
      ...Object.keys(authority?.rules ?? {}).map((name) => `rules/${name}`),
    ];
    expect(entries.filter((entry) => !known.includes(entry))).toEqual([]);
  });

  test('every timescale of the dataset is in the ledger', () => {
    const names = Object.keys(authority?.timescales ?? {}).map((name) => `timescales/${name}`);
    expect(names.filter((name) => !entries.includes(name))).toEqual([]);
  });

  test('every timescale has a source with a section and a line', () => {
    const without = Object.entries(authority?.timescales ?? {}).filter(
      ([, { source }]) => source.length === 0,
    );
    expect(without).toEqual([]);
  });
});

test('every authority has a ledger', () => {
  expect(authorities.map(({ id }) => id).sort()).toEqual(Object.keys(TIMESCALES_FOUND).sort());
});
