import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs. Worked examples only: a case made up at random kills a mutant by luck. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/properties/**'],
    isolate: false, // a thousand short runs: files share what they import
    testTimeout: 60_000,
  },
});
