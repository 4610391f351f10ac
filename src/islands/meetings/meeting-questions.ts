import {
  CANCELLED,
  MEETING,
  meetingKinds,
  noticeRules,
  ownRules,
  topicsAt,
} from '../../schedule/meeting-rules.ts';
import type { MeetingKind, Moment } from '../../schedule/meeting-rules.ts';
import { narrow } from '../case/narrow.ts';
import { questionsFor } from '../case/questions.ts';
import type { Questions } from '../case/questions.ts';
import type { CalculatorData } from '../data.ts';
import type { MeetingForm, Task } from './meeting-form.ts';

/** What the form asks for, given the authority and the choices so far. */
export interface MeetingQuestions extends Questions {
  readonly task: Task;
  /** What the meeting may be in this authority; nothing where none of its rules is about one. */
  readonly kinds: readonly MeetingKind[];
  readonly kind: MeetingKind;
  /** The authority with the rules that bear on this meeting, and each event called what it is here. */
  readonly data: CalculatorData;
}

/** A meeting of which no more is known. */
const ANY_MEETING: MeetingKind = { id: MEETING, event: MEETING };

const MOMENTS: readonly Moment[] = ['before', 'at', 'after'];

/** What is asked for; undefined while it has still to be chosen what the meeting is. */
export function meetingQuestions(whole: CalculatorData, form: MeetingForm): MeetingQuestions | undefined {
  const kinds = meetingKinds(whole);
  const kind = kinds.length === 0 ? ANY_MEETING : kinds.find(({ id }) => id === form.kind);
  if (form.task === '' || !kind) return undefined;
  const { task } = form;
  const { event } = kind;
  const own = ownRules(whole, kind);
  const notices = noticeRules(whole, event);
  const topics = MOMENTS.flatMap((moment) => topicsAt(moment, event));
  const further = Object.entries(whole.timescales)
    .filter(
      ([, { happens, topic }]) => topics.includes(topic) || (happens !== undefined && isNext(happens, whole)),
    )
    .map(([id]) => id);
  const bearing = new Set([...own, ...notices, ...(task === 'have' ? further : [])]);
  const data = called(
    narrow(whole, (_, id) => bearing.has(id)),
    kind,
  );
  // The choices are those of every rule that bears on the meeting, the dates those of its own rules.
  const ofOwn = (ids: readonly string[]) =>
    questionsFor(
      { ...narrow(data, (_, id) => ids.includes(id)), routes: data.routes, cohorts: data.cohorts },
      form,
    );
  const all = ofOwn(own);
  const asked = [...all.required, ...all.optional].filter((one) => one.event !== event);
  const base = { ...all, task, kinds, kind, data };
  const meeting = (required: boolean) =>
    task === 'find' || all.route === '' || event === MEETING
      ? []
      : [{ event, rules: [...own, ...notices], required }];
  if (kind.id === CANCELLED) {
    const first = ofOwn(own.filter((id) => whole.timescales[id]?.topic === CANCELLED));
    const events = [...first.required, ...first.optional].map((one) => one.event);
    return {
      ...base,
      // The new date may not have been set yet.
      required: [...asked.filter((one) => events.includes(one.event)), ...meeting(false)],
      optional: asked.filter((one) => !events.includes(one.event)),
    };
  }
  if (task === 'find') return { ...base, required: all.required.filter((one) => one.event !== event) };
  return { ...base, required: meeting(true), optional: asked };
}

/** Whether an event is a meeting that is held again and again: what comes next. */
export function isNext(event: string, { events }: Pick<CalculatorData, 'events'>): boolean {
  return (events[MEETING]?.includes ?? []).includes(event) && events[event]?.repeats === true;
}

/** The day of this very meeting is asked for, and not the next that is planned. */
function called(data: CalculatorData, { id, event }: MeetingKind): CalculatorData {
  const term = data.events[event];
  if (!term?.repeats) return data;
  const label = `${id === CANCELLED ? 'New date' : 'Date'} of ${term.phrase}`;
  return { ...data, events: { ...data.events, [event]: { ...term, label } } };
}
