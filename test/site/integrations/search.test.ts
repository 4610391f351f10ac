import { expect, test } from 'vitest';
import { spaced } from '../../../src/site/integrations/search.ts';

test('cells of lists and tables do not run together in the index', () => {
  const html = '<dl><dt>Who</dt><dd>Social worker</dd><dt>Route</dt><dd>Assessment</dd></dl>';
  const text = spaced(html).replaceAll(/<[^>]+>/g, '');
  expect(text.trim()).toBe('Who: Social worker. Route: Assessment.');
});

test('a sentence that has its full stop gets no second', () => {
  expect(spaced('<dd>It may be later.</dd>')).toBe('<dd>It may be later.</dd> ');
});
