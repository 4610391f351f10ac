import { useContext, useState } from 'preact/hooks';
import { OfResultContext } from '../frame/of-result.ts';
import { CopyAgain } from './CopyAgain.tsx';

interface Props {
  /** Files to save it as. Each gives the sentence that says so. */
  readonly saves?: readonly { readonly words: string; readonly save: () => Promise<string> }[];
  /** Gives the answer as plain text. */
  readonly asText: () => Promise<string>;
  /** Names the box with the text, where it has to be copied by hand. */
  readonly textLabel: string;
}

const LINK_WARNING =
  'A link with these dates opens the calculator filled in. Whoever has the link sees the dates.';
const FAILED = 'That did not work. Check your connection and try again.';

/**
 * Ways to take an answer along: files, the text, paper, and a link where the form can stand in one. What each needs is loaded
 * when it is first used. An old answer is not to be taken along.
 */
export function TakeAway({ saves = [], asText, textLabel }: Props) {
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState<{ readonly label: string; readonly text: string }>();
  const { isOld, link } = useContext(OfResultContext);
  const run = (work: () => Promise<string>) => () => {
    setRefused(undefined);
    work().then(setStatus, () => setStatus(FAILED));
  };
  const copy = async (label: string, text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      return done;
    } catch {
      setRefused({ label, text });
      return 'Your browser did not allow copying. Copy the text in the box.';
    }
  };
  const copyLink = async (write: NonNullable<typeof link>) => {
    const address = await write();
    if (address === undefined) return 'There are too many dates for a link. Copy them as text instead.';
    const whole = new URL(address, location.href).href;
    return copy('Link with these dates', whole, 'Link copied. Whoever has the link sees the dates.');
  };
  if (isOld) return null;
  return (
    <div class="exports no-print">
      <div class="govuk-button-group">
        {saves.map(({ words, save }) => (
          <Button words={words} onPress={run(save)} key={words} />
        ))}
        <Button words="Copy as text" onPress={run(async () => copy(textLabel, await asText(), 'Copied.'))} />
        {link && <Button words="Copy a link with these dates" onPress={run(() => copyLink(link))} />}
        <Button words="Print" onPress={() => window.print()} />
      </div>
      {link && <p class="govuk-hint">{LINK_WARNING}</p>}
      <p role="status" class="exports__status">
        {status}
      </p>
      {refused && <CopyAgain {...refused} />}
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
