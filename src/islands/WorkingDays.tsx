import { useState } from 'preact/hooks';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { Radios } from './form/Radios.tsx';
import { Frame } from './frame/Frame.tsx';
import { useWork } from './frame/use-work.ts';
import { useFragment } from './link/fragment.ts';
import { useLink } from './link/use-link.ts';
import { EMPTY_DAYS } from './working-days/days-form.ts';
import type { DaysForm, Task } from './working-days/days-form.ts';
import { DaysFields } from './working-days/DaysFields.tsx';
import { readDays } from './working-days/read-days.ts';

interface Props {
  readonly holidays: BankHolidays;
  /** Where the ways to count are explained. */
  readonly rulesHref: string;
}

const TASKS: readonly { readonly value: Task; readonly text: string }[] = [
  { value: 'add', text: 'The date that is a number of days after a date' },
  { value: 'subtract', text: 'The date that is a number of days before a date' },
  { value: 'count', text: 'How many days there are between two dates' },
];

/** Adds, takes away and counts working days in England and Wales, and calendar days beside them. */
export default function WorkingDays({ holidays, rulesHref }: Props) {
  const [form, setForm] = useState(EMPTY_DAYS);
  const work = useWork({
    form,
    asks: form.task,
    check: () => {
      const read = readDays(form, holidays);
      return read.ok ? [] : read.errors;
    },
    load: () => import('./working-days/DaysResult.tsx'),
    failed: 'The days could not be counted',
    answer: ({ DaysResult }) => {
      const read = readDays(form, holidays);
      if (!read.ok) return read;
      const { questions, unread } = read;
      return { result: <DaysResult {...{ questions, unread, holidays, rulesHref }} /> };
    },
  });

  const link = useLink({
    fragment: useFragment(),
    form,
    data: holidays,
    years: holidays,
    isReady: true,
    field: 'task',
    load: async () => (await import('./working-days/days-link.ts')).DAYS_LINK,
    fill: (to: DaysForm) => {
      setForm(to);
      work.again();
    },
    tell: work.tell,
  });
  return (
    <Frame class="calculator" work={work} button="Work it out" link={link}>
      <Radios
        id="task"
        legend="What do you want to work out?"
        legendClass="govuk-fieldset__legend--m"
        error={work.errors.find(({ field }) => field === 'task')?.message}
        options={TASKS}
        chosen={form.task}
        onChoose={(task) => setForm({ ...form, task: task as Task })}
      />
      {form.task !== '' && (
        <DaysFields task={form.task} form={form} errors={work.errors} onChange={setForm} />
      )}
    </Frame>
  );
}
