import type { ComponentChildren } from 'preact';
import { classes, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { useOwnId } from './own-id.ts';

export interface LabelledProps extends FieldProps {
  readonly label: string;
  readonly labelClass?: string;
}

/** What stands around a field that is one box: its label, its hint and its message. */
export function Labelled(props: LabelledProps & { readonly children: ComponentChildren }) {
  const { id, label, labelClass, hint, error, children } = props;
  const own = useOwnId();
  return (
    <div class={groupClass(error)}>
      <label class={classes('govuk-label', labelClass)} for={own(id)}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
