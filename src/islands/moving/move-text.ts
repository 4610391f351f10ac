import { sourceWords } from '../parts/rule-words.ts';
import { crosswalk } from './crosswalk.ts';
import type { MovingData, MovingPlace, MovingRule, MovingSide, MovingTopic } from './data.ts';
import { summary } from './summary.ts';

/** A move as plain text, for an email or a note. */
export function moveText(from: MovingData, to: MovingData): string {
  const part = (heading: string, lines: readonly string[]) => ['', heading, ...lines];
  const { starts, silent, otherWays } = to.clocks;
  return [
    `Moving from ${from.name} to ${to.name}`,
    ...summary(from, to),
    ...part(`${from.name}: the family leaves`, topicLines(from.leaving)),
    ...part(`${from.name}: who is told, and what is sent`, toldLines(from.leaving)),
    ...part(`${to.name}: the family arrives`, topicLines(to.arriving)),
    ...part(`${to.name}: who is told, and what is sent`, toldLines(to.arriving)),
    ...part(`Clocks of ${to.name} that start again`, starts.map(ruleLine)),
    ...part(`Clocks on which ${to.name} is silent`, silent.map(ruleLine)),
    ...part('Set only for other ways of coming to be in need', otherWays.map(ruleLine)),
    ...[from, to].flatMap(({ name, topics }) =>
      topics.flatMap((topic) => part(`${name}: ${topic.name}`, topicLines(topic))),
    ),
    ...part(
      'Words that change',
      crosswalk(from, to).map(
        (pair) => `- ${pair.handbook}: ${pair.from ?? 'not noted'} / ${pair.to ?? 'not noted'}`,
      ),
    ),
    '',
    'The documents themselves prevail. Child in Need Handbook',
  ].join('\n');
}

function topicLines({ silence, rules }: MovingTopic): readonly string[] {
  return silence ? [`- ${silence}`] : rules.map(ruleLine);
}

function ruleLine({ title, when, says, places }: MovingRule): string {
  return `- ${title}: ${when ? `${when}. ` : ''}${says} (${placesWords(places)})`;
}

function placesWords(places: readonly MovingPlace[]): string {
  return sourceWords(places.flatMap(({ lines, ...place }) => lines.map(({ line }) => ({ ...place, line }))));
}

function toldLines({ silence, told }: MovingSide): readonly string[] {
  if (silence) return [`- ${silence}`];
  return told.flatMap(({ title, duties }) => duties.map(({ does }) => `- ${title}: ${does}`));
}
