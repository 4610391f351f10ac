import { z } from 'zod';
import { parseIsoDate } from '../../calendar/date.ts';
import { day, text } from './common.ts';

const year = z
  .int({ error: 'a year from 2000 to 2100' })
  .min(2000, 'a year from 2000 to 2100')
  .max(2100, 'a year from 2000 to 2100');
const realDay = 'a real day written YYYY-MM-DD';

/** bank-holidays.yaml: the published bank holidays of England and Wales, and how far to project beyond them. */
export const bankHolidaysSchema = z.strictObject({
  source: z.strictObject({ title: text, url: z.url('a web address'), licence: text, checked: day }),
  published: z.strictObject({ from: year, to: year }),
  'projected-to': year,
  days: z.record(
    z.string().refine((value) => parseIsoDate(value) !== undefined, realDay),
    text,
  ),
});

export type BankHolidaysFile = z.infer<typeof bankHolidaysSchema>;
