import { firstDayOf } from '../../calendar/first-day.ts';
import type { PartialDate } from '../../calendar/first-day.ts';
import type { AuthorityDraft } from '../draft.ts';
import type { Finding, Path } from '../problem.ts';
import { show } from '../show.ts';
import { datedIn } from './dated.ts';
import { writtenOf } from './written.ts';

/** The versions of an entry go back in time, one by one, and in each something was different. */
export function versions(draft: AuthorityDraft): readonly Finding[] {
  return datedIn(draft).flatMap(({ file, path, entry }) =>
    brokenIn(path, entry).map((finding) => ({ file, ...finding })),
  );
}

interface Version {
  readonly from?: PartialDate | undefined;
  readonly previously?: readonly Version[] | undefined;
}

type Broken = Omit<Finding, 'file'>;

function brokenIn(path: Path, entry: Version): readonly Broken[] {
  const written = writtenOf(path, entry);
  let later: Version = entry;
  return written.slice(1).flatMap(({ path: at, version }, index) => {
    const after = written[index];
    const broken = [
      ...(after ? dates(after.version, after.path, version, at) : []),
      ...bothOf(version, at),
      ...(differs(version, later) ? [] : [same(at)]),
    ];
    later = { ...later, ...version };
    return broken;
  });
}

function dates(later: Version, laterPath: Path, earlier: Version, path: Path): readonly Broken[] {
  if (later.from === undefined) {
    return [
      {
        path: laterPath,
        at: 'key',
        found: 'an earlier version, and nothing that says when it ended',
        expected: '`from`: the day, month or year since when it holds as written here',
        fix: 'add "from: ..." here, as exactly as the document gives it',
      },
    ];
  }
  if (earlier.from === undefined || firstDayOf(earlier.from) < firstDayOf(later.from)) return [];
  return [
    {
      path: [...path, 'from'],
      found: show(earlier.from),
      expected: `a date before ${show(later.from)}, when the next version began`,
      fix: 'correct the date, or put the versions in order, the latest first',
    },
  ];
}

/** Two keys of which an entry has one, with what is expected of it and what to do. */
const EITHER = [
  {
    keys: ['clock', 'readings'],
    expected: '`clock`, or `readings` where the text could be read in more than one way',
    fix: 'take `clock` out and write it as the first of the readings',
  },
  {
    keys: ['grades', 'unused'],
    expected: '`grades`, or `unused` with the reason',
    fix: 'write what each grade looked like, or why the row was not used',
  },
] as const;

function bothOf(version: object, path: Path): readonly Broken[] {
  return EITHER.filter(({ keys }) => keys.every((key) => key in version)).map(
    ({ keys: [first, second], ...rest }) => ({
      path: [...path, second],
      found: `both \`${first}\` and \`${second}\``,
      ...rest,
    }),
  );
}

// Where a version stands and what is unclear about it are no part of what it asks.
const ABOUT = ['from', 'source', 'questions'];

function differs(earlier: object, later: object): boolean {
  const values = later as Readonly<Record<string, unknown>>;
  return Object.entries(earlier).some(
    ([key, value]) => !ABOUT.includes(key) && JSON.stringify(value) !== JSON.stringify(values[key]),
  );
}

function same(path: Path): Broken {
  return {
    path,
    found: 'a version in which nothing was different',
    expected: 'at least one value that was different, beside `from`, `source` and `questions`',
    fix: 'write what was different, or take the version out',
  };
}
