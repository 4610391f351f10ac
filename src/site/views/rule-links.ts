import type { Authority, Terms } from '../../policy/types.ts';
import { ruleUrl } from '../urls.ts';
import type { Link } from './link.ts';

/** Rules without a clock by their titles, each with the way to it. */
export function ruleLinks(
  ids: readonly string[] = [],
  { id: authority, rules }: Pick<Authority, 'id' | 'rules'>,
  { topics }: Pick<Terms, 'topics'>,
): readonly Link[] {
  return ids.flatMap((id) => {
    const rule = rules[id];
    return rule
      ? [{ title: rule.title, href: ruleUrl(authority, topics[rule.topic]?.chapter ?? '', id) }]
      : [];
  });
}
