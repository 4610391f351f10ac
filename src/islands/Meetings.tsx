import { useEffect, useMemo, useState } from 'preact/hooks';
import { AuthorityChoice } from './authority/AuthorityChoice.tsx';
import { useAuthority } from './authority/use-authority.ts';
import type { Late } from './authority/use-authority.ts';
import { readAddress, writeAddress } from './case/address.ts';
import type { CaseProps } from './case/CaseCalculator.tsx';
import { FIELDS } from './case/fields.ts';
import { unknownChoices } from './case/unknown-choices.ts';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import { Radios } from './form/Radios.tsx';
import type { TypedDate } from './form/typed-date.ts';
import { EMPTY_MEETING, MEETING_FIELDS } from './meetings/meeting-form.ts';
import type { MeetingForm, Task } from './meetings/meeting-form.ts';
import type { MeetingResultProps } from './meetings/MeetingResult.tsx';

const TASKS: readonly { readonly value: Task; readonly text: string; readonly hint: string }[] = [
  { value: 'have', text: 'I have a date', hint: 'See everything that hangs on the meeting.' },
  { value: 'find', text: 'I am looking for a date', hint: 'See the days that meet every rule.' },
];

const PARTS: Late<typeof import('./meetings/meeting-parts.ts')> = {
  load: () => import('./meetings/meeting-parts.ts'),
};
const loadAnswer = () => import('./meetings/meeting-answer.ts');

/** A result on the page, and the form that it answers. */
interface Shown extends Omit<MeetingResultProps, 'onUse' | 'holidays'> {
  readonly answer: Awaited<ReturnType<typeof loadAnswer>>;
  readonly form: MeetingForm;
}

const wrong = (field: string, message: string): readonly FieldError[] => [{ field, target: field, message }];

/** What hangs on one meeting, or a day for it that meets every rule of an authority. */
export default function Meetings({ authorities, holidays }: CaseProps) {
  const asked = useMemo(() => readAddress(location.search), []);
  const [form, setForm] = useState<MeetingForm>(() =>
    authorities.some(({ id }) => id === asked.authority)
      ? { ...EMPTY_MEETING, case: { ...EMPTY_MEETING.case, ...asked } }
      : EMPTY_MEETING,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [shown, setShown] = useState<Shown>();
  const loading = useAuthority(form.case.authority, PARTS);
  const ready = loading.is === 'ready' ? loading : undefined;
  const { authority, route, cohorts } = form.case;
  useEffect(() => {
    if (authority === '') return;
    const choices = writeAddress(location.search, { authority, route, cohorts });
    history.replaceState(history.state, '', location.pathname + choices + location.hash);
  }, [authority, route, cohorts]);

  const change = (next: MeetingForm, choice: boolean) => {
    setForm(next);
    // Another choice asks for other things: a mistake in one that is no longer asked for could not be put right.
    if (choice) setErrors([]);
  };
  const workOut = async (given: MeetingForm) => {
    setShown(undefined);
    setErrors([]);
    if (given.task === '') return setErrors(wrong(MEETING_FIELDS.task, 'Select whether you have a date'));
    if (!ready) return setErrors(wrong(FIELDS.authority, 'Select an authority'));
    const loaded = await loadAnswer().catch(() => undefined);
    if (!loaded)
      return setErrors(
        wrong('work-out', 'The dates could not be worked out. Check your connection and try again'),
      );
    const today = loaded.today();
    const read = loaded.readMeeting(given, { data: ready.data, years: holidays, today });
    setErrors(read.ok ? [] : read.errors);
    if (!read.ok) return;
    setShown({ answer: loaded, asked: read.asked, today, form: given });
  };
  const use = (kind: string, typed: TypedDate) => {
    const dates = { ...form.case.dates, [kind]: typed };
    const next: MeetingForm = { ...form, task: 'have', kind, case: { ...form.case, dates } };
    setForm(next);
    void workOut(next);
  };

  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      {unknownChoices(asked, authorities, ready?.data).map((sentence) => (
        <p class="govuk-inset-text" role="status" key={sentence}>
          {sentence}
        </p>
      ))}
      <form
        class="no-print"
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void workOut(form);
        }}
        // Sent for before the button is pressed, so that pressing it asks the network for nothing.
        onFocusIn={() => void loadAnswer().catch(() => undefined)}
      >
        <Radios
          id={MEETING_FIELDS.task}
          legend="Do you have a date for the meeting?"
          legendClass="govuk-fieldset__legend--m"
          error={errors.find(({ field }) => field === MEETING_FIELDS.task)?.message}
          options={TASKS}
          chosen={form.task}
          onChoose={(task) => change({ ...form, task: task as Task }, true)}
        />
        <AuthorityChoice
          id={FIELDS.authority}
          authorities={authorities}
          chosen={authority}
          loading={loading}
          errors={errors}
          onChoose={(to) => change({ ...form, case: { ...form.case, authority: to } }, true)}
        />
        {ready && form.task !== '' && (
          <ready.parts.MeetingFields form={form} data={ready.data} errors={errors} onChange={change} />
        )}
        {(loading.is === 'none' || ready) && (
          <button type="submit" class="govuk-button" id="work-out">
            {form.task === 'find' ? 'Find a date' : 'Work out the dates'}
          </button>
        )}
      </form>
      {shown && shown.form !== form && (
        <p class="govuk-inset-text no-print" role="status">
          Your answers have changed since this was worked out. Work it out again.
        </p>
      )}
      {shown && (
        <shown.answer.MeetingResult
          asked={shown.asked}
          today={shown.today}
          holidays={holidays}
          onUse={(date) => use(shown.asked.kind.event, shown.answer.typedOf(date))}
        />
      )}
    </div>
  );
}
