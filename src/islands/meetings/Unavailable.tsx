import { DateList } from '../form/DateList.tsx';
import type { FieldError } from '../form/field.ts';
import { Textarea } from '../form/Textarea.tsx';
import { addAway, awayLabel, MEETING_FIELDS, MOST_AWAY, removeAway, typeAway } from './meeting-form.ts';
import type { MeetingForm } from './meeting-form.ts';

interface Props {
  readonly form: MeetingForm;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: MeetingForm) => void;
}

/** The days that people cannot make: to type one by one, or a list to paste. */
export function Unavailable({ form, errors, onChange }: Props) {
  return (
    <>
      <DateList
        id="away"
        legend="Dates that people cannot make"
        hint={`Weekends and bank holidays are left out already. You can type ${MOST_AWAY}, or paste a list.`}
        one="those people cannot make"
        dates={form.away.map(({ key, typed }, place) => ({
          key,
          typed,
          id: MEETING_FIELDS.away(key),
          legend: awayLabel(place),
        }))}
        errors={errors}
        most={MOST_AWAY}
        onAdd={() => onChange(addAway(form))}
        onRemove={(key) => onChange(removeAway(form, key))}
        onType={(key, part, to) => onChange(typeAway(form, key, part, to))}
      />
      <Textarea
        id={MEETING_FIELDS.list}
        label="Or paste a list of dates that people cannot make"
        labelClass="govuk-label--s"
        hint="One date to a line, such as 27 3 2026, 27/3/2026 or 27 March 2026."
        error={errors.find(({ field }) => field === MEETING_FIELDS.list)?.message}
        typed={form.list}
        onType={(list) => onChange({ ...form, list })}
      />
    </>
  );
}
