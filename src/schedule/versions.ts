import type { IsoDate } from '../calendar/date.ts';
import { firstDayOf } from '../calendar/first-day.ts';
import type { PartialDate } from '../calendar/first-day.ts';

/** An entry of the dataset that may tell since when it holds as it stands, and how it stood before. */
export interface Amended {
  readonly from?: PartialDate | undefined;
  readonly previously?: readonly { readonly from?: PartialDate | undefined }[] | undefined;
  readonly questions?: readonly string[] | undefined;
}

/** An entry as it held for a time: `from` a day, and, where a later version took its place, `until` the day of that one. */
export type Version<Entry> = Entry & { readonly until?: PartialDate | undefined };

// An entry does not change, and one schedule asks for its versions many times.
const known = new WeakMap<Amended, readonly Version<Amended>[]>();

/** Every known version of an entry, the one that holds now first. An entry without a history is its own only version. */
export function versionsOf<Entry extends Amended>(entry: Entry): readonly Version<Entry>[] {
  const found = known.get(entry) ?? listVersions(entry);
  known.set(entry, found);
  return found as readonly Version<Entry>[];
}

/** An earlier version says only what differs from the one after it; what is unclear is a matter of each version's own words. */
function listVersions(entry: Amended): readonly Version<Amended>[] {
  const versions: Version<Amended>[] = [entry];
  for (const earlier of entry.previously ?? []) {
    const { from: until, previously: _, questions: __, ...later } = versions.at(-1) as Version<Amended>;
    versions.push({ ...withoutReplaced(later, earlier), ...earlier, until });
  }
  return versions;
}

/** Keys of which an entry has one: either takes the place of the other. */
const EITHER = [
  ['clock', 'readings'],
  ['grades', 'unused'],
];

function withoutReplaced<Later extends object>(later: Later, earlier: object): Partial<Later> {
  const replaced = EITHER.filter((keys) => keys.some((key) => key in earlier)).flat();
  return Object.fromEntries(
    Object.entries(later).filter(([key]) => !replaced.includes(key)),
  ) as Partial<Later>;
}

/** Whether a version held on a day: a month means its first day, a year its 1 January. */
export function heldOn({ from, until }: Pick<Version<Amended>, 'from' | 'until'>, date: IsoDate): boolean {
  return (
    (from === undefined || date >= firstDayOf(from)) && (until === undefined || date < firstDayOf(until))
  );
}

/** The version that held on a day; undefined before the first that is known. */
export function versionOn<Entry extends Amended>(entry: Entry, date: IsoDate): Version<Entry> | undefined {
  return versionsOf(entry).find((version) => heldOn(version, date));
}
