import { parseIsoDate } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import { suggest } from '../spelling/suggest.ts';
import type { Terms } from '../policy/types.ts';
import type { CaseFacts } from '../schedule/types.ts';
import { BadRequest, parseArguments } from './arguments.ts';

export const USAGE = `Usage: npm run --silent deadlines -- --authority ID [--event ID=YYYY-MM-DD ...] [--held ID=YYYY-MM-DD ...]
       [--route ID] [--cohort ID ...] [--count N] [--today YYYY-MM-DD] [--json] [--list]`;

/** What was asked on the command line, every word of it known. */
export interface Request {
  readonly authority: string;
  readonly facts: CaseFacts;
  readonly today: IsoDate | undefined;
  readonly json: boolean;
  readonly list: boolean;
}

const MOST_DATES = 100;
const DATES_BY_DEFAULT = 4;

/** Reads the arguments against the closed lists. Throws BadRequest with what to write instead. */
export function readArguments(
  args: readonly string[],
  terms: Terms,
  authorities: readonly string[],
): Request {
  const values = parse(args);
  const authority = values.authority;
  if (authority === undefined)
    throw new BadRequest(`Say which authority: --authority ${authorities.join(' | ')}.`);
  known('--authority', authority, authorities);
  for (const cohort of values.cohort ?? []) known('--cohort', cohort, Object.keys(terms.cohorts));
  if (values.route !== undefined) known('--route', values.route, Object.keys(terms.routes));
  const events = new Map<string, IsoDate>();
  for (const written of values.event ?? []) {
    const { event, date } = dated('--event', written, terms);
    if (events.has(event))
      throw new BadRequest(`--event ${event} is given twice. Meetings already held go in --held.`);
    events.set(event, date);
  }
  const held: Record<string, IsoDate[]> = {};
  for (const written of values.held ?? []) {
    const { event, date } = dated('--held', written, terms);
    if (!terms.events[event]?.repeats) {
      throw new BadRequest(`--held is for events that repeat. Write --event ${event}=${date} instead.`);
    }
    (held[event] ??= []).push(date);
  }
  return {
    authority,
    facts: {
      events: Object.fromEntries(events),
      held,
      route: values.route,
      cohorts: values.cohort ?? [],
      count: values.count === undefined ? DATES_BY_DEFAULT : wholeNumber(values.count),
    },
    today: values.today === undefined ? undefined : day('--today', values.today, values.today),
    json: values.json ?? false,
    list: values.list ?? false,
  };
}

function parse(args: readonly string[]) {
  const { values } = parseArguments(
    {
      args: [...args],
      options: {
        authority: { type: 'string' },
        event: { type: 'string', multiple: true },
        held: { type: 'string', multiple: true },
        cohort: { type: 'string', multiple: true },
        route: { type: 'string' },
        count: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
        list: { type: 'boolean' },
      },
    },
    USAGE,
  );
  return values;
}

function dated(option: string, written: string, terms: Terms) {
  const [event = '', date] = written.split(/=(.*)/s);
  if (date === undefined)
    throw new BadRequest(`${option} ${written} has no date. Write ${option} ${written}=2026-03-31.`);
  known(option, event, Object.keys(terms.events));
  return { event, date: day(option, date, written) };
}

function day(option: string, date: string, written: string): IsoDate {
  const parsed = parseIsoDate(date);
  if (parsed) return parsed;
  throw new BadRequest(
    `${option} ${written}: "${date}" is not a real date. Write it as YYYY-MM-DD, such as 2026-03-31.`,
  );
}

function wholeNumber(written: string): number {
  const count = Number(written);
  if (/^\d+$/.test(written) && count >= 1 && count <= MOST_DATES) return count;
  throw new BadRequest(`--count ${written}: write a whole number from 1 to ${MOST_DATES}.`);
}

function known(option: string, word: string, words: readonly string[]): void {
  if (words.includes(word)) return;
  const near = suggest(word, words);
  const help = near ? `Did you mean "${near}"?` : `Write one of: ${words.join(', ')}.`;
  throw new BadRequest(`${option}: "${word}" is not known. ${help}`);
}
