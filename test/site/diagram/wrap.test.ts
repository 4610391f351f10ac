import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../../src/site/diagram/wrap.ts';

// As measured in Chromium at a size of 100 with DejaVu Sans, the widest of the usual fonts.
test.for([
  ['Ask the child and family to agree to work with a plan', 2645],
  ["Is it still open at the service manager's review?", 2363],
  ['CIN IRO MACSE', 765],
] as const)('there is room for "%s" in the widest font, and not far too much', ([text, measured]) => {
  expect(textWidth(text, 100)).toBeGreaterThan(measured);
  expect(textWidth(text, 100)).toBeLessThan(measured * 1.25);
});

test('a text is broken between words, in lines that fit', () => {
  const lines = wrap('Hold the first meeting with everyone', 15, 120);
  expect(lines).toEqual(['Hold the first', 'meeting with', 'everyone']);
  expect(lines.filter((line) => textWidth(line, 15) > 120)).toEqual([]);
});

test('a word that is too long by itself is broken too', () => {
  const lines = wrap('A deinstitutionalisation', 15, 80);
  expect(lines.join('')).toBe('Adeinstitutionalisation');
  expect(lines.filter((line) => textWidth(line, 15) > 80)).toEqual([]);
});
