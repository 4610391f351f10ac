import { csvText } from '../../formats/csv.ts';
import type { FoundMeeting } from '../../schedule/find-meeting.ts';
import type { MeetingDay } from '../../schedule/judge-meeting-day.ts';
import { sourceWords } from '../parts/rule-words.ts';
import { bearingRules } from './bearing-rules.ts';
import { dayWords } from './found-words.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** A table of the days found, or of those that break least, for a spreadsheet. */
export function foundCsv(found: FoundMeeting, { data }: MeetingAsked): string {
  const sources = bearingRules(found)
    .map(({ timescale }) => `${timescale.title}: ${sourceWords(timescale.source)}`)
    .join('; ');
  const row = (day: MeetingDay) => ({
    'Meeting day': day.date,
    'Meets every rule': day.breaks.length === 0 ? 'Yes' : 'No',
    'Act first by': day.notices[0]?.actBy ?? '',
    'Working days before that': String(day.room.before),
    'Working days to the last day': day.room.after === undefined ? '' : String(day.room.after),
    'What it means': dayWords(day, data).join(' '),
    Sources: `${data.document.title}, ${sources}`,
  });
  return csvText([...found.days, ...found.nearest].map(row));
}
