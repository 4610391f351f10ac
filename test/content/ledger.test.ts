import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Authority } from '../../src/policy/types.ts';
import { readHandbook } from '../../src/site/handbook.ts';

// Everything that a careful reading of each document found, by its number there: facts about the document (F), timescales (T),
// pathways (P), roles (R), thresholds (E), other rules (I), statistics (S), and ambiguities, which are numbered through all
// documents. The ledger says which entries of the dataset carry each, or why it is left out: nothing is missing silently.
const FOUND: Readonly<Record<string, { prefix: string; counts: Counts; ambiguities: [number, number] }>> = {
  'ecs-2017': {
    prefix: '000',
    counts: { F: 10, T: 36, P: 12, R: 15, E: 4, I: 16, S: 0 },
    ambiguities: [1, 24],
  },
  azeus: { prefix: '001', counts: { F: 6, T: 27, P: 12, R: 10, E: 6, I: 20, S: 0 }, ambiguities: [25, 42] },
  'psw-2020': {
    prefix: '002',
    counts: { F: 5, T: 13, P: 9, R: 7, E: 3, I: 9, S: 0 },
    ambiguities: [43, 50],
  },
  camden: { prefix: '003', counts: { F: 9, T: 24, P: 13, R: 11, E: 6, I: 16, S: 0 }, ambiguities: [51, 69] },
  warwickshire: {
    prefix: '004',
    counts: { F: 8, T: 9, P: 9, R: 10, E: 8, I: 9, S: 9 },
    ambiguities: [70, 83],
  },
};

type Counts = Readonly<Record<'F' | 'T' | 'P' | 'R' | 'E' | 'I' | 'S', number>>;

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
const { authorities, terms, questions } = content.value.handbook;

function readLedger(name: string): z.infer<typeof ledgerSchema> {
  return ledgerSchema.parse(parse(readFileSync(path.join(root, 'test/ledger', `${name}.yaml`), 'utf8')));
}

function entriesOf(ledger: z.infer<typeof ledgerSchema>): readonly string[] {
  return Object.values(ledger).flatMap((line) => ('entries' in line ? line.entries : []));
}

function numbered(prefix: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, place) => prefix + String(from + place).padStart(2, '0'));
}

/** Every path by which a ledger can name a part of an authority's data. */
function pathsIn(authority: Authority): ReadonlySet<string> {
  const { thresholds, document } = authority;
  const parts: Readonly<Record<string, object | undefined>> = {
    timescales: authority.timescales,
    rules: authority.rules,
    duties: authority.duties,
    questions: authority.questions,
    pathways: authority.pathways,
    'thresholds/tests': thresholds.tests,
    'thresholds/levels': thresholds.levels,
    'thresholds/groups': thresholds.groups,
    'thresholds/teams': thresholds.teams,
    'thresholds/matrix': thresholds.matrix?.functions,
    'authority/roles': authority.roles,
    'authority/silent': authority.silent,
    'authority/statistics': authority.statistics,
    ...Object.fromEntries(
      Object.entries(authority.pathways).map(([id, { steps }]) => [`pathways/${id}`, steps]),
    ),
  };
  return new Set([
    ...Object.entries(parts).flatMap(([part, entries]) =>
      Object.keys(entries ?? {}).map((id) => `${part}/${id}`),
    ),
    ...(document.notes.length > 0 ? ['authority/document'] : []),
    ...(Object.keys(authority.words).length > 0 ? ['authority/words'] : []),
    ...(authority.statistics ? ['authority/statistics'] : []),
    ...(thresholds.matrix ? ['thresholds/matrix'] : []),
  ]);
}

test('every ledger is of an authority', () => {
  const ids = authorities.map(({ id }) => id);
  expect(Object.keys(FOUND).filter((id) => !ids.includes(id))).toEqual([]);
});

test('the ledgers hold 361 findings and 83 ambiguities of one document', () => {
  const sizes = Object.values(FOUND).map(({ counts, ambiguities: [first, last] }) => ({
    findings: Object.values(counts).reduce((sum, count) => sum + count, 0),
    ambiguities: last - first + 1,
  }));
  expect(sizes.reduce((sum, { findings }) => sum + findings, 0)).toBe(361);
  expect(sizes.reduce((sum, { ambiguities }) => sum + ambiguities, 0)).toBe(83);
});

describe.each(Object.entries(FOUND))('%s', (id, { prefix, counts, ambiguities }) => {
  const authority = authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`no authority "${id}"`);
  const ledger = readLedger(id);
  const entries = entriesOf(ledger);

  test('everything found in the document is in the ledger, in its order', () => {
    expect(Object.keys(ledger)).toEqual([
      ...Object.entries(counts).flatMap(([kind, count]) => numbered(`${prefix}-${kind}`, 1, count)),
      ...numbered('AMB-', ...ambiguities),
    ]);
  });

  test('every entry that the ledger names is in the dataset', () => {
    const known = pathsIn(authority);
    expect(entries.filter((entry) => !known.has(entry))).toEqual([]);
  });

  test('every timescale, pathway and test of the dataset is in the ledger', () => {
    const names = [
      ...Object.keys(authority.timescales).map((name) => `timescales/${name}`),
      ...Object.keys(authority.thresholds.tests ?? {}).map((name) => `thresholds/tests/${name}`),
    ];
    const pathways = Object.keys(authority.pathways).filter(
      (name) => !entries.some((entry) => `${entry}/`.startsWith(`pathways/${name}/`)),
    );
    expect(names.filter((name) => !entries.includes(name))).toEqual([]);
    expect(pathways).toEqual([]);
  });

  test('an ambiguity is carried by a question, or by the readings of a timescale', () => {
    const uncarried = numbered('AMB-', ...ambiguities).filter((number) => {
      const line = ledger[number];
      if (!line || 'left-out' in line) return false;
      return !line.entries.some((entry) => /^(?:questions|timescales)\//.test(entry));
    });
    expect(uncarried).toEqual([]);
  });
});

test('what all documents leave open is a question about every document', () => {
  const ledger = readLedger('every-document');
  expect(Object.keys(ledger)).toEqual(numbered('AMB-', 84, 88));
  const known = Object.keys(questions).map((id) => `questions/${id}`);
  expect(entriesOf(ledger).filter((entry) => !known.includes(entry))).toEqual([]);
  expect(known.filter((entry) => !entriesOf(ledger).includes(entry))).toEqual([]);
});

test('every row of the comparison has a topic on which each authority answers or is silent', () => {
  const rows = readLedger('comparison');
  expect(Object.keys(rows)).toHaveLength(50);
  const known = [
    ...Object.keys(terms.topics).map((topic) => `topics/${topic}`),
    'authority/words',
    'authority/document',
  ];
  expect(entriesOf(rows).filter((entry) => !known.includes(entry))).toEqual([]);
});

test('everything that a design easily misses is in the data, in a decision or under test', () => {
  const ledger = readLedger('easily-missed');
  expect(Object.keys(ledger)).toEqual(numbered('EM-', 1, 25));
  const missing = entriesOf(ledger).filter((entry) => {
    const [id = '', ...rest] = entry.split('/');
    const authority = authorities.find((one) => one.id === id);
    if (authority) return !pathsIn(authority).has(rest.join('/'));
    return !isFile(entry);
  });
  expect(missing).toEqual([]);
});

function isFile(name: string): boolean {
  try {
    readFileSync(path.join(root, name));
    return true;
  } catch {
    return false;
  }
}
