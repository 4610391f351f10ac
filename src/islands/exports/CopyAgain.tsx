import { useLayoutEffect, useRef } from 'preact/hooks';

/** The text to copy by hand, ready selected. */
export function CopyAgain({ text }: { readonly text: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="copy-again">
        The dates as text
      </label>
      <textarea class="govuk-textarea" id="copy-again" rows={8} readOnly ref={box} value={text} />
    </div>
  );
}
