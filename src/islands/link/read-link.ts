import { parseIsoDate, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { DateRules } from '../form/read-date.ts';
import { LONGEST, VERSION } from './format.ts';

/** What a link says under the names that a form asks for. What is not given is empty. */
export interface LinkReader {
  readonly dates: (name: string) => readonly IsoDate[];
  readonly date: (name: string) => IsoDate | undefined;
  /** Of some choices one, or as many as there are. */
  readonly one: <Choice extends string>(name: string, of: readonly Choice[]) => Choice | '';
  readonly some: (name: string, of: readonly string[]) => readonly string[];
  readonly number: (name: string) => string;
}

export type LinkRead<Form> =
  { readonly ok: true; readonly form: Form } | { readonly ok: false; readonly message: string };

const WRONG = {
  long: 'it is longer than any that the Handbook makes',
  version: 'it was made by another version of the Handbook',
  damaged: 'it is not complete or has been changed',
  repeated: 'it says the same thing twice',
  unknown: 'it holds something that is not asked for here',
  date: 'it holds a date that cannot be used here',
  choice: 'it holds a choice that is not offered here',
} as const;

type Problem = keyof typeof WRONG;

/** One name and its values. Nothing has to be decoded, so nothing can be hidden in a code. */
const ENTRY = /^[a-z][a-z0-9-]*=[a-z0-9-]+(,[a-z0-9-]+)*$/;

/**
 * Takes a link and what to make of it, and gives the form that it fills in, or why it is refused. `fill` asks for every name
 * that the form has: a link that says anything else, or anything that cannot be, is refused whole. The message never
 * repeats what stands in the link.
 */
export function readLink<Form>(
  text: string,
  years: DateRules['years'],
  fill: (link: LinkReader) => Form,
): LinkRead<Form> {
  const parsed = parse(text);
  if (typeof parsed === 'string') return refused(parsed);
  let problem: Problem | undefined;
  const take = (name: string, most: number): readonly string[] => {
    const values = parsed.get(name) ?? [];
    parsed.delete(name);
    if (values.length > most) problem ??= 'repeated';
    return values;
  };
  const dates = (name: string, most: number = Infinity) =>
    take(name, most).flatMap((value) => {
      const date = parseIsoDate(value);
      if (date && isCounted(date, years)) return date;
      problem ??= 'date';
      return [];
    });
  const some = <Choice extends string>(name: string, of: readonly Choice[], most: number) => {
    const values = take(name, most);
    if (!values.every((value) => (of as readonly string[]).includes(value))) problem ??= 'choice';
    return of.filter((choice) => values.includes(choice));
  };
  const form = fill({
    dates: (name) => dates(name),
    date: (name) => dates(name, 1)[0],
    one: (name, of) => some(name, of, 1)[0] ?? '',
    some: (name, of) => some(name, of, of.length),
    number: (name) => {
      const [value = ''] = take(name, 1);
      if (!/^\d{0,5}$/.test(value)) problem ??= 'choice';
      return value;
    },
  });
  if (parsed.size > 0) problem ??= 'unknown';
  return problem ? refused(problem) : { ok: true, form };
}

/** The values by their names, or what is wrong with the link as a whole. */
function parse(text: string): Map<string, readonly string[]> | Problem {
  if (text.length > LONGEST) return 'long';
  const [version = '', ...entries] = text.split('&');
  if (version !== VERSION) return /^v\d+$/.test(version) ? 'version' : 'damaged';
  if (entries.length === 0 || !entries.every((entry) => ENTRY.test(entry))) return 'damaged';
  const pairs = entries.map((entry) => entry.split('=') as [string, string]);
  const values = new Map(pairs.map(([name, value]) => [name, value.split(',')]));
  return values.size < pairs.length ? 'repeated' : values;
}

function isCounted(date: IsoDate, { firstYear, lastYear }: DateRules['years']): boolean {
  const { year } = partsOf(date);
  return year >= firstYear && year <= lastYear;
}

function refused(problem: Problem): LinkRead<never> {
  return {
    ok: false,
    message: `The link cannot be used: ${WRONG[problem]}. Ask for it again, or fill in the form yourself`,
  };
}
