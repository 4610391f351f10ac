export interface NumberRules {
  /** Names the number and begins with a capital letter: "Number of working days". */
  readonly label: string;
  readonly smallest: number;
  readonly largest: number;
  /** What is counted, where the label does not say it, and why no more: said after the largest number. */
  readonly counted?: string;
}

export type ReadNumber =
  { readonly is: 'number'; readonly number: number } | { readonly is: 'wrong'; readonly message: string };

/** Takes what was typed and gives a whole number, or the message in the words of the GOV.UK text input. */
export function readNumber(typed: string, { label, smallest, largest, counted }: NumberRules): ReadNumber {
  const text = typed.trim().replaceAll(',', '');
  if (text === '') return wrong(`Enter the ${label.charAt(0).toLowerCase()}${label.slice(1)}`);
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return wrong(`${label} must be a number`);
  const number = Number(text);
  if (!Number.isInteger(number)) return wrong(`${label} must be a whole number`);
  if (number < smallest || number > largest)
    return wrong(
      `${label} must be between ${smallest} and ${largest.toLocaleString('en-GB')}${counted ? ` ${counted}` : ''}`,
    );
  return { is: 'number', number };
}

const wrong = (message: string): ReadNumber => ({ is: 'wrong', message });
