import type { Finding } from '../problem.ts';
import type { Terms } from '../schema/terms.ts';
import { listed, show } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';

/** Words of content/terms.yaml that name other words of it name ones that are there. */
export function termRules(file: string, terms: Terms): readonly Finding[] {
  const { chapters, topics, events, cohorts } = terms;
  const families = terms['role-families'];
  return [
    ...Object.entries(families).flatMap(([id, { 'part-of': wider }]) =>
      wider === undefined
        ? []
        : known(file, ['role-families', id, 'part-of'], wider, 'role families', families),
    ),
    ...Object.entries(topics).flatMap(([id, topic]) =>
      known(file, ['topics', id, 'chapter'], topic.chapter, 'chapters', chapters),
    ),
    ...Object.entries(events).flatMap(([id, { includes, cohort }]) => [
      ...(includes ?? []).flatMap((event, index) =>
        known(file, ['events', id, 'includes', index], event, 'events', events),
      ),
      ...(cohort === undefined ? [] : known(file, ['events', id, 'cohort'], cohort, 'cohorts', cohorts)),
    ]),
  ];
}

function known(
  file: string,
  path: Finding['path'],
  id: string,
  list: string,
  terms: object,
): readonly Finding[] {
  const ids = Object.keys(terms);
  if (ids.includes(id)) return [];
  const near = suggest(id, ids);
  return [
    {
      file,
      path,
      found: show(id),
      expected: `one of the ${list} in this file`,
      fix:
        near === undefined ? `add it under \`${list}\`, or write one of:\n${listed(ids)}` : `write "${near}"`,
    },
  ];
}
