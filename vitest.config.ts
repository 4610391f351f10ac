import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { CountReporter } from './test/support/count-reporter.ts';

// The sums must not depend on where the reader's computer stands. These three zones have summer time in opposite
// halves of the year and lie on both sides of the date line.
const ZONES = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'];

// Groups run one after another: what is slow and heavy never runs beside what may be sensitive to timing.
const [QUICK, CHECKS, BUILT, BROWSER] = [1, 2, 3, 4];

const FOLDERS_OF_THEIR_OWN = ['scenarios', 'project', 'built', 'browser', 'support'];

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    projects: [
      project('unit', QUICK, {
        include: ['test/**/*.test.{ts,tsx}'],
        exclude: FOLDERS_OF_THEIR_OWN.map((folder) => `test/${folder}/**`),
      }),
      ...ZONES.map((zone) =>
        project(`scenarios (${zone})`, QUICK, {
          include: ['test/scenarios/**/*.test.ts'],
          env: { TZ: zone },
        }),
      ),
      project('project', CHECKS, { include: ['test/project/**/*.test.ts'], testTimeout: 120_000 }),
      project('built', BUILT, {
        include: ['test/built/**/*.test.ts'],
        globalSetup: ['test/support/build-site.ts'],
      }),
      project('browser', BROWSER, {
        include: ['test/browser/**/*.test.ts'],
        globalSetup: ['test/support/build-site.ts', 'test/support/share-browser.ts'],
        hookTimeout: 30_000,
        maxWorkers: 1, // the browser has processes of its own to run
      }),
    ],
  },
});

/**
 * Every project runs its files in processes, not threads, because only a process has a time zone of its own. A test may
 * take long on a busy machine; the limit only ends one that never would.
 */
function project(
  name: string,
  groupOrder: number,
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  return { test: { name, pool: 'forks', sequence: { groupOrder }, testTimeout: 60_000, ...test } };
}
