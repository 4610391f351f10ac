import { isThisWeek } from '../../schedule/status.ts';
import type { Entry, Outlook } from './outlook.ts';
import { dayOf, isToDo, mainEntry } from './outlook.ts';

/** What a case asks for beside the answer itself: each thing in one list. */
export interface Agenda {
  /** The thing that the answer is about. */
  readonly answer: Entry | undefined;
  /** What may be overdue. */
  readonly late: readonly Entry[];
  /** What is to be done today or in the seven days after it, whatever day of the week it is. */
  readonly soon: readonly Entry[];
  /** What comes after that: everything of the first such day. */
  readonly then: readonly Entry[];
}

export function agendaOf(outlook: Outlook): Agenda {
  const { late, ahead } = outlook;
  const answer = mainEntry(outlook);
  const others = ahead.filter((entry) => entry !== answer && isToDo(entry));
  const later = others.filter((entry) => !isSoon(entry));
  return {
    answer,
    late: late.filter((entry) => entry !== answer),
    soon: others.filter(isSoon),
    then: later.filter((entry) => later[0] && dayOf(entry) === dayOf(later[0])),
  };
}

/** Whether the day to act is today or one of the seven after it. */
export function isSoon({ status }: Entry): boolean {
  return isThisWeek(status);
}
