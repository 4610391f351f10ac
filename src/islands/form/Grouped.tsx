import type { ComponentChildren } from 'preact';
import { classes, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { useBox } from './own-id.ts';

export interface GroupedProps extends FieldProps {
  readonly legend: string;
  readonly legendClass?: string;
}

interface Props extends GroupedProps {
  readonly role?: 'group';
  readonly children: ComponentChildren;
}

/** What stands around a field of several boxes: its legend, its hint and its message. */
export function Grouped({ id, legend, legendClass, hint, error, role, children }: Props) {
  const { 'aria-describedby': notes } = useBox({ id, hint, error });
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" role={role} aria-describedby={notes}>
        <legend class={classes('govuk-fieldset__legend', legendClass)}>{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
