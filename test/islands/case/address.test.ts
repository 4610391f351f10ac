import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/islands/case/address.ts';
import { unknownChoices, unusedChoices } from '../../../src/islands/case/unknown-choices.ts';
import { EXAMPLE } from '../example.ts';

const none = { authority: '', route: '', cohorts: [] };

test('reads the choices from an address', () => {
  expect(readAddress('?authority=camden&route=assessment&cohort=cse&cohort=cuab')).toEqual({
    authority: 'camden',
    route: 'assessment',
    cohorts: ['cse', 'cuab'],
  });
  expect(readAddress('')).toEqual(none);
});

test('writes the choices into an address and leaves the rest of it alone', () => {
  const choices = { authority: 'camden', route: 'assessment', cohorts: ['cse', 'cuab'] };
  expect(writeAddress('?from=home&authority=azeus&cohort=x', choices)).toBe(
    '?from=home&authority=camden&route=assessment&cohort=cse&cohort=cuab',
  );
  expect(writeAddress('?authority=azeus', none)).toBe('');
});

test.each([
  ['an authority', { ...none, authority: 'nowhere' }, 'an authority that is not in the Handbook'],
  ['a route', { ...none, authority: 'example', route: 'birth' }, 'for which Example has no rules'],
  ['a cohort', { ...none, authority: 'example', cohorts: ['cse'] }, 'for which Example has no timescales'],
])('says that the address names %s that is unknown', (_, asked, words) => {
  const [sentence, ...others] = unknownChoices(asked, [EXAMPLE], EXAMPLE);
  expect(sentence).toContain(words);
  expect(others).toEqual([]);
});

test.each([
  none,
  { authority: 'example', route: 'assessment', cohorts: ['order'] },
  { authority: 'example', route: 'any', cohorts: [] },
])('says nothing of an address that it knows: %j', (asked) => {
  expect(unknownChoices(asked, [EXAMPLE], EXAMPLE)).toEqual([]);
});

test('says nothing of a route before the data is there, or once another authority has been chosen', () => {
  const asked = { ...none, authority: 'example', route: 'birth' };
  expect(unknownChoices(asked, [EXAMPLE], undefined)).toEqual([]);
  expect(unknownChoices(asked, [EXAMPLE], { ...EXAMPLE, id: 'other' })).toEqual([]);
});

test.each([
  [{ ...none, route: 'birth' }, ['Example has no rules of its own for the way that you chose before']],
  [
    { ...none, cohorts: ['order', 'cse'] },
    ['Example has no timescales for a circumstance that you chose before'],
  ],
  [{ authority: 'example', route: 'assessment', cohorts: ['order'] }, []],
  [{ ...none, route: 'any' }, []],
])('on changing the authority, %j leaves %j to say', (chosen, words) => {
  const sentences = unusedChoices(chosen, EXAMPLE);
  expect(sentences).toHaveLength(words.length);
  words.forEach((part, place) => expect(sentences[place]).toContain(part));
});
