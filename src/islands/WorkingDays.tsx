import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import { Radios } from './form/Radios.tsx';
import { bringUp } from './result/bring-up.ts';
import { answerDays } from './working-days/answer-days.ts';
import type { DaysAnswer } from './working-days/answer-days.ts';
import { EMPTY_DAYS, readDays } from './working-days/days-form.ts';
import type { Task } from './working-days/days-form.ts';
import { DaysFields } from './working-days/DaysFields.tsx';
import { DaysResult } from './working-days/DaysResult.tsx';

const TASKS: readonly { readonly value: Task; readonly text: string }[] = [
  { value: 'add', text: 'The date that is a number of working days after a date' },
  { value: 'subtract', text: 'The date that is a number of working days before a date' },
  { value: 'count', text: 'How many working days there are between two dates' },
];

/** Adds, takes away and counts working days in England and Wales. */
export default function WorkingDays({ holidays }: { readonly holidays: BankHolidays }) {
  const calendar = useMemo(() => createWorkingCalendar(holidays), [holidays]);
  const [form, setForm] = useState(EMPTY_DAYS);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [answer, setAnswer] = useState<DaysAnswer>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => bringUp(heading.current), [answer]);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDays(form, calendar);
    setErrors(read.ok ? [] : read.errors);
    setAnswer(read.ok ? answerDays(read.question, calendar) : undefined);
  };
  const change = (next: typeof form) => {
    setForm(next);
    // An answer must never stand beside a question that it does not answer.
    setAnswer(undefined);
  };
  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      <form autocomplete="off" noValidate onSubmit={submit}>
        <Radios
          id="task"
          legend="What do you want to work out?"
          legendClass="govuk-fieldset__legend--m"
          error={errors.find(({ field }) => field === 'task')?.message}
          options={TASKS}
          chosen={form.task}
          onChoose={(task) => {
            change({ ...form, task: task as Task });
            setErrors([]);
          }}
        />
        {form.task !== '' && <DaysFields task={form.task} form={form} errors={errors} onChange={change} />}
        <button type="submit" class="govuk-button">
          Work it out
        </button>
      </form>
      {answer && <DaysResult answer={answer} heading={heading} />}
    </div>
  );
}
