import { expect, test } from 'vitest';
import { readHandbook } from '../../src/site/handbook.ts';
import { amendmentsOf } from '../../src/site/views/amendments.ts';

const read = readHandbook(process.cwd());
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const { authorities, terms } = read.value.handbook;

// The document dates who chairs, and nothing else about these meetings: not how often they are held.
test('in the 2017 guidance, who chairs meetings on exploitation is known from February 2017 on, and nothing is filled in before', () => {
  const authority = authorities.find(({ id }) => id === 'ecs-2017');
  if (!authority) throw new Error('there is no ecs-2017');
  expect(
    amendmentsOf(authority, terms).map(({ rule, was, since, places }) => [
      rule.href.split('#')[1],
      was,
      since,
      places.flatMap(({ lines }) => lines.map(({ line }) => line)),
    ]),
  ).toEqual([
    ['rule-chair-of-cse-meetings', undefined, 'February 2017', [131]],
    ['duty-chair-cse-meetings', undefined, 'February 2017', [131]],
  ]);
  expect(Object.values(authority.timescales).filter(({ from }) => from !== undefined)).toEqual([]);
});
