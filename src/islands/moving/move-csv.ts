import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { download } from '../exports/download.ts';
import { crosswalk } from './crosswalk.ts';
import type { MovingData, MovingDuty, MovingRule, MovingSide, MovingTopic } from './data.ts';
import { placesWords } from './move-text.ts';

/** Saves the table, and says so. */
export function saveTable(from: MovingData, to: MovingData): string {
  download('moving.csv', 'text/csv', moveCsv(from, to, location.origin));
  return 'Saved as moving.csv.';
}

/** A move as a table for a spreadsheet: a row for each rule, each duty and each word that changes, with whose it is. */
export function moveCsv(from: MovingData, to: MovingData, origin: string): string {
  const { starts, silent, otherWays } = to.clocks;
  const clocks = (part: string, rules: readonly MovingRule[]) => rules.map((rule) => ruleRow(part, rule));
  const rows = [
    ...of(from, [...sideRows(from.leaving), ...from.topics.flatMap(topicRows)]),
    ...of(to, [
      ...sideRows(to.arriving),
      ...clocks('Clocks that start again', starts),
      ...clocks('Clocks on which the document is silent', silent),
      ...clocks('Set only for other ways of coming to be in need', otherWays),
      ...to.topics.flatMap(topicRows),
    ]),
    ...crosswalk([from, to]).flatMap(({ handbook, local }) => [
      ...of(from, [wordRow(handbook, local[0])]),
      ...of(to, [wordRow(handbook, local[1])]),
    ]),
  ];
  return csvText(rows.map((row) => ({ ...row, Link: row['Link'] ? origin + row['Link'] : '' })));
}

function of({ name }: MovingData, rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ Authority: name, ...BLANK, ...row }));
}

const BLANK: Row = {
  Part: '',
  What: '',
  'Who is told or sent it': '',
  When: '',
  Says: '',
  Strength: '',
  Who: '',
  'Only for': '',
  Unclear: '',
  Source: '',
  Link: '',
};

/** What an authority has to do when a family leaves or arrives, and whom it tells. */
function sideRows(side: MovingSide): readonly Row[] {
  const { name, silence, duties, told } = side;
  if (silence) return topicRows(side);
  return [
    ...told.flatMap(({ title, duties: towards }) =>
      towards.map((duty) => ({
        ...dutyRow(name, duty),
        'Who is told or sent it': title,
        Says: duty.says.join(' '),
      })),
    ),
    ...topicRows(side),
    ...duties.map((duty) => dutyRow(name, duty)),
  ];
}

function topicRows({ name, href, silence, rules }: MovingTopic): readonly Row[] {
  return silence ? [{ Part: name, Says: silence, Link: href }] : rules.map((rule) => ruleRow(name, rule));
}

function ruleRow(part: string, rule: MovingRule): Row {
  const { title, href, when, says, strength, who, only, places, unclear } = rule;
  return {
    Part: part,
    What: title,
    When: when ?? '',
    Says: says,
    Strength: strength?.name ?? '',
    Who: whoWords(who),
    'Only for': only.join(', '),
    Unclear: unclear.join(' '),
    Source: placesWords(places),
    Link: href,
  };
}

function dutyRow(part: string, { does, href, strength, who, places }: MovingDuty): Row {
  return {
    Part: part,
    What: does,
    Strength: strength.name,
    Who: whoWords(who),
    Source: placesWords(places),
    Link: href,
  };
}

function wordRow(handbook: string, local: string | undefined): Row {
  return { Part: 'Words that change', What: handbook, Says: local ?? 'No word of its own noted' };
}

function whoWords(who: readonly string[]): string {
  return who.length > 0 ? who.join(', ') : 'Not stated';
}
