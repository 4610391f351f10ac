export type DatePart = 'day' | 'month' | 'year';

export const DATE_PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** A date as it stands in the three fields. */
export type TypedDate = Readonly<Record<DatePart, string>>;

export const NOTHING_TYPED: TypedDate = { day: '', month: '', year: '' };
