import type { Option } from './Options.tsx';

/** The options whose text has every word that was typed in it, in any order; capitals do not matter. */
export function matchingOptions(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed.toLowerCase().split(/\s+/);
  return options.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}
