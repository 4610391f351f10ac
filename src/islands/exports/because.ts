import { changesInCase, toldOnce } from '../../schedule/rule-changes.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { circumstanceName } from '../result/circumstance-name.ts';

interface Given {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** Says of a rule, by its id, which circumstance brought it or took its place. Nothing of a rule that holds for every case. */
export type Because = (id: string) => readonly string[];

/** Works out once what the circumstances of a case, and the way in, did to each of its rules. */
export function becauseOf({ facts, data }: Given): Because {
  const changes = changesInCase(data, facts);
  const named = (list: typeof changes) => list.map((one) => circumstanceName(one, data)).join(', ');
  const title = (id: string) => `“${data.timescales[id]?.title ?? id}”`;
  return (id) => {
    const brought = changes.filter(({ adds }) => adds.includes(id));
    const ended = changes.filter(({ replaces }) => replaces.some((one) => one.id === id));
    const before = changes.flatMap(({ replaces }) => replaces.filter(({ by }) => by.includes(id)));
    const instead = [...new Set(before.map((one) => title(one.id)))];
    const words = [
      ...(brought.length > 0 ? [`Only for: ${named(brought)}.`] : []),
      ...(instead.length > 0 ? [`It stands in place of ${instead.join(' and ')}.`] : []),
      ...(ended.length > 0 ? [`It does not hold here because of: ${named(ended)}.`] : []),
    ];
    return words.length > 0 ? [words.join(' ')] : [];
  };
}

/** What each circumstance of a case, and the way in, changes, a line each. */
export function circumstanceLines({ facts, data }: Given): readonly string[] {
  return toldOnce(changesInCase(data, facts)).map((one) => {
    const { adds, replaces } = one;
    const counts = [
      `brings ${counted(adds.length)}`,
      ...(replaces.length > 0 ? [`stands in place of ${counted(replaces.length)}`] : []),
    ];
    return `${circumstanceName(one, data)}: ${adds.length === 0 ? NOTHING_CHANGES : counts.join(' and ')}.`;
  });
}

const NOTHING_CHANGES = 'no rule with a clock is for this alone, so nothing changes';

function counted(count: number): string {
  return `${count} ${count === 1 ? 'rule' : 'rules'}`;
}
