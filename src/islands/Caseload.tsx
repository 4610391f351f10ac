import { useRef, useState } from 'preact/hooks';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { fetchAuthority } from './authority/fetch-authority.ts';
import type { Caseload as Worked } from './caseload/caseload.ts';
import { ProgressBar } from './caseload/ProgressBar.tsx';
import type { Vocabulary } from './caseload/vocabulary.ts';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import { FileInput } from './form/FileInput.tsx';
import { Textarea } from './form/Textarea.tsx';

interface Props {
  readonly words: Vocabulary;
  readonly holidays: BankHolidays;
}

type Parts = typeof import('./caseload/caseload-parts.ts');

const load = () => import('./caseload/caseload-parts.ts');
const [FILE, TEXT] = ['table-file', 'table-text'];
const NOT_LOADED = 'The rules could not be loaded. Check your connection and try again. Nothing is lost';

/** A table of cases in, what is due for each of them out. All of it happens in the browser. */
export default function Caseload({ words, holidays }: Props) {
  const [file, setFile] = useState<File>();
  const [removed, setRemoved] = useState(0);
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const [shown, setShown] = useState<{ readonly parts: Parts; readonly caseload: Worked }>();
  const [isOld, setOld] = useState(false);
  // Whoever presses the button again wants the later answer only
  const run = useRef(0);

  const wrong = (field: string, message: string) => setErrors([{ field, target: field, message }]);
  const changed = () => {
    run.current += 1;
    setProgress(undefined);
    setOld(true);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    run.current += 1;
    const own = run.current;
    const wanted = () => run.current === own;
    setErrors([]);
    setShown(undefined);
    setOld(false);
    const isTyped = text.trim() !== '';
    if (file && isTyped) return wrong(FILE, 'Open a file or paste a table, not both');
    if (!file && !isTyped) return wrong(FILE, 'Open a file or paste a table');
    const field = file ? FILE : TEXT;
    setProgress({ done: 0, all: 1 });
    const outcome = await workOut(file ?? text).catch(() => NOT_LOADED);
    if (!wanted()) return;
    setProgress(undefined);
    if (typeof outcome === 'string') wrong(field, outcome);
    else if (outcome) setShown(outcome);

    /** The table worked out, or what is wrong with it; neither once it is no longer wanted. */
    async function workOut(given: File | string) {
      const parts = await load();
      const opened =
        typeof given === 'string' ? { ok: true as const, text: given } : await parts.readFile(given);
      if (!opened.ok) return opened.message;
      const read = parts.readTable(opened.text, words);
      if (!read.ok) return read.message;
      const ids = parts.authoritiesIn(read.table, words);
      const data = new Map(await Promise.all(ids.map(async (id) => [id, await fetchAuthority(id)] as const)));
      if (!wanted()) return undefined;
      const caseload = await parts.workOutCaseload(
        read.table,
        { words, data, holidays, today: parts.today() },
        { wanted, progress: (done, all) => setProgress({ done, all }) },
      );
      return caseload && { parts, caseload };
    }
  };

  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <div class="calculator">
      <ErrorSummary errors={errors} />
      <form
        class="no-print"
        autocomplete="off"
        noValidate
        onSubmit={submit}
        // Sent for before the button is pressed, so that pressing it waits for less
        onFocusIn={() => void load().catch(() => undefined)}
      >
        <FileInput
          key={removed}
          id={FILE}
          label="Open a table"
          labelClass="govuk-label--m"
          hint="A CSV file with 5,000 rows or fewer. It is opened in your browser and is not sent anywhere."
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          error={errorOf(FILE)}
          onChoose={(chosen) => {
            changed();
            setFile(chosen);
          }}
        />
        {file && (
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => {
              changed();
              setFile(undefined);
              setRemoved(removed + 1);
              document.getElementById(TEXT)?.focus();
            }}
          >
            Remove the file
          </button>
        )}
        <Textarea
          id={TEXT}
          label="Or paste a table"
          labelClass="govuk-label--m"
          hint="With the names of the columns in the first row, as a spreadsheet copies it."
          error={errorOf(TEXT)}
          typed={text}
          onType={(to) => {
            changed();
            setText(to);
          }}
        />
        <button type="submit" class="govuk-button">
          Work out the dates
        </button>
      </form>
      {progress && <ProgressBar {...progress} />}
      {shown && isOld && (
        <p class="govuk-inset-text no-print" role="status">
          The table has changed since these dates were worked out. Work out the dates again.
        </p>
      )}
      {shown && <shown.parts.CaseloadResult caseload={shown.caseload} />}
    </div>
  );
}
