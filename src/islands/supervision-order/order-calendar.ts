import { ORDER } from '../../schedule/order-terms.ts';
import { calendarDays, withLabel } from '../exports/calendar-days.ts';
import type { CalendarDay } from '../exports/calendar-file.ts';
import { calendarCase, entryId } from '../exports/event-id.ts';
import type { CalendarCase } from '../exports/event-id.ts';
import type { ToldOrder } from './told-order.ts';

/** The days of a calendar file: the last day of the order, if it is known and still to come, and the authority's own dates. */
export function orderDays(told: ToldOrder, label: string, origin: string): readonly CalendarDay[] {
  const { adult, facts, order } = told;
  const ofCase = calendarCase(label, { ...facts, events: { ...facts.events, [ORDER.made]: order.made } });
  const own = calendarDays(told, ofCase, origin).map((day) =>
    adult ? { ...day, description: [adult, ...day.description] } : day,
  );
  return [...own, ...lastDay(told, ofCase, origin)];
}

function lastDay(
  { data, toCome, steps, longer, law }: ToldOrder,
  ofCase: CalendarCase,
  origin: string,
): readonly CalendarDay[] {
  if (!toCome) return [];
  const periods = law.filter(({ ends }) => ends);
  const url = origin + (periods[0]?.href ?? '');
  return [
    {
      uid: entryId({ authority: data.id, rule: ORDER.expires }, ofCase),
      day: toCome,
      summary: withLabel('Last day of the supervision order', ofCase),
      description: [
        ...steps,
        ...(longer ? [longer] : []),
        ...periods.map(({ title, figure }) => `National, for every council: ${title}, ${figure}.`),
        url,
      ],
      url,
    },
  ];
}
