import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DateInput } from './DateInput.tsx';
import type { FieldError } from './field.ts';
import { lowerFirst } from './read-date.ts';
import type { DatePart, TypedDate } from './typed-date.ts';

export interface ListedDate {
  readonly key: number;
  readonly id: string;
  readonly legend: string;
  readonly typed: TypedDate;
}

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  /** Names what is added: "a review". */
  readonly one: string;
  readonly dates: readonly ListedDate[];
  readonly errors: readonly FieldError[];
  readonly onAdd: () => void;
  readonly onRemove: (key: number) => void;
  readonly onType: (key: number, part: DatePart, value: string) => void;
}

/** As many dates as are needed. A date added takes the focus; when one is taken away the focus goes to the button that adds. */
export function DateList({ id, legend, hint, one, dates, errors, onAdd, onRemove, onType }: Props) {
  const add = useRef<HTMLButtonElement>(null);
  const isAdded = useRef(false);
  const [removed, setRemoved] = useState('');
  useLayoutEffect(() => {
    if (isAdded.current) document.getElementById(`${dates.at(-1)?.id}-day`)?.focus();
    isAdded.current = false;
  }, [dates.length]);
  const remove = (date: ListedDate) => {
    onRemove(date.key);
    setRemoved(`${date.legend} has been removed.`);
    add.current?.focus();
  };
  return (
    <fieldset class="govuk-fieldset date-list" id={id} aria-describedby={hint && `${id}-hint`}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {dates.map((date) => {
        const error = errors.find(({ field }) => field === date.id);
        return (
          <div class="date-list__item" key={date.key}>
            <DateInput
              id={date.id}
              legend={date.legend}
              typed={date.typed}
              error={error?.message}
              wrong={error?.parts}
              onType={(part, value) => onType(date.key, part, value)}
            />
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => remove(date)}>
              Remove<span class="govuk-visually-hidden"> {lowerFirst(date.legend)}</span>
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        ref={add}
        onClick={() => {
          isAdded.current = true;
          setRemoved('');
          onAdd();
        }}
      >
        Add {dates.length > 0 ? 'another date' : 'a date'}
        <span class="govuk-visually-hidden"> of {one}</span>
      </button>
      <p role="status" class="govuk-visually-hidden">
        {removed}
      </p>
    </fieldset>
  );
}
