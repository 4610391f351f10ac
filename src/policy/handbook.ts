import type { AuthorityFile } from './schema/authority.ts';
import type { BankHolidaysFile } from './schema/bank-holidays.ts';
import type { Duty } from './schema/duty.ts';
import type { NationalRules } from './schema/national.ts';
import type { Pathway } from './schema/pathway.ts';
import type { CommonQuestions, Question } from './schema/question.ts';
import type { Rule } from './schema/rule.ts';
import type { Terms } from './schema/terms.ts';
import type { Thresholds } from './schema/thresholds.ts';
import type { Timescale } from './schema/timescale.ts';
import type { WrittenAuthority, WrittenHandbook } from './written.ts';

/** Entries of one file by id, in the order of the file. */
export type Entries<Entry> = Readonly<Record<string, Entry>>;

/** Everything the Handbook knows of one authority. The id is its folder's name and its web address. */
export interface Authority extends AuthorityFile {
  readonly id: string;
  readonly timescales: Entries<Timescale>;
  readonly rules: Entries<Rule>;
  readonly duties: Entries<Duty>;
  readonly pathways: Entries<Pathway>;
  readonly thresholds: Thresholds;
  readonly questions: Entries<Question>;
  /** The same, as it is written in its files. */
  readonly written: WrittenAuthority;
}

/** The whole dataset. Every id in it that names something else names something that exists. */
export interface Handbook {
  readonly terms: Terms;
  readonly national: NationalRules;
  readonly bankHolidays: BankHolidaysFile;
  /** What every document leaves open. */
  readonly questions: CommonQuestions;
  /** Sorted by name. */
  readonly authorities: readonly Authority[];
  /** The files that are about no one authority, as they are written. */
  readonly written: WrittenHandbook;
}
