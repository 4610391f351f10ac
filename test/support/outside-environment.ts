/**
 * The environment of this process without what the test runner set in it, for programs that are to run as they do
 * outside of tests: under NODE_ENV=test, for one, `astro build` would not make the site that is published.
 */
export function outsideEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VITEST')));
}
