/** What holds for every page of the finished site, whatever it is about. */
import { expect, test } from 'vitest';
import { sitePages } from '../support/site.ts';

test('the site has a home page', () => {
  expect(sitePages().map(({ url }) => url)).toContain('/');
});

test('every page states its language, a title and the content security policy', () => {
  const required = {
    language: /<html[^>]* lang="en-GB"/,
    title: /<title>[^<]+<\/title>/,
    policy: /<meta http-equiv="content-security-policy" content="default-src 'self'/,
  };
  const missing = sitePages().flatMap(({ url, html }) =>
    Object.entries(required).flatMap(([name, pattern]) =>
      pattern.test(html) ? [] : [`${url} lacks its ${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
