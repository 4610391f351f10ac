/**
 * Mutation testing: Stryker changes the code in one small place at a time and runs the tests. A change that no test notices shows
 * a gap in the tests, or code that makes no difference. Takes a folder of src, which is tested by the tests of the same name.
 *
 * @param {string} folder
 */
export function mutationOf(folder) {
  const kept = `node_modules/.cache/stryker/${folder}`;
  return {
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', dir: `test/${folder}` },
    mutate: [`src/${folder}/**/*.ts`],
    ignorePatterns: ['dist', 'docs', 'bench', 'public'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000, // on a busy computer a slow test is no endless loop
    incremental: true, // what has not changed since the last run is not run again
    incrementalFile: `${kept}/results.json`,
    reporters: ['clear-text', 'progress', 'html'],
    htmlReporter: { fileName: `${kept}/report.html` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: 90, break: 90 },
  };
}
