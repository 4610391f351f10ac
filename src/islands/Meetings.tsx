import type { FunctionComponent } from 'preact';
import { AuthorityCalculator } from './frame/AuthorityCalculator.tsx';
import type { CalculatorProps, Kind } from './frame/AuthorityCalculator.tsx';
import { wrong } from './frame/use-work.ts';
import { Radios } from './form/Radios.tsx';
import { EMPTY_MEETING, MEETING_FIELDS } from './meetings/meeting-form.ts';
import type { MeetingForm, Task } from './meetings/meeting-form.ts';
import type { TaskResultProps } from './meetings/MeetingResult.tsx';

type Parts = typeof import('./meetings/meeting-parts.ts');
type Answer = typeof import('./meetings/meeting-answer.ts') & {
  readonly TaskResult: FunctionComponent<TaskResultProps>;
};

const TASKS: readonly { readonly value: Task; readonly text: string; readonly hint: string }[] = [
  { value: 'have', text: 'I have a date', hint: 'See everything that hangs on the meeting.' },
  { value: 'find', text: 'I am looking for a date', hint: 'See the days that meet every rule.' },
];

/** What shows a task comes with that task only. */
const TASK_RESULTS: Record<MeetingForm['task'], () => Promise<FunctionComponent<TaskResultProps>>> = {
  '': async () => () => null, // before a task is chosen there is nothing to show
  have: async () => (await import('./meetings/AroundResult.tsx')).AroundResult,
  find: async () => (await import('./meetings/FoundResult.tsx')).FoundResult,
};

const MEETINGS: Kind<MeetingForm, Parts, Answer> = {
  empty: EMPTY_MEETING,
  parts: { load: () => import('./meetings/meeting-parts.ts') },
  asks: ({ task, kind }) => [task, kind],
  check: ({ task }) => (task === '' ? [wrong(MEETING_FIELDS.task, 'Select whether you have a date')] : []),
  before: ({ form, errors, onChange }) => (
    <Radios
      id={MEETING_FIELDS.task}
      legend="Do you have a date for the meeting?"
      legendClass="govuk-fieldset__legend--m"
      error={errors.find(({ field }) => field === MEETING_FIELDS.task)?.message}
      options={TASKS}
      chosen={form.task}
      onChoose={(task) => onChange({ ...form, task: task as Task })}
    />
  ),
  fields: ({ parts, ...fields }) => fields.form.task !== '' && <parts.MeetingFields {...fields} />,
  button: ({ task }) => (task === 'find' ? 'Find a date' : 'Work out the dates'),
  load: async ({ task }) => {
    const [answer, TaskResult] = await Promise.all([
      import('./meetings/meeting-answer.ts'),
      TASK_RESULTS[task](),
    ]);
    return { ...answer, TaskResult };
  },
  failed: 'The dates could not be worked out',
  answer: ({ readMeeting, MeetingResult, TaskResult, typedOf }, { form, data, years, today, again }) => {
    const read = readMeeting(form, { data, years, today });
    if (!read.ok) return read;
    const { asked } = read;
    const { id, event } = asked.kind;
    return {
      result: (
        <MeetingResult
          of={TaskResult}
          asked={asked}
          today={today}
          holidays={years}
          onUse={(date) =>
            again((now) => ({
              ...now,
              task: 'have',
              kind: id,
              dates: { ...now.dates, [event]: typedOf(date) },
            }))
          }
        />
      ),
    };
  },
  link: async () => (await import('./meetings/meeting-link.ts')).MEETING_LINK,
};

/** What hangs on one meeting, or a day for it that meets every rule of an authority. */
export default function Meetings(props: CalculatorProps) {
  return <AuthorityCalculator {...props} kind={MEETINGS} />;
}
