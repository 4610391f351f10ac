const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Every number below 100 in words, the longest first, so that "twenty-one" is found before "twenty". */
const WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => index + 1)
    .map((number) => [inWords(number), number] as const)
    .toSorted(([a], [b]) => b.length - a.length),
);

const NUMBER_WORD = new RegExp(`\\b(?:${[...WORDS.keys()].join('|').replaceAll('-', '[- ]')})\\b`, 'gi');

/** "every three weeks" is "every 3 weeks". */
export function wordsToDigits(text: string): string {
  return text.replaceAll(NUMBER_WORD, (word) =>
    String(WORDS.get(word.toLowerCase().replace(' ', '-')) ?? word),
  );
}

/** "20 working days" is "twenty working days". */
export function digitsToWords(text: string): string {
  return text.replaceAll(/\b[1-9]\d?\b/g, (digits) => inWords(Number(digits)));
}

function inWords(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  const one = number % 10;
  return `${TENS[Math.floor(number / 10) - 2]}${one === 0 ? '' : `-${ONES[one]}`}`;
}
