import type { Authority, Terms } from '../../policy/types.ts';
import { urls } from '../urls.ts';
import type { Link } from './link.ts';
import { authorityNavigation } from './navigation.ts';

/** Every page of the site under headings, for readers who cannot or would not search. */
export interface ContentsPart {
  readonly title: string;
  readonly links: readonly Link[];
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
      links: authorityNavigation(authority, terms, '').map(({ title, href, silent }) => ({
        title: silent ? `${title} (not stated)` : title,
        href,
      })),
    })),
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
  { title: 'Glossary', href: urls.glossary },
  { title: 'National rules', href: urls.national },
  { title: 'Search', href: urls.search },
];

const ABOUT: readonly Link[] = [
  { title: 'About the Handbook', href: urls.about },
  { title: 'How days are counted', href: urls.howDaysAreCounted },
  { title: 'Data and licence', href: urls.aboutData },
  { title: 'Privacy', href: urls.privacy },
  { title: 'Accessibility', href: urls.accessibility },
  { title: 'Decisions', href: urls.decisions },
];
