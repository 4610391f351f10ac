import type { Entries } from './handbook.ts';
import { readEntries, readWhole } from './read.ts';
import type { Documents, DraftEntries } from './read.ts';
import type { Finding } from './problem.ts';
import { authoritySchema } from './schema/authority.ts';
import type { AuthorityFile } from './schema/authority.ts';
import { questionsSchema } from './schema/question.ts';
import type { Question } from './schema/question.ts';
import { rulesSchema } from './schema/rule.ts';
import type { Rule } from './schema/rule.ts';
import type { TermLists } from './schema/terms.ts';
import { timescalesSchema } from './schema/timescale.ts';
import type { Timescale } from './schema/timescale.ts';

/** What could be read of an authority's folder. */
export interface AuthorityDraft {
  readonly id: string;
  readonly file: string;
  readonly authority: AuthorityFile | undefined;
  /** The ids of its roles, even when authority.yaml is otherwise wrong; undefined when it cannot be read at all. */
  readonly roles: readonly string[] | undefined;
  readonly timescales: DraftEntries<Timescale>;
  readonly rules: DraftEntries<Rule>;
  readonly questions: DraftEntries<Question>;
  /** What is wrong inside one file, whatever the other files hold. */
  readonly findings: readonly Finding[];
}

/** Reads the files of one authority, each by itself: a broken one takes nothing from the others. */
export function readDraft(folder: string, documents: Documents, lists: TermLists): AuthorityDraft {
  const file = `${folder}/authority.yaml`;
  const main = readWhole(file, documents, authoritySchema(lists));
  const timescales = readEntries(`${folder}/timescales.yaml`, documents, timescalesSchema(lists));
  const rules = readEntries(`${folder}/rules.yaml`, documents, rulesSchema(lists));
  const questions = readEntries(`${folder}/questions.yaml`, documents, questionsSchema);
  return {
    id: folder.slice(folder.lastIndexOf('/') + 1),
    file,
    authority: main.value,
    roles: keysIn(documents, file, 'roles'),
    timescales,
    rules,
    questions,
    findings: [main, timescales, rules, questions].flatMap(({ findings }) => findings),
  };
}

/** Everything about an authority in which nothing is wrong. */
export function isWhole({ authority, timescales, rules, questions, findings }: AuthorityDraft): boolean {
  const read = [timescales, rules, questions].every(({ ids }) => ids !== undefined);
  return authority !== undefined && read && findings.length === 0;
}

function keysIn(documents: Documents, file: string, key: string): readonly string[] | undefined {
  const document = documents.get(file);
  const data = document?.ok ? (document.value.data as Entries<unknown> | null) : undefined;
  const value = data?.[key];
  return typeof value === 'object' && value !== null ? Object.keys(value) : undefined;
}
