import type { Row } from '../../formats/csv.ts';
import type { Authority, Handbook, Terms } from '../../policy/types.ts';
import { questionUrl } from '../urls.ts';
import type { AppliesTo } from '../views/applies-to.ts';
import type { ClockView } from '../views/clock.ts';
import type { DeadlineLink } from '../views/deadline.ts';
import type { PlaceView } from '../views/places.ts';
import type { QuestionView } from '../views/questions.ts';
import { raisedQuestions } from '../views/raised-by.ts';
import type { RaisedQuestion } from '../views/raised-by.ts';
import { dutyView } from '../views/role.ts';
import { timescaleCard } from '../views/timescale-card.ts';
import { listWords } from '../views/words.ts';
import { LICENCE } from './licence.ts';

/** The open data as tables, for spreadsheets: each is /data/<name>.csv, with the same columns in every row. */
export const TABLES = {
  timescales: tableOf(({ timescales }) => Object.keys(timescales), timescaleRow),
  duties: tableOf(({ duties }) => Object.keys(duties), dutyRow),
  questions: tableOf(raisedQuestions, questionRow),
} as const;

export type TableName = keyof typeof TABLES;

/** A table with a row for each of some things that every authority may have. */
function tableOf<Thing>(
  things: (authority: Authority, terms: Terms) => readonly Thing[],
  row: (thing: Thing, authority: Authority, terms: Terms) => Row,
) {
  return ({ authorities, terms }: Pick<Handbook, 'authorities' | 'terms'>): readonly Row[] =>
    authorities.flatMap((authority) =>
      things(authority, terms).map((thing) => ({
        'Authority id': authority.id,
        Authority: authority.name,
        ...row(thing, authority, terms),
        Licence: `${LICENCE.name}, ${LICENCE.credit}`,
      })),
    );
}

function timescaleRow(id: string, authority: Authority, terms: Terms): Row {
  const card = timescaleCard(id, authority, terms);
  return {
    Id: id,
    Title: card.title,
    Topic: card.topic.title,
    ...appliesCells(card.appliesTo),
    When: clockWords(card.clocks),
    Since: authority.timescales[id]?.from ?? '',
    Strength: card.strength.name,
    Who: whoWords(card.who),
    Says: card.says,
    Exception: card.exception?.says ?? '',
    ...endCells(card),
  };
}

function dutyRow(id: string, authority: Authority, terms: Terms): Row {
  const duty = authority.duties[id];
  if (!duty) throw new Error(`${authority.id} has no duty "${id}"`);
  const view = dutyView(id, duty, authority, terms);
  return {
    Id: id,
    Duty: view.does,
    Topic: terms.topics[duty.topic]?.name ?? duty.topic,
    ...appliesCells(view.appliesTo),
    When: deadlineWords(view.deadlines),
    'Meetings to come to': deadlineWords(view.meetings),
    Since: duty.from ?? '',
    Strength: view.strength.name,
    Who: whoWords(view.who),
    'Told or sent': joined(view.to),
    ...endCells(view),
  };
}

function questionRow({ question, raisedBy, touchesDates }: RaisedQuestion, { id }: Authority): Row {
  return {
    Id: question.id,
    Question: question.asks,
    Readings: question.readings.join('; or '),
    'Works to': question.worksTo,
    'Makes a date uncertain': touchesDates ? 'Yes' : 'No',
    'Raised by': joined(raisedBy.map(({ kind, title }) => `${kind}: ${title}`)),
    Source: placeWords(question.places),
    Address: questionUrl(id, question.id),
  };
}

function appliesCells({ routes, cohorts }: AppliesTo): Row {
  return {
    Routes: routes.length > 0 ? joined(routes) : 'Every route',
    Cohorts: cohorts.length > 0 ? joined(cohorts) : 'Every child',
  };
}

interface Cited {
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
  readonly href: string;
}

function endCells({ questions, places, href }: Cited): Row {
  return { Questions: joined(questions.map(({ id }) => id)), Source: placeWords(places), Address: href };
}

/** "First meeting: within 2 weeks of the assessment; Reviews: every 3 months" */
function deadlineWords(deadlines: readonly DeadlineLink[]): string {
  return joined(deadlines.map(({ title, clocks }) => `${title}: ${clockWords(clocks)}`));
}

/** Every way to read a rule: "within 2 weeks of the meeting; or, running from the update: within 2 weeks of the update". */
function clockWords(clocks: readonly ClockView[]): string {
  return clocks
    .map(({ says, figure, rest }) => `${says === undefined ? '' : `${says}: `}${figure}${rest}`)
    .join('; or ');
}

function whoWords(who: readonly string[]): string {
  return who.length > 0 ? joined(who) : 'Not stated';
}

/** "9 Plans, lines 114 and 118; 4 Roles, line 65" */
function placeWords(places: readonly PlaceView[]): string {
  return joined(
    places.map(({ section, document, lines }) => {
      const where = document === undefined ? section : `${section} of ${document}`;
      return `${where}, ${lines.length > 1 ? 'lines' : 'line'} ${listWords(lines.map(({ line }) => String(line)))}`;
    }),
  );
}

function joined(words: readonly string[]): string {
  return words.join('; ');
}
