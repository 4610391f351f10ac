const LONGEST = 75;

/**
 * Takes the lines of a calendar file and folds them anew, at 75 bytes as RFC 5545 asks. ts-ics counts characters, so that
 * its lines grow too long.
 */
export function foldLines(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
