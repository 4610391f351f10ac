import { NOTHING_TYPED } from '../form/typed-date.ts';
import { isoDates, isoLines, plainNumber, spreadDates, typedDate, typedIn } from '../link/case-dates.ts';
import { formLink } from '../link/form-link.ts';
import { EMPTY_DAYS, MOST_TYPED, UNIT_NAMES } from './days-form.ts';
import type { DaysForm, LengthUnit, Task } from './days-form.ts';
import { WAYS } from './ways.ts';

const TASKS: readonly Task[] = ['add', 'subtract', 'count'];
const UNITS = Object.keys(UNIT_NAMES) as readonly LengthUnit[];

/** A count in a link. The dates to begin with stand in it as one list, whether they were typed or pasted. */
export const DAYS_LINK = formLink<DaysForm, object>({
  entries: (form, _, years) => {
    const { task, from, more, list } = form;
    if (task === '') return [];
    return [
      ['task', [task]],
      ['from', [...isoDates([from, ...typedIn(more)], years), ...isoLines(list, years)]],
      ...(task === 'count'
        ? [['to', isoDates([form.to], years)] as const]
        : [['number', [plainNumber(form.number)]] as const, ['unit', [form.unit]] as const]),
      ['way', [form.ways[task]]],
    ];
  },
  fill: (link) => {
    const task = link.one('task', TASKS);
    if (task === '') return EMPTY_DAYS;
    const { typed, list } = spreadDates(link.dates('from'), MOST_TYPED);
    const [first, ...more] = typed;
    const way = link.one(
      'way',
      WAYS[task].map(({ value }) => value),
    );
    return {
      ...EMPTY_DAYS,
      task,
      from: first?.typed ?? NOTHING_TYPED,
      more,
      list,
      ways: { ...EMPTY_DAYS.ways, ...(way && { [task]: way }) },
      ...(task === 'count'
        ? { to: typedDate(link.date('to')) }
        : { number: link.number('number'), unit: link.one('unit', UNITS) || EMPTY_DAYS.unit }),
    };
  },
});
