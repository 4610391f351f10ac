import path from 'node:path';
import { expect, test } from 'vitest';
import { readHandbook } from '../../../src/site/handbook.ts';
import { authorityData, handbookData } from '../../../src/site/open-data/json.ts';
import { validatorOf } from '../../support/json-schema.ts';
import { barset } from '../barset.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = readHandbook(ROOT);
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const { handbook } = read.value;
const validate = validatorOf(path.join(ROOT, 'public/schema'));

/** As it arrives. */
const sent = (data: object) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

test('an authority is handed on as it is written, with its licence, id and address', () => {
  const data = sent(authorityData(barset));
  expect(data).toMatchObject({
    $schema: '/schema/authority-data.json',
    licence: { name: 'CC BY 4.0' },
    about: '/data/',
    id: 'barset',
    url: '/authorities/barset/',
    authority: { name: 'Barsetshire', document: { issued: '2018-06' } },
    timescales: { 'first-meeting': { clock: { within: '15 working days', after: 'assessed' } } },
    rules: { chair: { who: ['manager'] } },
  });
  expect([data['duties'], data['pathways'], data['thresholds']]).toEqual([{}, {}, {}]);
});

test('the whole handbook holds each authority as its own file does', () => {
  const { authorities, ...rest } = sent(handbookData(handbook));
  expect(authorities).toEqual(handbook.authorities.map((authority) => sent(authorityData(authority))));
  expect(Object.keys(rest)).toEqual([
    '$schema',
    'licence',
    'about',
    'terms',
    'national',
    'bank-holidays',
    'questions',
  ]);
});

test('every file fits its schema', () => {
  const wrong = handbook.authorities.flatMap((authority) =>
    validate('authority-data', sent(authorityData(authority))),
  );
  expect([...wrong, ...validate('handbook-data', sent(handbookData(handbook)))]).toEqual([]);
});

/** A real authority's file in which one thing is put wrong. */
function damaged(
  damage: (timescales: Record<string, Record<string, unknown>>) => void,
): Record<string, unknown> {
  const [authority] = handbook.authorities;
  if (!authority) throw new Error('no authority');
  const data = sent(authorityData(authority));
  damage(data['timescales'] as Record<string, Record<string, unknown>>);
  return data;
}

test('a file that is damaged does not fit, by itself or within the whole', () => {
  const id = Object.keys(handbook.authorities[0]?.timescales ?? {})[0] ?? '';
  const withoutSource = damaged((timescales) => delete timescales[id]?.['source']);
  const complaint = `/timescales/${id} must have required property 'source'`;
  expect(validate('authority-data', withoutSource)).toEqual([complaint]);
  expect(
    validate('handbook-data', { ...sent(handbookData(handbook)), authorities: [withoutSource] }),
  ).toEqual([`/authorities/0${complaint}`]);
});

test.each([
  [
    'a strength that is no word of the list',
    { strength: 'perhaps' },
    '/strength must be equal to one of the allowed values',
  ],
  [
    'a length of time that is none',
    { clock: { within: '15 workingdays', after: 'review' } },
    '/clock/within must match',
  ],
  ['a key that nobody knows', { tittle: 'Review' }, ' must NOT have additional properties'],
])('%s does not fit', (_, change, complaint) => {
  const data = damaged((timescales) => {
    const [id = ''] = Object.keys(timescales);
    timescales[id] = { ...timescales[id], ...change };
  });
  expect(validate('authority-data', data).join('\n')).toContain(complaint);
});

test.each(['licence', 'url', 'duties'])('a file without its %s does not fit', (key) => {
  const { [key]: _, ...data } = damaged(() => undefined);
  expect(validate('authority-data', data)).toEqual([` must have required property '${key}'`]);
});
