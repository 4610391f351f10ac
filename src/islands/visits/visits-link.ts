import { UNITS, EMPTY_VISITS, visitsOf } from './visits-form.ts';
import type { IntervalUnit, SeenAlone, VisitsForm } from './visits-form.ts';
import type { CalculatorData } from '../data.ts';
import type { DateRules } from '../form/read-date.ts';
import { caseEntries, fillCase, isoDates, listDates, plainNumber, typedIn } from '../link/case-dates.ts';
import { formLink } from '../link/form-link.ts';
import type { LinkEntry } from '../link/format.ts';
import { readVisitLines } from './visit-lines.ts';
import { aloneRule, VISIT } from './visit-rules.ts';
import { visitQuestions } from './visit-questions.ts';

const SEEN_ALONE: readonly Exclude<SeenAlone, ''>[] = ['every', 'marked', 'not-known'];

/** Units as a link has them, without a space. */
const UNIT_NAMES = UNITS.map(({ value }) => inLink(value));

/** The visits in a link, typed and pasted alike, and what the child's own plan asks for. */
export const VISITS_LINK = formLink<VisitsForm, CalculatorData>({
  entries: (form, data, years) => [
    ...caseEntries(form, startsOf(form, data), years),
    ...visitEntries(form, years),
    ['seen-alone', aloneRule(data) ? [form.alone] : []],
    ...(form.number.trim() === ''
      ? []
      : [['interval', [plainNumber(form.number)]] as const, ['interval-unit', [inLink(form.unit)]] as const]),
  ],
  fill: (link, form, data) => {
    const { authority, route, cohorts } = form;
    const choices = { ...EMPTY_VISITS, authority, route, cohorts };
    const filled = fillCase(choices, link, startsOf(choices, data));
    const alone = listDates(link.dates('visits'), filled.nextKey);
    const notAlone = listDates(link.dates('visits-not-alone'), filled.nextKey + alone.length);
    const unit = link.one('interval-unit', UNIT_NAMES);
    return {
      ...filled,
      held: { [VISIT]: [...alone, ...notAlone] },
      nextKey: filled.nextKey + alone.length + notAlone.length,
      notAlone: notAlone.map(({ key }) => key),
      alone: aloneRule(data) ? link.one('seen-alone', SEEN_ALONE) : '',
      number: link.number('interval'),
      unit: UNITS.find(({ value }) => inLink(value) === unit)?.value ?? EMPTY_VISITS.unit,
    };
  },
});

/** The dates that clocks start from. The visits themselves have a list of their own. */
function startsOf(form: VisitsForm, data: CalculatorData) {
  return { ...visitQuestions(data, form), held: [] };
}

function visitEntries(form: VisitsForm, years: DateRules['years']): readonly LinkEntry[] {
  const lines = readVisitLines(form.list, { years });
  const of = (notAlone: boolean) => [
    ...isoDates(typedIn(visitsOf(form).filter(({ key }) => form.notAlone.includes(key) === notAlone)), years),
    ...lines.flatMap((line) => ('date' in line && line.notAlone === notAlone ? line.date : [])),
  ];
  return [
    ['visits', of(false)],
    ['visits-not-alone', of(true)],
  ];
}

function inLink(unit: IntervalUnit): string {
  return unit.replace(' ', '-');
}
