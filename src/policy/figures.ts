const UNIT = '(?:(?:hour|day|week|month|year|fortnight)s?|(?:week|month|year)ly)';
const KIND = '(?:working|calendar|school|clear|full|whole|consecutive)';
const NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';

const DIGITS_WITH_UNIT = `\\d+(?:\\s*(?:-|–|to|or)\\s*\\d+)?[\\s-]*(?:${KIND}[\\s-]+)?${UNIT}\\b`;
const WORDS_WITH_UNIT = `\\b${NUMBER}(?:\\s+(?:to|or)\\s+${NUMBER})?[\\s-]+(?:${KIND}[\\s-]+)?${UNIT}\\b`;

/** "15 working days", "six-week": figures and number words in front of a unit of time. */
export function timesIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${DIGITS_WITH_UNIT}|${WORDS_WITH_UNIT}`, 'gi'))].map(
    ([found]) => found,
  );
}

// Names that hold a figure: "section 17", "s.47", "sections 7 and 37", "section 7/37", "Schedule 3", "Children Act 1989".
const LAW = '(?:sections?|ss?\\.?|schedules?|parts?|paragraphs?|articles?|regulations?|acts?|rules?)';
const NAMES = new RegExp(
  `\\b${LAW}\\s*\\d+[A-Z]*(?:\\s*(?:/|,|-|–|and|or|to)\\s*(?:s\\.?\\s*)?\\d+[A-Z]*)*\\b`,
  'gi',
);

/** Every figure in a sentence, in digits or in words before a unit of time, apart from those that belong to a name. */
export function figuresIn(text: string): readonly string[] {
  const rest = text.replaceAll(NAMES, ' ');
  const times = timesIn(rest);
  const others = [...times.reduce((left, time) => left.replace(time, ' '), rest).matchAll(/\d+(?:\.\d+)?/g)];
  return [...times, ...others.map(([found]) => found)];
}
