import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldError } from './field.ts';
import { JumpLink } from './JumpLink.tsx';
import { prefixTitle } from './page-title.ts';

/** The GOV.UK error summary. A new list of mistakes takes the focus and is said in the page's title. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    prefixTitle(errors.length > 0);
    box.current?.focus();
    return () => prefixTitle(false);
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ target, message, named = message }) => (
              <li key={target}>
                <JumpLink to={target}>{named}</JumpLink>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
