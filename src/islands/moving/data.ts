/**
 * What an authority's document says about a family that moves, put into words when the site is made. The site writes it to
 * /data/compare/<id>.json; the page on moving asks for two of them.
 */
export interface MovingData {
  readonly id: string;
  readonly name: string;
  /** A family moves away, and moves in. */
  readonly leaving: MovingSide;
  readonly arriving: MovingSide;
  readonly clocks: {
    /** They count from a day of the move. */
    readonly starts: readonly MovingRule[];
    /** They count from a beginning before the move, and the document does not say whether that one counts. */
    readonly silent: readonly MovingRule[];
    /** As these, and only for other ways of coming to be in need. */
    readonly otherWays: readonly MovingRule[];
  };
  /** The topics that matter most on a move, the same for every authority: their rules about time, or what stands in place of these. */
  readonly topics: readonly MovingTopic[];
  /** What the document calls things, beside the Handbook's own words. */
  readonly words: readonly { readonly handbook: string; readonly local: string }[];
}

/** A topic of moving, as one document has it. */
export interface MovingSide extends MovingTopic {
  readonly duties: readonly MovingDuty[];
  /** Who is told, sent or given something. */
  readonly told: readonly Recipient[];
}

export interface MovingTopic {
  readonly name: string;
  /** Where the topic stands in full. */
  readonly href: string;
  /** In place of everything else: "Not stated in this document". */
  readonly silence?: string;
  readonly rules: readonly MovingRule[];
}

export interface MovingRule {
  readonly title: string;
  readonly href: string;
  /** Its clock in words, where it has one. */
  readonly when?: string;
  readonly says: string;
  readonly strength?: MovingStrength;
  /** Titles; empty where the document does not say who. */
  readonly who: readonly string[];
  /** The routes and cohorts that it is limited to. */
  readonly only: readonly string[];
  readonly places: readonly MovingPlace[];
  /** What is unclear about it. */
  readonly unclear: readonly string[];
}

/** A section of the document, and the lines of it on which a rule rests. */
export interface MovingPlace {
  readonly section: string;
  readonly lines: readonly { readonly line: number; readonly href: string }[];
  /** Only where the rule is not from the authority's own document. */
  readonly document?: string;
}

export interface MovingDuty {
  readonly does: string;
  readonly href: string;
  readonly strength: MovingStrength;
  readonly who: readonly string[];
  readonly places: readonly MovingPlace[];
}

export interface Recipient {
  readonly title: string;
  /** It is the other council, or somebody there. */
  readonly elsewhere: boolean;
  readonly duties: readonly (MovingDuty & {
    /** What the rules behind the duty say, such as which papers are sent; once where several duties rest on one rule. */
    readonly says: readonly string[];
  })[];
}

export interface MovingStrength {
  readonly id: string;
  readonly name: string;
}
