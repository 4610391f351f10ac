import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { CaseFacts, Schedule } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Outlook } from '../result/outlook.ts';

/** A schedule as it stands on the page, with all that is needed to tell it in another form. */
export interface Told {
  readonly data: CalculatorData;
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly schedule: Schedule;
  readonly view: Outlook;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  /** The local title of the one role whose deadlines alone are told, with those that the document gives to nobody. */
  readonly whose?: string;
}
