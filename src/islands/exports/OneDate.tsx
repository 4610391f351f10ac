import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../calendar/date.ts';
import { nameOf } from '../../schedule/explain.ts';
import { Select } from '../form/Select.tsx';
import { OfResultContext } from '../frame/of-result.ts';
import { dayOf } from '../result/outlook.ts';
import { CopyAgain } from './CopyAgain.tsx';
import { dateText } from './text.ts';
import type { Told } from './told.ts';

/** Copies one date of a schedule, chosen from its list. It takes the focus. An old answer is not to be taken along. */
export function OneDate({ told }: { readonly told: Told }) {
  const entries = [...told.view.late, ...told.view.ahead];
  const [chosen, setChosen] = useState(0);
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const { isOld } = useContext(OfResultContext);
  useLayoutEffect(() => box.current?.querySelector('select')?.focus(), []);
  // Another role has other dates
  const place = chosen < entries.length ? chosen : 0;
  const entry = entries[place];
  if (isOld || !entry) return null;
  const say = (words: string, toCopy?: string) => {
    setStatus(words);
    setRefused(toCopy);
  };
  const copy = async () => {
    const text = dateText(entry, told);
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('Your browser did not allow copying. Copy the text in the box.', text);
    }
  };
  return (
    <div class="no-print" ref={box}>
      <Select
        id="one-date"
        label="Date to copy"
        options={entries.map((one, at) => ({
          value: String(at),
          text: `${formatDate(dayOf(one))}: ${nameOf(one.deadline, told.data)}`,
        }))}
        chosen={String(place)}
        onChoose={(to) => {
          setChosen(Number(to));
          say('');
        }}
      />
      <button type="button" class="govuk-button govuk-button--secondary" onClick={copy}>
        Copy this date
      </button>
      <p role="status" class="exports__status">
        {status}
      </p>
      {refused && <CopyAgain label="The date as text" text={refused} />}
    </div>
  );
}
