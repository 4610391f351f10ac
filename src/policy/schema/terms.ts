import { z } from 'zod';
import { id, text } from './common.ts';

const also = z
  .array(text)
  .min(1)
  .optional()
  .describe(
    'Words that readers may bring from elsewhere: the search and the glossary lead from them to this.',
  );

const event = z.strictObject({
  name: text,
  definition: text,
  also,
  phrase: text,
  label: text.startsWith('Date ', 'the words of a question in a form, beginning with "Date "'),
  includes: z.array(id).min(1).optional(),
  repeats: z.literal(true).optional(),
  begins: z
    .literal(true)
    .optional()
    .describe(
      'It happens once, as a case or a plan begins: after a move, a document has to say whether it counts.',
    ),
  cohort: id.optional(),
});

const defined = z.strictObject({ name: text, definition: text });

const named = z.strictObject({ ...defined.shape, also });

const circumstance = z.strictObject({
  ...named.shape,
  topic: id.optional().describe('The topic on which a document that speaks of it does so.'),
});

const family = z.strictObject({
  ...named.shape,
  'part-of': id.optional().describe('The wider family whose duties are its own as well.'),
});

/** content/terms.yaml: the closed lists that every other file draws on. */
export const termsSchema = z.strictObject({
  chapters: z.record(id, text),
  topics: z.record(id, z.strictObject({ ...named.shape, chapter: id })),
  events: z.record(id, event),
  things: z.record(id, named).describe('What is no event and has words of its own in a document.'),
  routes: z.record(id, circumstance),
  cohorts: z.record(id, circumstance),
  strengths: z.record(id, defined),
  'role-families': z.record(id, family),
  stages: z.record(id, defined),
  abbreviations: z
    .record(text, text)
    .describe('Short forms that documents use, each with what it stands for.'),
  'readers-abbreviations': z
    .record(text, text)
    .optional()
    .describe('Short forms that no document uses and that readers bring from elsewhere.'),
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
    thing: list(terms.things, 'things', 'thing'),
    route: list(terms.routes, 'routes', 'route'),
    cohort: list(terms.cohorts, 'cohorts', 'cohort'),
    strength: list(terms.strengths, 'strengths', 'strength'),
    family: list(terms['role-families'], 'role families', 'role-family'),
    stage: list(terms.stages, 'stages', 'stage'),
    abbreviation: list(asWords(terms.abbreviations), 'abbreviations', 'abbreviation'),
  };
}

export type TermLists = ReturnType<typeof termLists>;

interface Word {
  readonly name: string;
  readonly definition: string;
}

function asWords(abbreviations: Terms['abbreviations']): Readonly<Record<string, Word>> {
  const words = Object.entries(abbreviations).map(
    ([name, definition]) => [name, { name, definition }] as const,
  );
  return Object.fromEntries(words);
}

/** What an editor shows beside a word of a list. */
function meaning({ name, definition }: Word): string {
  return `${name}: ${definition}`;
}
