import type { Moment } from '../../schedule/meeting-rules.ts';

export const MOMENT_NAMES: Readonly<Record<Moment, string>> = {
  before: 'Before the meeting',
  at: 'At the meeting',
  after: 'After the meeting',
};
