import { useContext, useState } from 'preact/hooks';
import { OfResultContext } from '../frame/of-result.ts';
import { CopyAgain } from './CopyAgain.tsx';

interface Props {
  /** Saves the dates of a case for a calendar, under its label or none; left out where there is no date. */
  readonly calendar?: ((label: string) => Promise<string>) | false | undefined;
  /** Other files to save it as. Each gives the sentence that says so. */
  readonly saves?: readonly { readonly words: string; readonly save: () => Promise<string> }[];
  /** Gives the answer as plain text. */
  readonly asText: () => Promise<string>;
  /** Names the box with the text, where it has to be copied by hand. */
  readonly textLabel: string;
  /** What a link holds. */
  readonly linked?: 'dates' | 'grades' | 'authorities';
}

const FAILED = 'That did not work. Check your connection and try again.';

/**
 * Ways to take an answer along: files, the text, paper, and a link where the form can stand in one. What each needs is loaded
 * when it is first used. An old answer is not to be taken along.
 */
export function TakeAway({ calendar, saves = [], asText, textLabel, linked = 'dates' }: Props) {
  const [status, setStatus] = useState('');
  const [label, setLabel] = useState('');
  const [LabelForm, setLabelForm] = useState<typeof import('./LabelForm.tsx').LabelForm>();
  const [refused, setRefused] = useState<{ readonly label: string; readonly text: string }>();
  const { isOld, link } = useContext(OfResultContext);
  const seen = `Whoever has the link sees the ${linked}.`;
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
    if (address === undefined) return `There are too many ${linked} for a link. Copy them as text instead.`;
    const whole = new URL(address, location.href).href;
    return copy(`Link with these ${linked}`, whole, `Link copied. ${seen}`);
  };
  const askForLabel = async () => {
    const loaded = LabelForm ? undefined : (await import('./LabelForm.tsx')).LabelForm;
    setLabelForm(() => loaded);
    return '';
  };
  if (isOld) return null;
  return (
    <div class="exports no-print">
      <div class="govuk-button-group">
        {calendar && (
          <Button words="Save to your calendar" onPress={run(askForLabel)} isOpen={LabelForm !== undefined} />
        )}
        {saves.map(({ words, save }) => (
          <Button words={words} onPress={run(save)} key={words} />
        ))}
        <Button words="Copy as text" onPress={run(async () => copy(textLabel, await asText(), 'Copied.'))} />
        {link && <Button words={`Copy a link with these ${linked}`} onPress={run(() => copyLink(link))} />}
        <Button words="Print" onPress={() => window.print()} />
      </div>
      {calendar && LabelForm && (
        <LabelForm typed={label} onType={setLabel} onSave={(to) => run(() => calendar(to))()} />
      )}
      {link && (
        <p class="govuk-hint">
          A link with these {linked} opens the calculator filled in. {seen}
        </p>
      )}
      <p role="status" class="exports__status">
        {status}
      </p>
      {refused && <CopyAgain {...refused} />}
    </div>
  );
}

interface ButtonProps {
  readonly words: string;
  readonly onPress: () => void;
  /** Of a button that opens something: whether it is open. */
  readonly isOpen?: boolean;
}

function Button({ words, onPress, isOpen }: ButtonProps) {
  return (
    <button
      type="button"
      class="govuk-button govuk-button--secondary"
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {words}
    </button>
  );
}
