import { textParts } from './text-parts.ts';

/** Spells out the first use of each abbreviation in the main part of a page: "CIN" becomes "CIN (child in need)". */
export function expandAbbreviations(html: string, abbreviations: Readonly<Record<string, string>>): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start === -1 || end === -1) return html;
  return html.slice(0, start) + expandMain(html.slice(start, end), abbreviations) + html.slice(end);
}

function expandMain(main: string, abbreviations: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  const words = Object.keys(abbreviations).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w&#-])(${words.join('|')})(s?)(?!\\w)`, 'g');
  return textParts(main)
    .map(({ html, isText }) =>
      isText
        ? html.replace(pattern, (found: string, short: string, plural: string, offset: number) => {
            if (seen.has(short)) return found;
            seen.add(short);
            const long = abbreviations[short] ?? '';
            // A note in brackets says that the words differ from document to document, so none of them stands here.
            if (long.includes('(') || isSpeltOut(html, offset, found.length, long)) return found;
            const words = plural && !long.endsWith('s') ? `${long}s` : long;
            const inBrackets = html[offset - 1] === '(' && html[offset + found.length] === ')';
            return inBrackets ? `${found}: ${words}` : `${found} (${words})`;
          })
        : html,
    )
    .join('');
}

/** "CSE (child sexual exploitation)" and "child sexual exploitation (CSE)" need no more. */
function isSpeltOut(text: string, offset: number, length: number, long: string): boolean {
  const [before, after] = [text.slice(0, offset), text.slice(offset + length)].map((part) =>
    part.toLowerCase(),
  );
  const word = long.toLowerCase();
  return (
    before?.endsWith(`${word} (`) || after?.startsWith(` (${word}`) || after?.startsWith(`: ${word}`) || false
  );
}
