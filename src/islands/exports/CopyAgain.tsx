import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** What the text is. */
  readonly label: string;
  readonly text: string;
}

/** The text to copy by hand, ready selected. */
export function CopyAgain({ label, text }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="copy-again">
        {label}
      </label>
      <textarea class="govuk-textarea" id="copy-again" rows={8} readOnly ref={box} value={text} />
    </div>
  );
}
