import { expect, test } from 'vitest';
import { expandAbbreviations } from '../../../src/site/abbreviations/expand.ts';
import { textParts } from '../../../src/site/abbreviations/text-parts.ts';

const LIST = {
  CIN: 'child in need',
  CINs: 'never found',
  IRO: 'independent reviewing officer',
  CSE: 'child sexual exploitation',
  s17: 'section 17',
  SMART: 'specific and so on (each document differs)',
};

const expand = (main: string) =>
  expandAbbreviations(`<title>CIN</title><main>${main}</main><footer>CIN</footer>`, LIST)
    .replace('<title>CIN</title><main>', '')
    .replace('</main><footer>CIN</footer>', '');

test.each([
  ['the first use only', 'A CIN plan. A CIN review.', 'A CIN (child in need) plan. A CIN review.'],
  ['across elements', '<h1>CIN</h1><p>CIN</p>', '<h1>CIN (child in need)</h1><p>CIN</p>'],
  ['the plural', '<p>IROs chair.</p>', '<p>IROs (independent reviewing officers) chair.</p>'],
  ['small letters with a figure', '<p>Under s17 of</p>', '<p>Under s17 (section 17) of</p>'],
  ['not part of a word', '<p>CINEMA, non-CIN</p>', '<p>CINEMA, non-CIN</p>'],
  ['not in attributes', '<p title="CIN">x</p>', '<p title="CIN">x</p>'],
  ['not in navigation', '<nav><a>CIN</a></nav> CIN', '<nav><a>CIN</a></nav> CIN (child in need)'],
  [
    'not where it was asked to keep off',
    '<dl data-abbreviations="as-they-are"><div><dt>CIN</dt></div></dl>',
    '<dl data-abbreviations="as-they-are"><div><dt>CIN</dt></div></dl>',
  ],
  [
    'not where the words stand before it',
    '<p>Child sexual exploitation (CSE) and CSE</p>',
    '<p>Child sexual exploitation (CSE) and CSE</p>',
  ],
  [
    'not where the words stand after it',
    '<p>CSE (child sexual exploitation)</p>',
    '<p>CSE (child sexual exploitation)</p>',
  ],
  [
    'inside brackets',
    '<p>The team (CSE) helps.</p>',
    '<p>The team (CSE: child sexual exploitation) helps.</p>',
  ],
  [
    'not twice inside brackets',
    '<p>(CSE: child sexual exploitation)</p>',
    '<p>(CSE: child sexual exploitation)</p>',
  ],
  ['not where the meaning differs by document', '<p>SMART</p>', '<p>SMART</p>'],
])('%s', (_, before, after) => {
  expect(expand(before)).toBe(after);
});

test('a page without a main part is left as it is', () => {
  expect(expandAbbreviations('<p>CIN</p>', LIST)).toBe('<p>CIN</p>');
});

test('the parts put together again are the same page, with ">" in attributes and elements inside their like', () => {
  const html = `<div data-x="a > b">one<div data-abbreviations="x">two<div>three</div>four<br>five</div>six</div><!-- <p> -->seven`;
  const parts = textParts(html);
  expect(parts.map((part) => part.html).join('')).toBe(html);
  expect(parts.filter(({ isText }) => isText).map((part) => part.html)).toEqual(['one', 'six', 'seven']);
});
