const LONGEST = 75;

/**
 * Takes the lines of a calendar file and folds them anew, at 75 bytes as RFC 5545 asks. ts-ics counts characters, so that
 * its lines grow too long.
 */
export function foldLines(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

const ASCII = /^[\x20-\x7e\t]*$/;

function foldLine(line: string): string {
  if (ASCII.test(line)) return foldPlainLine(line);
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const size = bytesOf(character);
    if (size > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Of a line in which every character is one byte. A file of thousands of dates has a great many of them. */
function foldPlainLine(line: string): string {
  let folded = line.slice(0, LONGEST);
  for (let place = LONGEST; place < line.length; place += LONGEST - 1) {
    folded += `\r\n ${line.slice(place, place + LONGEST - 1)}`;
  }
  return folded;
}

/** How long a character is in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
