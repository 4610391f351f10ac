import { partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { TypedDate } from './typed-date.ts';

/** A day as it would be typed. */
export function typedOf(date: IsoDate): TypedDate {
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}
