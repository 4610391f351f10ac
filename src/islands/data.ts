import type {
  AuthorityFile,
  Duty,
  EventTerm,
  Place,
  Question,
  Rule,
  Terms,
  Timescale,
  Who,
} from '../policy/types.ts';
import type { Version } from '../schedule/versions.ts';

/**
 * What the case timeline must know of one authority. The site writes it to /data/calculators/<id>.json, as JSON of exactly
 * this shape, and the island asks for it when a person chooses the authority.
 */
export interface CalculatorData {
  readonly id: string;
  readonly name: string;
  /** Whether the document names its authority. */
  readonly named: boolean;
  readonly document: Pick<
    AuthorityFile['document'],
    'title' | 'issuer' | 'issued' | 'review-date' | 'checked'
  >;
  /** By id, in the document's order. */
  readonly timescales: Readonly<Record<string, Timescale>>;
  /**
   * The events, in the order of terms.yaml, that the timescales speak of: in a clock, in `during` or in `happens`, and the
   * kinds that such an event includes.
   */
  readonly events: Readonly<Record<string, EventTerm>>;
  /** The routes that a timescale is limited to, in the order of terms.yaml. */
  readonly routes: readonly Choice[];
  /** The cohorts that a timescale is limited to, in the order of terms.yaml. */
  readonly cohorts: readonly Choice[];
  readonly strengths: Terms['strengths'];
  /** The authority's own titles. */
  readonly roles: Readonly<Record<string, string>>;
  /** What the posts of a role have in common, in sentences, by the id of each role that a rule here gives something to. */
  readonly covers: Readonly<Record<string, string>>;
  /** The rules without a clock that a timescale names under `also`, and those about meetings and supervision orders. */
  readonly rules: Readonly<Record<string, AlsoRule>>;
  /** The duties to come to a meeting that others hold, in the document's order, each version of one by itself. */
  readonly attendance: readonly Attendance[];
  /** The questions that a timescale, or a rule about meetings, names. */
  readonly questions: Readonly<Record<string, Question>>;
  /** What the authority calls an event. */
  readonly words: AuthorityFile['words'];
  /** There are topics on which the document has not been read yet: rules may be missing. */
  readonly unread?: true;
  /** The topics on which the document does not answer, with how: "Not stated in this document". */
  readonly silences: Readonly<Record<string, string>>;
  /** The names of the topics that the timescales, or the rules about meetings, are about, and of the silent ones. */
  readonly topics: Readonly<Record<string, string>>;
}

/** A route or a cohort to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

/** A duty to come to a meeting, as it held for a time: for good, or `from` a day and `until` another. */
export interface Attendance extends Pick<
  Version<Duty>,
  'who' | 'strength' | 'source' | 'routes' | 'cohorts' | 'from' | 'until'
> {
  /** The duty. */
  readonly id: string;
  /** What is done: "Attend the reviews". */
  readonly does: string;
  /** The timescales by which those meetings are held. */
  readonly timescales: readonly string[];
}

/** A rule without a clock, such as who chairs. */
export interface AlsoRule {
  readonly title: string;
  readonly topic: string;
  readonly says: string;
  readonly who: Who;
  readonly source: readonly Place[];
  /** The rest only of rules about meetings and supervision orders. */
  readonly strength?: Rule['strength'];
  readonly routes?: Rule['routes'];
  readonly cohorts?: Rule['cohorts'];
  readonly questions?: Rule['questions'];
  /** Since when it holds as it stands, and how it stood before. */
  readonly from?: Rule['from'];
  readonly previously?: Rule['previously'];
}
