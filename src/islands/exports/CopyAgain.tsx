import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../form/own-id.ts';

interface Props {
  /** What the text is. */
  readonly label: string;
  readonly text: string;
}

/** The text to copy by hand, ready selected. */
export function CopyAgain({ label, text }: Props) {
  const id = useOwnId()('copy-again');
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <textarea
        class="govuk-textarea"
        id={id}
        rows={Math.min(8, text.split('\n').length + 2)}
        readOnly
        ref={box}
        value={text}
      />
    </div>
  );
}
