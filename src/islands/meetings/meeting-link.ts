import type { CalculatorData } from '../data.ts';
import { today } from '../today.ts';
import { meetingKinds } from '../../schedule/meeting-rules.ts';
import { caseEntries, fillCase, isoDates, isoLines, spreadDates, typedIn } from '../link/case-dates.ts';
import { formLink } from '../link/form-link.ts';
import { EMPTY_MEETING, MOST_AWAY } from './meeting-form.ts';
import type { MeetingForm, Task } from './meeting-form.ts';
import { meetingQuestions } from './meeting-questions.ts';

const TASKS: readonly Task[] = ['have', 'find'];
const NOTHING = { required: [], optional: [], held: [] };

/** A meeting in a link: what is asked about it, and every date that bears on it. */
export const MEETING_LINK = formLink<MeetingForm, CalculatorData>({
  entries: (form, data, years) => [
    ['task', [form.task]],
    ['kind', [form.kind]],
    ...caseEntries(form, meetingQuestions(data, form) ?? NOTHING, years),
    [
      'away',
      form.task === 'find' ? [...isoDates(typedIn(form.away), years), ...isoLines(form.list, years)] : [],
    ],
  ],
  fill: (link, { authority, route, cohorts }, data) => {
    const choices: MeetingForm = {
      ...EMPTY_MEETING,
      authority,
      route,
      cohorts,
      task: link.one('task', TASKS),
      kind: link.one(
        'kind',
        meetingKinds(data).map(({ id }) => id),
      ),
    };
    const filled = fillCase(choices, link, meetingQuestions(data, choices) ?? NOTHING);
    if (choices.task !== 'find') return filled;
    // A link may be opened days after it was made: what has passed since takes nothing away
    const now = today();
    const away = link.dates('away').filter((date) => date >= now);
    const { typed, list } = spreadDates(away, MOST_AWAY);
    return { ...filled, away: typed, list };
  },
});
