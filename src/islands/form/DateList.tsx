import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DateInput } from './DateInput.tsx';
import type { FieldError } from './field.ts';
import { lowerFirst } from './lower-first.ts';
import { useOwnId } from './own-id.ts';
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
  /** As many dates as there may be. */
  readonly most?: number;
  /** What else is asked of each date, beside its boxes. */
  readonly more?: (date: ListedDate) => ComponentChildren;
  readonly onAdd: () => void;
  readonly onRemove: (key: number) => void;
  readonly onType: (key: number, part: DatePart, value: string) => void;
}

/** As many dates as are needed. A date added takes the focus; when one is taken away the focus goes to the button that adds. */
export function DateList(props: Props) {
  const { legend, hint, one, dates, errors, most = Infinity, more, onAdd, onRemove, onType } = props;
  const own = useOwnId();
  const id = own(props.id);
  const add = useRef<HTMLButtonElement>(null);
  const done = useRef<'added' | 'removed'>();
  const [removed, setRemoved] = useState('');
  useLayoutEffect(() => {
    if (done.current === 'added') document.getElementById(own(`${dates.at(-1)?.id}-day`))?.focus();
    // A full list has no button: it is there again only now
    if (done.current === 'removed') add.current?.focus();
    done.current = undefined;
  }, [dates.length]);
  const remove = (date: ListedDate) => {
    done.current = 'removed';
    onRemove(date.key);
    setRemoved(`${date.legend} has been removed.`);
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
            {more?.(date)}
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => remove(date)}>
              Remove<span class="govuk-visually-hidden"> {lowerFirst(date.legend)}</span>
            </button>
          </div>
        );
      })}
      {dates.length < most && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          ref={add}
          onClick={() => {
            done.current = 'added';
            setRemoved('');
            onAdd();
          }}
        >
          Add {dates.length > 0 ? 'another date' : 'a date'}
          <span class="govuk-visually-hidden"> of {one}</span>
        </button>
      )}
      <p role="status" class="govuk-visually-hidden">
        {removed}
      </p>
    </fieldset>
  );
}
