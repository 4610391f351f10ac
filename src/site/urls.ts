// Every address of the site is made here and nowhere else, so that none can be mistyped and moving one is one change.

export const urls = {
  home: '/',
  authorities: '/authorities/',
  calculators: '/calculators/',
  timeline: '/calculators/timeline/',
  workingDays: '/calculators/working-days/',
  glossary: '/glossary/',
  national: '/national/',
  search: '/search/',
  contents: '/contents/',
  about: '/about/',
  howDaysAreCounted: '/about/how-days-are-counted/',
  aboutData: '/about/data/',
  privacy: '/about/privacy/',
  accessibility: '/about/accessibility/',
  decisions: '/decisions/',
} as const;

export function authorityUrl(authority: string): string {
  return `${urls.authorities}${authority}/`;
}

/** The part of an authority's page that says what its document is: where every source of that authority leads. */
export function documentUrl(authority: string): string {
  return `${authorityUrl(authority)}#document`;
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

/** The timeline calculator with an authority chosen. No date ever stands in an address. */
export function timelineUrl(authority: string): string {
  return `${urls.timeline}?authority=${authority}`;
}

export function calculatorDataUrl(authority: string): string {
  return `/data/calculators/${authority}.json`;
}

export function decisionUrl(decision: string): string {
  return `${urls.decisions}${decision}/`;
}

export function nationalUrl(rule: string): string {
  return `${urls.national}#${rule}`;
}
