// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inPlain } from '../../../src/islands/compare/plain.ts';
import { PlainNote } from '../../../src/islands/compare/PlainNote.tsx';
import { RulesTable } from '../../../src/islands/compare/RulesTable.tsx';
import { PlainMoves } from '../../../src/islands/moving/PlainMoves.tsx';
import { movingData } from '../../../src/site/moving-data.ts';
import { handbook } from '../calculator-data.ts';
import { authority, rule, TOPICS, within } from './several.ts';

afterEach(cleanup);

const BARSET = ['alder', 'beck', 'carl', 'dun', 'elm', 'fair', 'green'].map((id, place) =>
  authority(id, { 'first-meeting': rule(within(place + 1, 'weeks', 'assessed')) }),
);
const columns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const FIRST_FIVE = ['Alder', 'Beck', 'Carl', 'Dun', 'Elm'];

test('of seven authorities the first five stand on the page, and it says which and where the others are', () => {
  const shown = inPlain(BARSET);
  render(
    <>
      <PlainNote authorities={shown} all={BARSET.length}>
        The others stand elsewhere.
      </PlainNote>
      <RulesTable authorities={shown} topics={TOPICS} />
    </>,
  );
  expect(columns()).toEqual(FIRST_FIVE);
  expect(screen.getByText(/^Of the 7 authorities/).textContent).toBe(
    'Of the 7 authorities in the Handbook the first 5 of the list stand here: Alder, Beck, Carl, Dun and Elm. ' +
      'The others stand elsewhere. With JavaScript you can choose any others in the form above.',
  );
});

test('where all stand on the page, there is nothing to say of others', () => {
  const few = BARSET.slice(0, 5);
  render(
    <PlainNote authorities={inPlain(few)} all={few.length}>
      The others stand elsewhere.
    </PlainNote>,
  );
  expect(inPlain(few)).toEqual(few);
  expect(document.body.textContent).toBe('');
});

test('no table on moving has more columns than can be compared, however many authorities there are', () => {
  const real = handbook.authorities.map((one) => movingData(one, handbook.terms));
  const many = [...real, ...real].map((one, place) => ({
    ...one,
    id: `council-${place}`,
    name: `Council ${place}`,
  }));
  expect(many.length).toBeGreaterThan(5);
  render(<PlainMoves authorities={inPlain(many)} />);
  const tables = [...document.querySelectorAll('table.rules-beside')];
  expect(tables).toHaveLength(6);
  const names = ['Council 0', 'Council 1', 'Council 2', 'Council 3', 'Council 4'];
  for (const table of tables) {
    expect([...table.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual(names);
    for (const row of table.querySelectorAll('tr:has(td)'))
      expect([...row.querySelectorAll('td')].map((cell) => cell.dataset['label'])).toEqual(names);
  }
});
