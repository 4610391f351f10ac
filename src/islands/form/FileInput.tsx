import { classes } from './field.ts';
import { Labelled } from './Labelled.tsx';
import type { LabelledProps } from './Labelled.tsx';
import { useBox } from './own-id.ts';

interface Props extends LabelledProps {
  /** The kinds of file to offer: ".csv". */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
}

/**
 * The GOV.UK file upload, which here uploads nothing: it has no name, so that no form could ever send it. A file can also be
 * dropped on it.
 */
export function FileInput({ accept, onChoose, ...field }: Props) {
  const { error } = field;
  const box = useBox(field);
  return (
    <Labelled {...field}>
      <input
        class={classes('govuk-file-upload', error !== undefined && 'govuk-file-upload--error')}
        {...box}
        type="file"
        accept={accept}
        // The same file chosen again, after a mistake in it was put right, has to count as a change
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
          onChoose(undefined);
        }}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
    </Labelled>
  );
}
