// Every address of the site is made here and nowhere else, so that none can be mistyped and moving one is one change.

export const urls = {
  home: '/',
  authorities: '/authorities/',
  calculators: '/calculators/',
  timeline: '/calculators/timeline/',
  workingDays: '/calculators/working-days/',
  bankHolidays: '/bank-holidays/',
  visits: '/calculators/visits/',
  meetings: '/calculators/meetings/',
  functionalNeeds: '/calculators/functional-needs/',
  supervisionOrder: '/calculators/supervision-order/',
  compare: '/compare/',
  moving: '/compare/moving/',
  caseload: '/calculators/caseload/',
  caseloadTemplate: '/calculators/caseload-template.csv',
  topics: '/topics/',
  circumstances: '/circumstances/',
  roles: '/roles/',
  thresholds: '/thresholds/',
  questions: '/questions/',
  sources: '/sources/',
  amendments: '/amendments/',
  glossary: '/glossary/',
  national: '/national/',
  search: '/search/',
  searchWords: '/search/words.json',
  contents: '/contents/',
  about: '/about/',
  howDaysAreCounted: '/about/how-days-are-counted/',
  privacy: '/about/privacy/',
  counting: '/decisions/0002-how-days-are-counted/',
  accessibility: '/about/accessibility/',
  decisions: '/decisions/',
  data: '/data/',
} as const;

export function authorityUrl(authority: string): string {
  return `${urls.authorities}${authority}/`;
}

/** What an authority's document is, and what of the Handbook rests on each line of it. */
export function sourceUrl(authority: string): string {
  return `${authorityUrl(authority)}source/`;
}

/** One line of an authority's document: where the source of every fact leads. */
export function lineUrl(authority: string, line: number): string {
  return `${sourceUrl(authority)}#${lineAnchor(line)}`;
}

export function lineAnchor(line: number): string {
  return `line-${line}`;
}

/** What an authority's document says has changed. */
export function amendmentsUrl(authority: string): string {
  return `${urls.amendments}#${authority}`;
}

/** Everything that is unclear in an authority's document. */
export function questionsUrl(authority: string): string {
  return `${authorityUrl(authority)}questions/`;
}

export function questionUrl(authority: string, question: string): string {
  return `${questionsUrl(authority)}#${questionAnchor(question)}`;
}

/** What an authority calls things. */
export function wordsUrl(authority: string): string {
  return `${authorityUrl(authority)}words/`;
}

/** A short form of an authority's document, among its words. */
export function abbreviationUrl(authority: string, short: string): string {
  return `${wordsUrl(authority)}#${abbreviationAnchor(short)}`;
}

export function abbreviationAnchor(short: string): string {
  return `abbreviation-${short}`;
}

/** Who does what in an authority. */
export function rolesUrl(authority: string): string {
  return `${authorityUrl(authority)}roles/`;
}

/** What one post or agency of an authority has to do. */
export function roleUrl(authority: string, role: string): string {
  return `${rolesUrl(authority)}${role}/`;
}

/** A duty on the page of the first role that has it, or with those that the document gives to nobody. */
export function dutyUrl(authority: string, duty: string, who: 'not-stated' | readonly string[]): string {
  const owner = who === 'not-stated' ? undefined : who[0];
  const page = owner === undefined ? rolesUrl(authority) : roleUrl(authority, owner);
  return `${page}#${dutyAnchor(duty)}`;
}

export function dutyAnchor(duty: string): string {
  return `duty-${duty}`;
}

/** What every authority expects of one family of roles. */
export function familyUrl(family: string): string {
  return `${urls.roles}${family}/`;
}

/** What one authority expects of one family of roles, which it has to name. */
export function familyAtUrl(family: string, authority: string): string {
  return `${familyUrl(family)}#${authority}`;
}

/** What each authority changes in one circumstance, or for one way of coming to be in need. */
export function circumstanceUrl(circumstance: string): string {
  return `${urls.circumstances}${circumstance}/`;
}

export function circumstanceAtUrl(circumstance: string, authority: string): string {
  return `${circumstanceUrl(circumstance)}#${authority}`;
}

/** What every authority says on one topic. */
export function acrossUrl(topic: string): string {
  return `${urls.topics}${topic}/`;
}

/** The tests for being in need, levels of need and eligibility of an authority. */
export function thresholdsUrl(authority: string): string {
  return `${authorityUrl(authority)}thresholds/`;
}

/** The matrix of functions and grades, all of it. */
export function matrixUrl(authority: string): string {
  return `${thresholdsUrl(authority)}#matrix`;
}

/** The calculator that counts the grades of a matrix, with an authority chosen. No grade ever stands in an address. */
export function functionalNeedsUrl(authority: string): string {
  return `${urls.functionalNeeds}?authority=${authority}`;
}

/** The planner of a supervision order with an authority chosen. No date ever stands in an address. */
export function supervisionOrderUrl(authority: string): string {
  return `${urls.supervisionOrder}?authority=${authority}`;
}

/** The meetings calculator with an authority chosen. No date ever stands in an address. */
export function meetingsUrl(authority: string): string {
  return `${urls.meetings}?authority=${authority}`;
}

/** The calculator of the gaps between visits with an authority chosen. No date ever stands in an address. */
export function visitsUrl(authority: string): string {
  return `${urls.visits}?authority=${authority}`;
}

/** One entry of thresholds.yaml, by its part of the file and its id. */
export function thresholdUrl(authority: string, part: string, id: string): string {
  return `${thresholdsUrl(authority)}#${thresholdAnchor(part, id)}`;
}

export function thresholdAnchor(part: string, id: string): string {
  return `${part}-${id}`;
}

export function timescalesUrl(authority: string): string {
  return `${authorityUrl(authority)}timescales/`;
}

/** The lasting address of one timescale. */
export function timescaleUrl(authority: string, timescale: string): string {
  return `${timescalesUrl(authority)}#${timescale}`;
}

export function chapterUrl(authority: string, chapter: string): string {
  return `${authorityUrl(authority)}${chapter}/`;
}

export function topicUrl(authority: string, chapter: string, topic: string): string {
  return `${chapterUrl(authority, chapter)}#${topicAnchor(topic)}`;
}

export function ruleUrl(authority: string, chapter: string, rule: string): string {
  return `${chapterUrl(authority, chapter)}#${ruleAnchor(rule)}`;
}

/** What a circumstance, or a way of coming to be in need, changes in the rules of one authority. */
export function changesAnchor(kind: 'route' | 'cohort', id: string): string {
  return `changes-${kind}-${id}`;
}

/** Topics, rules and timescales have ids of their own kind and stand on one page: only a timescale has its bare id. */
export function topicAnchor(topic: string): string {
  return `topic-${topic}`;
}

export function ruleAnchor(rule: string): string {
  return `rule-${rule}`;
}

export function questionAnchor(question: string): string {
  return `question-${question}`;
}

/** The ways into, through and out of being a child in need, of an authority. */
export function pathwaysUrl(authority: string): string {
  return `${authorityUrl(authority)}pathways/`;
}

export function pathwayUrl(authority: string, pathway: string): string {
  return `${pathwaysUrl(authority)}${pathway}/`;
}

export function stepUrl(authority: string, pathway: string, step: string): string {
  return `${pathwayUrl(authority, pathway)}#${stepAnchor(step)}`;
}

export function stepAnchor(step: string): string {
  return `step-${step}`;
}

/** The bank holidays of one year. */
export function bankHolidaysUrl(year: number): string {
  return `${urls.bankHolidays}${year}/`;
}

/** The timeline calculator with an authority chosen. No date ever stands in an address. */
export function timelineUrl(authority: string): string {
  return `${urls.timeline}?authority=${authority}`;
}

/** The same with a circumstance chosen, or with a way of coming to be in need. */
export function timelineForUrl(authority: string, kind: 'route' | 'cohort', id: string): string {
  return `${timelineUrl(authority)}&${kind}=${id}`;
}

/** The comparison with an authority chosen as one of those compared. */
export function compareUrl(authority: string): string {
  return `${urls.compare}?authority=${authority}`;
}

/** Moving area, with the authority that the family leaves chosen. */
export function movingFromUrl(authority: string): string {
  return `${urls.moving}?from=${authority}`;
}

/** What the page on moving must know of one authority. */
export function movingDataUrl(authority: string): string {
  return `${urls.data}compare/${authority}.json`;
}

/** What a calculator is given that stands inside the pages of an authority. */
export function insideDataUrl(authority: string, calculator: string): string {
  return `${urls.data}calculators/${authority}/${calculator}.json`;
}

export function calculatorDataUrl(authority: string): string {
  return `${urls.data}calculators/${authority}.json`;
}

/** The open data of one authority. The content check keeps these addresses apart from the others below /data/. */
export function authorityDataUrl(authority: string): string {
  return `${urls.data}${authority}.json`;
}

export const handbookDataUrl = `${urls.data}handbook.json`;

/** The open data of one kind, of every authority, as a table. */
export function tableUrl(table: string): string {
  return `${urls.data}${table}.csv`;
}

/** The JSON Schema of a data file. */
export function schemaUrl(name: string): string {
  return `/schema/${name}.json`;
}

/** One entry of the glossary, by its part of the page and its id. */
export function glossaryUrl(part: string, id: string): string {
  return `${urls.glossary}#${glossaryAnchor(part, id)}`;
}

export function glossaryAnchor(part: string, id: string): string {
  return `${part}-${id}`;
}

export function decisionUrl(decision: string): string {
  return `${urls.decisions}${decision}/`;
}

export function nationalUrl(rule: string): string {
  return `${urls.national}#${rule}`;
}
