import { useState } from 'preact/hooks';
import { CopyAgain } from './CopyAgain.tsx';

interface Props {
  /** Files to save it as. Each gives the sentence that says so. */
  readonly saves?: readonly { readonly words: string; readonly save: () => Promise<string> }[];
  /** Gives the answer as plain text. */
  readonly asText: () => Promise<string>;
  /** Names the box with the text, where it has to be copied by hand. */
  readonly textLabel: string;
}

const FAILED = 'That did not work. Check your connection and try again.';

/** Ways to take an answer along: files, the text, paper. What each needs is loaded when it is first used. */
export function TakeAway({ saves = [], asText, textLabel }: Props) {
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState('');
  const run = (work: () => Promise<string>) => () => {
    setRefused('');
    work().then(setStatus, () => setStatus(FAILED));
  };
  const copy = async () => {
    const text = await asText();
    try {
      await navigator.clipboard.writeText(text);
      return 'Copied.';
    } catch {
      setRefused(text);
      return 'Your browser did not allow copying. Copy the text in the box.';
    }
  };
  return (
    <div class="exports no-print">
      <div class="govuk-button-group">
        {saves.map(({ words, save }) => (
          <Button words={words} onPress={run(save)} key={words} />
        ))}
        <Button words="Copy as text" onPress={run(copy)} />
        <Button words="Print" onPress={() => window.print()} />
      </div>
      <p role="status" class="exports__status">
        {status}
      </p>
      {refused && <CopyAgain label={textLabel} text={refused} />}
    </div>
  );
}

function Button({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="govuk-button govuk-button--secondary" onClick={onPress}>
      {words}
    </button>
  );
}
