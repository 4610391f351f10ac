// What the rest of the Handbook may know of the policies. Types only: nothing here reaches a browser.
export type { Authority, Handbook } from './handbook.ts';
export type { BankHolidaysFile } from './schema/bank-holidays.ts';
export type { Clock } from './schema/clock.ts';
export type { Duty } from './schema/duty.ts';
export type { Matrix } from './schema/matrix.ts';
export type { NationalRule, NationalRules } from './schema/national.ts';
export type { AuthorityFile, Silence } from './schema/authority.ts';
export type { Place } from './schema/common.ts';
export type { Pathway, Step } from './schema/pathway.ts';
export type { CommonQuestions, Question } from './schema/question.ts';
export type { Rule } from './schema/rule.ts';
export type { EventTerm, Terms } from './schema/terms.ts';
export type { Thresholds } from './schema/thresholds.ts';
export type { Timescale, Who } from './schema/timescale.ts';
export type { Finding, Problem } from './problem.ts';
