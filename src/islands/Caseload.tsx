import { useState } from 'preact/hooks';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { fetchAuthority } from './authority/fetch-authority.ts';
import { ProgressBar } from './caseload/ProgressBar.tsx';
import type { Vocabulary } from './caseload/vocabulary.ts';
import { FileInput } from './form/FileInput.tsx';
import { Textarea } from './form/Textarea.tsx';
import { Frame } from './frame/Frame.tsx';
import { useWork, wrong } from './frame/use-work.ts';
import { today } from './today.ts';

interface Props {
  readonly words: Vocabulary;
  readonly holidays: BankHolidays;
}

type Parts = typeof import('./caseload/caseload-parts.ts');

/** A table, from a file or pasted. */
interface Form {
  readonly file: File | undefined;
  readonly text: string;
}

const [FILE, TEXT] = ['table-file', 'table-text'];
const NOT_LOADED = 'The rules could not be loaded. Check your connection and try again. Nothing is lost';

/** A table of cases in, what is due for each of them out. All of it happens in the browser. */
export default function Caseload({ words, holidays }: Props) {
  const [form, setForm] = useState<Form>({ file: undefined, text: '' });
  const [removed, setRemoved] = useState(0);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const { file, text } = form;

  const work = useWork({
    form,
    asks: '',
    check: () => {
      const isTyped = text.trim() !== '';
      if (file && isTyped) return [wrong(FILE, 'Open a file or paste a table, not both')];
      return file || isTyped ? [] : [wrong(FILE, 'Open a file or paste a table')];
    },
    load: () => import('./caseload/caseload-parts.ts'),
    failed: 'The dates could not be worked out',
    answer: (parts, isWanted) =>
      workOut(parts, isWanted)
        .catch(() => NOT_LOADED)
        .then((found) => {
          if (isWanted()) setProgress(undefined);
          return typeof found === 'string'
            ? { errors: [wrong(file ? FILE : TEXT, found)] }
            : { result: <parts.CaseloadResult caseload={found} /> };
        }),
  });

  /** The table worked out, or what is wrong with it. */
  async function workOut(parts: Parts, wanted: () => boolean) {
    setProgress({ done: 0, all: 1 });
    const opened = file ? await parts.readFile(file) : { ok: true as const, text };
    if (!opened.ok) return opened.message;
    const read = parts.readTable(opened.text, words);
    if (!read.ok) return read.message;
    const ids = parts.authoritiesIn(read.table, words);
    const data = new Map(await Promise.all(ids.map(async (id) => [id, await fetchAuthority(id)] as const)));
    const caseload = await parts.workOutCaseload(
      read.table,
      { words, data, holidays, today: today() },
      { wanted, progress: (done, all) => setProgress({ done, all }) },
    );
    return caseload ?? NOT_LOADED;
  }

  const errorOf = (field: string) => work.errors.find((error) => error.field === field)?.message;
  return (
    <Frame
      class="calculator"
      work={work}
      button="Work out the dates"
      below={progress && <ProgressBar {...progress} />}
    >
      <FileInput
        key={removed}
        id={FILE}
        label="Open a table"
        labelClass="govuk-label--m"
        hint="A CSV file with 5,000 rows or fewer. It is opened in your browser and is not sent anywhere."
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        error={errorOf(FILE)}
        onChoose={(chosen) => setForm({ ...form, file: chosen })}
      />
      {file && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => {
            setForm({ ...form, file: undefined });
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
        onType={(to) => setForm({ ...form, text: to })}
      />
    </Frame>
  );
}
