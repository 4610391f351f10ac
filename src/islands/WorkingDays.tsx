import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import { Radios } from './form/Radios.tsx';
import { EMPTY_DAYS } from './working-days/days-form.ts';
import type { DaysForm, Task } from './working-days/days-form.ts';
import { DaysFields } from './working-days/DaysFields.tsx';
import type { DaysResultProps } from './working-days/DaysResult.tsx';
import { readDays } from './working-days/read-days.ts';

interface Props {
  readonly holidays: BankHolidays;
  /** Where the ways to count are explained. */
  readonly rulesHref: string;
}

/** A result on the page, and the form that it answers. */
interface Shown {
  readonly Result: FunctionComponent<DaysResultProps>;
  readonly props: DaysResultProps;
  readonly form: DaysForm;
}

const TASKS: readonly { readonly value: Task; readonly text: string }[] = [
  { value: 'add', text: 'The date that is a number of days after a date' },
  { value: 'subtract', text: 'The date that is a number of days before a date' },
  { value: 'count', text: 'How many days there are between two dates' },
];

// The sums are sent for when a person first turns to the form, so that pressing the button asks the network for nothing.
const loadResult = () => import('./working-days/DaysResult.tsx');
const prepare = () => void loadResult().catch(() => undefined);

const UNREACHABLE: FieldError = {
  field: 'work-out',
  target: 'work-out',
  message: 'The days could not be counted. Check your connection and try again',
};

/** Adds, takes away and counts working days in England and Wales, and calendar days beside them. */
export default function WorkingDays({ holidays, rulesHref }: Props) {
  const [form, setForm] = useState(EMPTY_DAYS);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [shown, setShown] = useState<Shown>();

  const submit = async (event: Event) => {
    event.preventDefault();
    setShown(undefined);
    const read = readDays(form, holidays);
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    const loaded = await loadResult().catch(() => undefined);
    if (!loaded) return setErrors([UNREACHABLE]);
    const { questions, unread } = read;
    setShown({ Result: loaded.DaysResult, props: { questions, unread, holidays, rulesHref }, form });
  };
  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      <form class="no-print" autocomplete="off" noValidate onSubmit={submit} onFocusIn={prepare}>
        <Radios
          id="task"
          legend="What do you want to work out?"
          legendClass="govuk-fieldset__legend--m"
          error={errors.find(({ field }) => field === 'task')?.message}
          options={TASKS}
          chosen={form.task}
          onChoose={(task) => {
            setForm({ ...form, task: task as Task });
            setErrors([]);
          }}
        />
        {form.task !== '' && <DaysFields task={form.task} form={form} errors={errors} onChange={setForm} />}
        <button type="submit" class="govuk-button" id="work-out">
          Work it out
        </button>
      </form>
      {/* An answer must never stand beside a question that it does not answer. */}
      {shown?.form === form && <shown.Result {...shown.props} />}
    </div>
  );
}
