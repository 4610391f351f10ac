import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SameCaseProps } from './SameCase.tsx';

type Form = typeof import('./SameCase.tsx').SameCase;

const FAILED = 'That did not work. Check your connection and try again.';

/** The form for one case, sent for only when a person wants it: whoever reads rules needs nothing that counts days. */
export function LateCase(props: SameCaseProps) {
  const [SameCase, setForm] = useState<Form>();
  const [status, setStatus] = useState('');
  const box = useRef<HTMLDivElement>(null);
  // The button is gone: what it brought takes the focus
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), [SameCase]);
  const load = () => {
    setStatus('Loading…');
    import('./SameCase.tsx').then(
      (loaded) => setForm(() => loaded.SameCase),
      () => setStatus(FAILED),
    );
  };
  // A link with dates has asked already
  const { link } = props.fragment;
  useEffect(() => {
    if (link !== undefined && !SameCase) load();
  }, [link]);
  if (SameCase) {
    return (
      <div ref={box}>
        <SameCase {...props} />
      </div>
    );
  }
  return (
    <div class="no-print">
      <button type="button" class="govuk-button govuk-button--secondary" onClick={load}>
        Enter the dates of a case
      </button>
      <p role="status">{status}</p>
    </div>
  );
}
