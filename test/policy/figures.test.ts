import { describe, expect, test } from 'vitest';
import { figuresIn, timesIn } from '../../src/policy/figures.ts';

describe('a time is a figure in front of a unit of time', () => {
  test.for([
    ['within 15 working days of it', ['15 working days']],
    ['in 6-8 weeks', ['6-8 weeks']],
    ['in 6 to 8 weeks', ['6 to 8 weeks']],
    ['a 48-hour limit', ['48-hour']],
    ['every three weeks', ['three weeks']],
    ['Three school days before', ['Three school days']],
    ['the nine-month review', ['nine-month']],
    ['a six-weekly review', ['six-weekly']],
    ['forty-five working days', ['forty-five working days']],
    ['two or three months', ['two or three months']],
    ['one fortnight, then 3 years', ['one fortnight', '3 years']],
  ] as const)('%s', ([text, times]) => {
    expect(timesIn(text)).toEqual(times);
  });

  test.for([
    'section 17 of the Act',
    'a week later',
    'one child a day',
    'the weekly meeting',
    'someone monthly',
    'phone weekends',
    'two professionals',
    'aged 16',
  ])('no time in: %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

describe('a sentence beside a clock holds no figure but those of names', () => {
  test.for([
    ['at 3 meetings', ['3']],
    ['at 3 and 6 months', ['6 months', '3']],
    ['a child of 16', ['16']],
    ['section 17 after 6 weeks', ['6 weeks']],
    ['by 1.5 times', ['1.5']],
  ] as const)('%s', ([text, figures]) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test.for([
    'a section 17 child',
    'a s17 child',
    'a s.47 enquiry',
    'a section 7/37 report',
    'a s7/s37 report',
    'sections 7 and 37',
    'sections 7, 17 and 47',
    'section 17ZA',
    'Schedule 3, paragraph 6',
    'the Children Act 1989',
    'no figure at all',
  ])('no figure in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
