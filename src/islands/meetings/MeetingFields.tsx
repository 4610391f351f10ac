import { CaseChoices } from '../case/CaseChoices.tsx';
import type { Change } from '../case/case-form.ts';
import { changeCase } from '../case/case-form.ts';
import { CaseDates } from '../case/CaseDates.tsx';
import type { CalculatorData } from '../data.ts';
import type { FieldError } from '../form/field.ts';
import { Radios } from '../form/Radios.tsx';
import { meetingKinds } from '../../schedule/meeting-rules.ts';
import { kindName } from './kind-names.ts';
import { MEETING_FIELDS } from './meeting-form.ts';
import type { MeetingForm } from './meeting-form.ts';
import { meetingQuestions } from './meeting-questions.ts';
import { Unavailable } from './Unavailable.tsx';

interface Props {
  readonly form: MeetingForm;
  readonly data: CalculatorData;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: MeetingForm) => void;
}

/** What the meeting is, how the child came to be in need, and the dates that bear on it. */
export function MeetingFields({ form, data, errors, onChange }: Props) {
  const kinds = meetingKinds(data);
  const questions = meetingQuestions(data, form);
  const change = (one: Change) => onChange(changeCase(form, one));
  return (
    <>
      {kinds.length > 0 && (
        <Radios
          id={MEETING_FIELDS.kind}
          legend="What is the meeting?"
          legendClass="govuk-fieldset__legend--m"
          error={errors.find(({ field }) => field === MEETING_FIELDS.kind)?.message}
          options={kinds.map((kind) => ({ value: kind.id, text: kindName(kind, data) }))}
          chosen={form.kind}
          onChoose={(kind) => onChange({ ...form, kind })}
        />
      )}
      {questions && (
        <>
          <CaseChoices data={questions.data} questions={questions} errors={errors} onChange={change} />
          {questions.route !== '' && (
            <>
              <CaseDates
                form={form}
                data={questions.data}
                questions={questions}
                errors={errors}
                onChange={change}
              />
              {form.task === 'find' && <Unavailable form={form} errors={errors} onChange={onChange} />}
            </>
          )}
        </>
      )}
    </>
  );
}
