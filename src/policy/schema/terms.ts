import { z } from 'zod';
import { id, text } from './common.ts';

const event = z.strictObject({
  name: text,
  definition: text,
  phrase: text,
  label: text.startsWith('Date ', 'the words of a question in a form, beginning with "Date "'),
  includes: z.array(id).min(1).optional(),
  repeats: z.literal(true).optional(),
  cohort: id.optional(),
});

const defined = z.strictObject({ name: text, definition: text });

/** content/terms.yaml: the closed lists that every other file draws on. */
export const termsSchema = z.strictObject({
  chapters: z.record(id, text),
  topics: z.record(id, z.strictObject({ name: text, chapter: id, definition: text })),
  events: z.record(id, event),
  routes: z.record(id, defined),
  cohorts: z.record(id, defined),
  strengths: z.record(id, defined),
  'role-families': z.record(id, defined),
  abbreviations: z.record(text, text),
});

export type Terms = z.infer<typeof termsSchema>;
export type EventTerm = Terms['events'][string];

/** Enumerations made from the terms, so that an unknown word is an error and editors can complete it. */
export function termLists(terms: Terms) {
  const list = (words: Readonly<Record<string, Word>>, name: string, id: string) =>
    z.enum(Object.keys(words), { error: `one of the ${name} in content/terms.yaml` }).meta({
      id,
      description: `One of the ${name} in content/terms.yaml.`,
      enumDescriptions: Object.values(words).map(meaning),
    });
  return {
    topic: list(terms.topics, 'topics', 'topic'),
    event: list(terms.events, 'events', 'event'),
    route: list(terms.routes, 'routes', 'route'),
    cohort: list(terms.cohorts, 'cohorts', 'cohort'),
    strength: list(terms.strengths, 'strengths', 'strength'),
    family: list(terms['role-families'], 'role families', 'role-family'),
  };
}

export type TermLists = ReturnType<typeof termLists>;

interface Word {
  readonly name: string;
  readonly definition: string;
}

/** What an editor shows beside a word of a list. */
function meaning({ name, definition }: Word): string {
  return `${name}: ${definition}`;
}
