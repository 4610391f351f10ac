import { expect, test } from 'vitest';
import { givenInside } from '../../../src/components/calculator/given-inside.ts';
import { insideCalculators } from '../../../src/site/views/chapter-calculators.ts';
import { bankHolidays, handbook } from '../../islands/calculator-data.ts';

const content = { handbook, bankHolidays };
const cases = handbook.authorities.flatMap((authority) =>
  insideCalculators(authority).map((calculator) => ({ id: authority.id, authority, calculator })),
);

test.each(cases)(
  '$id, $calculator: it is given its own authority and no other',
  ({ authority, calculator }) => {
    const file = JSON.stringify(givenInside(calculator, authority, content));
    expect(file).toContain(authority.name);
    const others = handbook.authorities.filter(({ id }) => id !== authority.id);
    expect(others.filter(({ name }) => file.includes(name))).toEqual([]);
  },
);

test('each stands at the address of its own page and knows the bank holidays', () => {
  const [authority] = handbook.authorities;
  if (!authority) throw new Error('there is no authority');
  const pages = (['timeline', 'meetings', 'visits', 'supervision-order'] as const).map((calculator) => {
    const given = givenInside(calculator, authority, content);
    expect(given).toHaveProperty('holidays', bankHolidays);
    return 'ownPage' in given ? given.ownPage : undefined;
  });
  expect(pages).toEqual([
    '/calculators/timeline/',
    '/calculators/meetings/',
    '/calculators/visits/',
    '/calculators/supervision-order/',
  ]);
});
