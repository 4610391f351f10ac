import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { sourceWords } from '../parts/rule-words.ts';
import { crosswalk } from './crosswalk.ts';
import type { MovingData, MovingDuty, MovingPlace, MovingRule, MovingSide, MovingTopic } from './data.ts';
import { summary } from './summary.ts';

/** A move as plain text, for an email or a note. */
export function moveText(from: MovingData, to: MovingData, today: IsoDate): string {
  const part = (heading: string, lines: readonly string[]) => ['', heading, ...lines];
  const { starts, silent, otherWays } = to.clocks;
  return [
    `Moving from ${from.name} to ${to.name}`,
    `Seen on ${formatDate(today)}, from the documents of both.`,
    ...summary(from, to),
    ...part(`${from.name}: who is told, and what is sent`, toldLines(from.leaving)),
    ...part(`${to.name}: who is told, and what is sent`, toldLines(to.arriving)),
    ...part(`Clocks of ${to.name} that start again`, starts.map(ruleLine)),
    ...part(`Clocks on which ${to.name} is silent`, silent.map(ruleLine)),
    ...part('Set only for other ways of coming to be in need', otherWays.map(ruleLine)),
    ...part(`${from.name}: the family leaves`, [...topicLines(from.leaving), ...dutyLines(from.leaving)]),
    ...part(`${to.name}: the family arrives`, [...topicLines(to.arriving), ...dutyLines(to.arriving)]),
    ...[from, to].flatMap(({ name, topics }) =>
      topics.flatMap((topic) => part(`${name}: ${topic.name}`, topicLines(topic))),
    ),
    ...part(
      'Words that change',
      crosswalk([from, to]).map(
        ({ handbook, local }) => `- ${handbook}: ${local.map((word) => word ?? 'not noted').join(' / ')}`,
      ),
    ),
    '',
    'The documents themselves prevail. Child in Need Handbook',
  ].join('\n');
}

function topicLines({ silence, rules }: MovingTopic): readonly string[] {
  return silence ? [`- ${silence}`] : rules.map(ruleLine);
}

function ruleLine({ title, when, says, strength, only, who, places, unclear }: MovingRule): string {
  return [
    `- ${title}: ${when ? `${when}. ` : ''}${says}`,
    ...(strength ? [`${strength.name}.`] : []),
    ...(only.length > 0 ? [`Only for: ${only.join(', ')}.`] : []),
    whoWords(who),
    `Source: ${placesWords(places)}.`,
    ...unclear.map((asks) => `Unclear: ${asks}`),
  ].join(' ');
}

function whoWords(who: readonly string[]): string {
  return who.length > 0 ? `Who: ${who.join(', ')}.` : 'The document does not say who.';
}

/** Where a rule stands, in words. */
export function placesWords(places: readonly MovingPlace[]): string {
  return sourceWords(places.flatMap(({ lines, ...place }) => lines.map(({ line }) => ({ ...place, line }))));
}

/** Duties that no rule of the topic spells out. */
function dutyLines({ silence, duties }: MovingSide): readonly string[] {
  return silence ? [] : duties.map((duty) => `- ${dutyWords(duty)}`);
}

function toldLines({ silence, told }: MovingSide): readonly string[] {
  if (silence) return [`- ${silence}`];
  return told.flatMap(({ title, duties }) =>
    duties.map((duty) => `- ${title}: ${dutyWords(duty, duty.says)}`),
  );
}

function dutyWords({ does, strength, who, places }: MovingDuty, says: readonly string[] = []): string {
  return [`${does}.`, ...says, `${strength.name}.`, whoWords(who), `Source: ${placesWords(places)}.`].join(
    ' ',
  );
}
