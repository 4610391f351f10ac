import type { CalculatorData } from '../data.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { OrderEnd } from '../../schedule/order.ts';
import { typedFor } from '../case/case-form.ts';
import type { DateRules } from '../form/read-date.ts';
import { caseEntries, fillCase, isoDates, plainNumber, typedDate } from '../link/case-dates.ts';
import { formLink } from '../link/form-link.ts';
import type { LinkEntry } from '../link/format.ts';
import { dateKey, EMPTY_ORDER, endSince } from './order-form.ts';
import type { OrderForm } from './order-form.ts';
import { otherDates } from './order-rules.ts';

/** What each date of the order is called in a link. */
const ENDS: Readonly<Record<OrderEnd, string>> = {
  expires: ORDER.expires,
  extended: 'extended-to',
  discharged: 'ended-on',
};

/** An order in a link, with the other dates of the case. */
export const ORDER_LINK = formLink<OrderForm, CalculatorData>({
  entries: (form, data, years) => [
    [ORDER.made, isoDates([typedFor(form, ORDER.made)], years)],
    ['length', [plainNumber(form.length)]],
    ['length-unit', form.length.trim() === '' ? [] : [form.unit]],
    ['turns-18', [form.adult]],
    ['since', [form.since]],
    ...endsAsked(form).map((end): LinkEntry => [ENDS[end], endDates(form, end, years)]),
    ...caseEntries(form, otherDates(data, form), years),
  ],
  fill: (link, { authority }, data) => {
    const choices: OrderForm = {
      ...EMPTY_ORDER,
      authority,
      length: link.number('length'),
      unit: link.one('length-unit', ['months', 'years']) || EMPTY_ORDER.unit,
      adult: link.one('turns-18', ['yes', 'no']),
      since: link.one('since', ['nothing', 'extended', 'discharged']),
    };
    const filled = fillCase(choices, link, otherDates(data, choices));
    const ends = endsAsked(choices).map((end) => [dateKey(end), typedDate(link.date(ENDS[end]))] as const);
    const made = typedDate(link.date(ORDER.made));
    return { ...filled, dates: { ...filled.dates, ...Object.fromEntries(ends), [ORDER.made]: made } };
  },
});

/** The dates of its end that the form asks for. */
function endsAsked(form: OrderForm): readonly OrderEnd[] {
  return ['expires', ...[endSince(form) ?? []].flat()];
}

function endDates(form: OrderForm, end: OrderEnd, years: DateRules['years']): readonly string[] {
  return isoDates([typedFor(form, dateKey(end))], years);
}
