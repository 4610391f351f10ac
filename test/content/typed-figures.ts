import { timesIn } from '../../src/policy/figures.ts';

// In this order: a comment or an expression may stand in a tag, and a tag may hold ">" in quotes or braces.
const NOT_PROSE = [
  /^---\n[^]*?\n---\n/,
  /\{\/\*[^]*?\*\/\}/g,
  /^(?:import|export)\b.*$/gm,
  /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|[^>"'{])*>/g,
  /\{[^{}]*\}/g,
];

/** Figures of a clock that are typed into the prose of an MDX file, each with its place. Only a component may print one. */
export function typedFigures(file: string, mdx: string): readonly string[] {
  const prose = NOT_PROSE.reduce((text, pattern) => text.replace(pattern, blank), mdx);
  let from = 0;
  return timesIn(prose).map((figure) => {
    const offset = prose.indexOf(figure, from);
    from = offset + figure.length;
    const line = prose.slice(0, offset).split('\n').length;
    return `${file}:${line} types "${figure.replace(/\s+/g, ' ')}": let a component print it from the clock.`;
  });
}

/** Keeps the line ends, so that lines can be counted. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
