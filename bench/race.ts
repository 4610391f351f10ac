import { Bench } from 'tinybench';

/** One runner: `pass` does the same work once over and gives a sum of its answers, so that no answer goes unused. */
export interface Runner {
  readonly name: string;
  readonly pass: () => number;
}

export interface Speed {
  readonly name: string;
  /** The median of all passes. */
  readonly operationsPerSecond: number;
  /** Half the width of the 95% interval of the mean, in percent. */
  readonly margin: number;
}

/** Takes runners and the number of operations in one pass, and gives their speeds in the same order. Throws if their answers differ. */
export async function race(runners: readonly Runner[], operations: number): Promise<readonly Speed[]> {
  const sums = runners.map(({ pass }) => pass());
  if (new Set(sums).size > 1) throw new Error(`The runners did not do the same work: ${sums.join(', ')}`);

  const bench = new Bench({ time: 2000, iterations: 10, warmupTime: 500, warmupIterations: 3, throws: true });
  for (const { name, pass } of runners) bench.add(name, () => void (consumed += pass()));
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} was not timed: ${result.state}`);
    return {
      name,
      operationsPerSecond: operations / (result.latency.p50 / 1000),
      margin: result.latency.rme,
    };
  });
}

// Outside the function, so that the engine cannot prove the work useless and skip it.
let consumed = 0;
