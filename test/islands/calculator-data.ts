/** What the site gives the case timeline, made from the content as it stands. */
import type { CalculatorData } from '../../src/islands/data.ts';
import { calculatorData } from '../../src/site/calculator-data.ts';
import { readHandbook } from '../../src/site/handbook.ts';

const read = readHandbook(process.cwd());
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
export const { handbook, bankHolidays } = read.value;

/** As the island gets it, which is as JSON. */
export function dataFor(id: string): CalculatorData {
  const authority = handbook.authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`There is no authority ${id}`);
  return JSON.parse(JSON.stringify(calculatorData(authority, handbook.terms))) as CalculatorData;
}
