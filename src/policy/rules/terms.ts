import type { Finding } from '../problem.ts';
import type { Terms } from '../schema/terms.ts';
import { listed, show } from '../show.ts';
import { suggest } from '../../spelling/suggest.ts';

/** Words of content/terms.yaml that name other words of it name ones that are there, and no short form stands twice. */
export function termRules(file: string, terms: Terms): readonly Finding[] {
  const { chapters, topics, events, routes, cohorts, abbreviations } = terms;
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
    ...Object.entries({ routes, cohorts }).flatMap(([list, circumstances]) =>
      Object.entries(circumstances).flatMap(([id, { topic }]) =>
        topic === undefined ? [] : known(file, [list, id, 'topic'], topic, 'topics', topics),
      ),
    ),
    ...Object.keys(cohorts).flatMap((id): readonly Finding[] =>
      Object.hasOwn(routes, id) ? [alsoRoute(file, id)] : [],
    ),
    ...Object.keys(terms['readers-abbreviations'] ?? {}).flatMap((short): readonly Finding[] =>
      Object.hasOwn(abbreviations, short) ? [twice(file, short)] : [],
    ),
  ];
}

function twice(file: string, short: string): Finding {
  return {
    file,
    path: ['readers-abbreviations', short],
    at: 'key',
    found: `${show(short)}, which stands under \`abbreviations\` as well`,
    expected: 'each short form once: of documents, or of readers only',
    fix: 'take it out here',
  };
}

/** Routes and cohorts have pages side by side. */
function alsoRoute(file: string, id: string): Finding {
  return {
    file,
    path: ['cohorts', id],
    at: 'key',
    found: `${show(id)}, which is a route as well`,
    expected: 'an id that is either a route or a cohort',
    fix: 'give one of them another id',
  };
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
