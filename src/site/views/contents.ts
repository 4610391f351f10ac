import type { Authority, Terms } from '../../policy/types.ts';
import { urls } from '../urls.ts';
import { topicIndex } from './across.ts';
import { familyGroups } from './family.ts';
import type { Link } from './link.ts';
import { circumstanceNames } from './what-changes.ts';
import { authorityNavigation } from './navigation.ts';

/** The pages of the site under headings, for readers who cannot or would not search. */
export interface ContentsPart {
  readonly title: string;
  readonly links: readonly Link[];
  /** The links read alike in several parts: what tells them apart is the part's title. */
  readonly alike?: true;
}

export function contentsParts(
  authorities: readonly Authority[],
  terms: Terms,
  decisions: readonly Link[],
): readonly ContentsPart[] {
  return [
    { title: 'Start', links: START },
    ...authorities.map((authority) => ({
      title: authority.name,
      alike: true as const,
      links: authorityNavigation(authority, terms, '').map(({ title, href, silent }) => ({
        title: silent ? `${title} (${silent})` : title,
        href,
      })),
    })),
    { title: 'Topics, across authorities', links: topicIndex(terms).flatMap(({ topics }) => topics) },
    {
      title: 'Circumstances and ways in, across authorities',
      links: circumstanceNames(terms).map(({ name, href }) => ({ title: name, href })),
    },
    { title: 'Roles, across authorities', links: familyGroups(terms).flatMap(({ families }) => families) },
    { title: 'About', links: ABOUT },
    { title: 'Decisions', links: decisions },
  ];
}

const START: readonly Link[] = [
  { title: 'Home', href: urls.home },
  { title: 'Authorities', href: urls.authorities },
  { title: 'Calculators', href: urls.calculators },
  { title: 'Case timeline', href: urls.timeline },
  { title: 'Working days', href: urls.workingDays },
  { title: 'Bank holidays, year by year', href: urls.bankHolidays },
  { title: 'Visits', href: urls.visits },
  { title: 'Meetings and paperwork', href: urls.meetings },
  { title: 'Functional needs matrix', href: urls.functionalNeeds },
  { title: 'Supervision order planner', href: urls.supervisionOrder },
  { title: 'Caseload', href: urls.caseload },
  { title: 'Check a threshold', href: urls.thresholds },
  { title: 'Compare councils', href: urls.compare },
  { title: 'Moving area', href: urls.moving },
  { title: 'Compare authorities by topic', href: urls.topics },
  { title: 'Circumstances and ways in', href: urls.circumstances },
  { title: 'Roles and responsibilities', href: urls.roles },
  { title: 'Glossary', href: urls.glossary },
  { title: 'National rules', href: urls.national },
  { title: 'Sources', href: urls.sources },
  { title: 'Open questions', href: urls.questions },
  { title: 'Amendments', href: urls.amendments },
  { title: 'Search', href: urls.search },
];

const ABOUT: readonly Link[] = [
  { title: 'About the Handbook', href: urls.about },
  { title: 'How days are counted', href: urls.howDaysAreCounted },
  { title: 'Data and licence', href: urls.data },
  { title: 'Privacy', href: urls.privacy },
  { title: 'Accessibility', href: urls.accessibility },
  { title: 'Decisions', href: urls.decisions },
];
