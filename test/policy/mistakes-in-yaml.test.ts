import { expect, test } from 'vitest';
import { RULES, problemsAfter } from './sample.ts';

// Files that are not YAML, or that YAML reads otherwise than their writers meant.

test('a tab at the beginning of a line', () => {
  expect(problemsAfter([RULES, '  topic: chair', '\ttopic: chair'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:3:1
      found:    a tab at the beginning of the line
      expected: spaces
      fix:      put two spaces for each step to the right in place of the tab

    1 problem in 1 file"
  `);
});

test('a colon in a sentence', () => {
  expect(problemsAfter([RULES, 'says: The team manager chairs.', 'says: The chair: the team manager.']))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/rules.yaml:5:9
        found:    "says: The chair: the team manager."
        expected: one colon followed by a space: the one between the key and its text
        fix:      put the whole text in quotes: says: 'The chair: the team manager.'

      1 problem in 1 file"
    `);
});

test('no space after a colon', () => {
  expect(problemsAfter([RULES, 'title: Who chairs', 'title:Who chairs'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:3
      found:    "title:Who chairs reviews"
      expected: a colon and a space between every key and its text
      fix:      write title: Who chairs reviews

    1 problem in 1 file"
  `);
});

test('no colon', () => {
  expect(problemsAfter([RULES, 'title: Who chairs', 'title Who chairs'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:3
      found:    "title Who chairs reviews"
      expected: a colon and a space between every key and its text
      fix:      write title: Who chairs reviews

    1 problem in 1 file"
  `);
});

test('a quote that does not end', () => {
  expect(problemsAfter([RULES, 'title: Who chairs', 'title: "Who chairs'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:10
      found:    'title: "Who chairs reviews'
      expected: a second " at the end of the text
      fix:      add " at the end of the text

    1 problem in 1 file"
  `);
});

test('quotes around the first words only', () => {
  expect(problemsAfter([RULES, 'says: The team manager chairs.', 'says: "The team manager" chairs.']))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/rules.yaml:5:28
        found:    'says: "The team manager" chairs.'
        expected: quotes around the whole text or not at all
        fix:      put the whole text in quotes: says: '"The team manager" chairs.'

      1 problem in 1 file"
    `);
});

test('an apostrophe in single quotes', () => {
  expect(problemsAfter([RULES, 'says: The team manager chairs.', "says: 'The manager's deputy chairs.'"]))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:22
      found:    "says: 'The manager's deputy chairs.'"
      expected: quotes around the whole text or not at all
      fix:      put the whole text in quotes: says: 'The manager''s deputy chairs.'

    1 problem in 1 file"
  `);
});

test('a bracket that does not close', () => {
  expect(problemsAfter([RULES, '[team-manager]', '[team-manager'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:3
      found:    "says: The team manager chairs."
      expected: a closing "]" before this line
      fix:      add "]" at the end of the line above

    1 problem in 1 file"
  `);
});

test('a line too far to the right', () => {
  expect(problemsAfter([RULES, '  topic: chair', '   topic: chair'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:10
      found:    "title: Who chairs reviews", and below it a line that is further to the right
      expected: keys that belong together, each as far from the left as the others
      fix:      move the line below this one to the left, in line with this one

    1 problem in 1 file"
  `);
});

test('a line too far to the left', () => {
  expect(problemsAfter([RULES, '  topic: chair', ' topic: chair'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:3:1
      found:    "topic: chair"
      expected: keys that belong together, each as far from the left as the others
      fix:      move this line until it is in line with its neighbours

    1 problem in 1 file"
  `);
});

test('a sentence that begins with an asterisk', () => {
  expect(problemsAfter([RULES, 'says: The team', 'says: *The team'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:9
      found:    "says: *The team manager chairs."
      expected: no "&" or "*" in front of a text: YAML uses them to copy text from one place to another
      fix:      write the text out where it is needed, in quotes if it begins with "&" or "*": says: '*The team manager chairs.'

    1 problem in 1 file"
  `);
});

test('a sentence that begins with an at sign', () => {
  expect(problemsAfter([RULES, 'says: The team', 'says: @The team'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:9
      found:    "says: @The team manager chairs."
      expected: text that begins with a letter or a figure, or stands in quotes
      fix:      put the whole text in quotes: says: '@The team manager chairs.'

    1 problem in 1 file"
  `);
});

test('a sentence that begins with an exclamation mark', () => {
  expect(problemsAfter([RULES, 'says: The team', 'says: !The team'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:9
      found:    "says: !The team manager chairs."
      expected: text that begins with a letter or a figure, or stands in quotes
      fix:      put the whole text in quotes: says: '!The team manager chairs.'

    1 problem in 1 file"
  `);
});

test('text shared by an anchor', () => {
  expect(problemsAfter([RULES, 'says: The team', 'says: &words The team'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:16
      found:    "says: &words The team manager chairs."
      expected: no "&" or "*" in front of a text: YAML uses them to copy text from one place to another
      fix:      write the text out where it is needed, in quotes if it begins with "&" or "*": says: '&words The team manager chairs.'

    1 problem in 1 file"
  `);
});

test('text after a hash', () => {
  expect(problemsAfter([RULES, 'says: The team manager chairs.', 'says: The team manager fills in form #2.']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:39
      found:    "#2."
      expected: text in quotes where it holds " #": YAML drops what follows as a comment
      fix:      put the whole text in quotes: says: 'The team manager fills in form #2.'; or write a space after the # of a comment

    1 problem in 1 file"
  `);
});

test('the same id twice', () => {
  expect(
    problemsAfter([RULES, 'chair-of-reviews:', 'chair-of-reviews:\n  title: Who chairs\nchair-of-reviews:']),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:3:1
      found:    "chair-of-reviews" for the second time in the same place
      expected: every key and every id once
      fix:      give one of the two another name, or take one out

    1 problem in 1 file"
  `);
});

test('the same key twice', () => {
  expect(problemsAfter([RULES, '  topic: chair', '  topic: chair\n  topic: visits'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:4:3
      found:    "topic" for the second time in the same place
      expected: every key and every id once
      fix:      give one of the two another name, or take one out

    1 problem in 1 file"
  `);
});

test('a second document', () => {
  expect(problemsAfter([RULES, 'chair-of-reviews:', 'a: 1\n---\nchair-of-reviews:'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:1
      found:    a line "---", which begins a second document
      expected: one document in each file
      fix:      take the line out

    1 problem in 1 file"
  `);
});
