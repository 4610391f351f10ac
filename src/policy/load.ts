import { readDraft } from './draft.ts';
import type { AuthorityDraft } from './draft.ts';
import type { Authority, Handbook } from './handbook.ts';
import { parseYaml } from './parse.ts';
import { formatPath, sortProblems } from './problem.ts';
import type { Finding, Problem } from './problem.ts';
import { readOptional, readWhole } from './read.ts';
import type { Documents } from './read.ts';
import {
  bankHolidayRules,
  brokenRules,
  layoutRule,
  misnamed,
  termRules,
  unusedAbbreviations,
} from './rules/index.ts';
import { bankHolidaysSchema } from './schema/bank-holidays.ts';
import { nationalSchema } from './schema/national.ts';
import { commonQuestionsSchema } from './schema/question.ts';
import { termLists, termsSchema } from './schema/terms.ts';
import type { Terms } from './schema/terms.ts';
import { writtenFile } from './written.ts';

export type Loaded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Files = ReadonlyMap<string, string>;

const TERMS = 'content/terms.yaml';
const NATIONAL = 'content/national.yaml';
const BANK_HOLIDAYS = 'content/bank-holidays.yaml';
const QUESTIONS = 'content/questions.yaml';

/** Reads the closed lists alone: every other file is read by their words. */
export function loadTerms(files: Files): Loaded<Terms> {
  const documents = parseFiles(new Map([...files].filter(([path]) => path === TERMS)));
  const { value, findings } = readWhole(TERMS, documents, termsSchema);
  const problems = problemsOf(value ? termRules(TERMS, value) : findings, documents);
  return value && problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** Reads the dataset from the text of its files, by path from the root of the repository, or gives every problem of every file. */
export function loadHandbook(files: Files): Loaded<Handbook> {
  const terms = loadTerms(files);
  // Without its words each other file would seem wrong from top to bottom.
  if (!terms.ok) return terms;
  const documents = parseFiles(files);
  const lists = termLists(terms.value);
  const national = readWhole(NATIONAL, documents, nationalSchema(lists));
  const bankHolidays = readWhole(BANK_HOLIDAYS, documents, bankHolidaysSchema);
  const questions = readOptional(QUESTIONS, documents, commonQuestionsSchema, {});
  const drafts = foldersOf(files.keys()).map((folder) => readDraft(folder, documents, lists));
  const findings = [
    ...layoutRule([...files.keys()]),
    ...national.findings,
    ...bankHolidays.findings,
    ...questions.findings,
    ...(bankHolidays.value ? bankHolidayRules(BANK_HOLIDAYS, bankHolidays.value) : []),
    ...drafts.flatMap((draft) => draft.findings),
    ...brokenRules(drafts, terms.value),
    ...unusedAbbreviations(TERMS, terms.value, drafts),
  ];
  const authorities = drafts.map(finished).filter((authority) => authority !== undefined);
  const problems = problemsOf(findings, documents);
  if (problems.length > 0 || !national.value || !bankHolidays.value || !questions.value) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: {
      terms: terms.value,
      national: national.value,
      bankHolidays: bankHolidays.value,
      questions: questions.value,
      authorities: authorities.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
      written: {
        terms: writtenFile(TERMS, documents),
        national: writtenFile(NATIONAL, documents),
        'bank-holidays': writtenFile(BANK_HOLIDAYS, documents),
        questions: writtenFile(QUESTIONS, documents),
      },
    },
  };
}

/** The folders of the authorities: `content/authorities/camden`. */
function foldersOf(paths: Iterable<string>): readonly string[] {
  const folders = [...paths].map((path) => path.split('/')).filter((steps) => steps.length === 4);
  const all = folders.map((steps) => steps.slice(0, 3).join('/'));
  return [...new Set(all.filter((folder) => folder.startsWith('content/authorities/')))];
}

function finished({ id, authority, thresholds, ...draft }: AuthorityDraft): Authority | undefined {
  if (!authority || !thresholds.value) return undefined;
  return {
    id,
    ...authority,
    timescales: draft.timescales.sound,
    rules: draft.rules.sound,
    duties: draft.duties.sound,
    pathways: draft.pathways.sound,
    thresholds: thresholds.value,
    questions: draft.questions.sound,
    written: draft.written,
  };
}

function parseFiles(files: Files): Documents {
  // What a misnamed file holds is not known, which is something else than its holding nothing.
  const unread = misnamed([...files.keys()]).map((path) => [path, { ok: false, mistakes: [] }] as const);
  const read = [...files]
    .filter(([path]) => path.endsWith('.yaml'))
    .map(([path, text]) => [path, parseYaml(text)] as const);
  return new Map([...unread, ...read]);
}

function problemsOf(findings: readonly Finding[], documents: Documents): readonly Problem[] {
  const unreadable = [...documents].flatMap(([file, document]) =>
    document.ok ? [] : document.mistakes.map((mistake) => ({ file, path: '', ...mistake })),
  );
  return sortProblems([...unreadable, ...findings.map((finding) => placed(finding, documents))]);
}

function placed({ file, path, at, found, expected, fix }: Finding, documents: Documents): Problem {
  const document = documents.get(file);
  const position = document?.ok ? document.value.locate(path, at) : { line: 0, column: 0 };
  return { file, ...position, path: formatPath(path), found, expected, fix };
}
