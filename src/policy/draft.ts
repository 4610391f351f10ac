import type { Entries } from './handbook.ts';
import { readEntries, readOptional, readWhole } from './read.ts';
import type { Documents, DraftEntries, Whole } from './read.ts';
import type { Finding } from './problem.ts';
import { authoritySchema } from './schema/authority.ts';
import type { AuthorityFile } from './schema/authority.ts';
import { dutiesSchema } from './schema/duty.ts';
import type { Duty } from './schema/duty.ts';
import { pathwaysSchema } from './schema/pathway.ts';
import type { Pathway } from './schema/pathway.ts';
import { questionsSchema } from './schema/question.ts';
import type { Question } from './schema/question.ts';
import { rulesSchema } from './schema/rule.ts';
import type { Rule } from './schema/rule.ts';
import type { TermLists } from './schema/terms.ts';
import { thresholdsSchema } from './schema/thresholds.ts';
import type { Thresholds } from './schema/thresholds.ts';
import { timescalesSchema } from './schema/timescale.ts';
import type { Timescale } from './schema/timescale.ts';
import { writtenAuthority } from './written.ts';
import type { WrittenAuthority } from './written.ts';

/** What could be read of an authority's folder. */
export interface AuthorityDraft {
  readonly id: string;
  readonly file: string;
  readonly authority: AuthorityFile | undefined;
  /** The ids of its roles, even when authority.yaml is otherwise wrong; undefined when it cannot be read at all. */
  readonly roles: readonly string[] | undefined;
  readonly timescales: DraftEntries<Timescale>;
  readonly rules: DraftEntries<Rule>;
  readonly duties: DraftEntries<Duty>;
  readonly pathways: DraftEntries<Pathway>;
  readonly thresholdsFile: string;
  readonly thresholds: Whole<Thresholds>;
  readonly questions: DraftEntries<Question>;
  readonly written: WrittenAuthority;
  /** What is wrong inside one file, whatever the other files hold. */
  readonly findings: readonly Finding[];
}

/** Reads the files of one authority, each by itself: a broken one takes nothing from the others. */
export function readDraft(folder: string, documents: Documents, lists: TermLists): AuthorityDraft {
  const file = `${folder}/authority.yaml`;
  const main = readWhole(file, documents, authoritySchema(lists));
  const timescales = readEntries(`${folder}/timescales.yaml`, documents, timescalesSchema(lists));
  const rules = readEntries(`${folder}/rules.yaml`, documents, rulesSchema(lists));
  const duties = readEntries(`${folder}/duties.yaml`, documents, dutiesSchema(lists));
  const pathways = readEntries(`${folder}/pathways.yaml`, documents, pathwaysSchema(lists));
  const thresholdsFile = `${folder}/thresholds.yaml`;
  const thresholds = readOptional(thresholdsFile, documents, thresholdsSchema(lists), {});
  const questions = readEntries(`${folder}/questions.yaml`, documents, questionsSchema);
  const parts = [main, timescales, rules, duties, pathways, thresholds, questions];
  return {
    id: folder.slice(folder.lastIndexOf('/') + 1),
    file,
    authority: main.value,
    roles: keysIn(documents, file, 'roles'),
    timescales,
    rules,
    duties,
    pathways,
    thresholdsFile,
    thresholds,
    questions,
    written: writtenAuthority(folder, documents),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** Everything about an authority in which nothing is wrong. */
export function isWhole({ authority, thresholds, findings, ...draft }: AuthorityDraft): boolean {
  const { timescales, rules, duties, pathways, questions } = draft;
  const read = [timescales, rules, duties, pathways, questions].every(({ ids }) => ids !== undefined);
  return authority !== undefined && thresholds.value !== undefined && read && findings.length === 0;
}

function keysIn(documents: Documents, file: string, key: string): readonly string[] | undefined {
  const document = documents.get(file);
  const data = document?.ok ? (document.value.data as Entries<unknown> | null) : undefined;
  const value = data?.[key];
  return typeof value === 'object' && value !== null ? Object.keys(value) : undefined;
}
