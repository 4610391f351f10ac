/** The text of a table, whatever a spreadsheet wrote it in. */
import { expect, test } from 'vitest';
import { readFile } from '../../../src/islands/caseload/read-file.ts';

const textOf = async (...bytes: readonly number[]) => {
  const read = await readFile(new File([new Uint8Array(bytes)], 'cases.csv'));
  return read.ok ? read.text : read.message;
};

test.each([
  ['plain letters', [0x61, 0x2c, 0x62], 'a,b'],
  ['UTF-8', [0x5a, 0x6f, 0xc3, 0xab], 'Zoë'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xc3, 0xab], 'Zoë'],
  ['wide text', [0xff, 0xfe, 0x5a, 0x00, 0x6f, 0x00, 0xeb, 0x00], 'Zoë'],
  // Windows-1252, which Latin-1 is a part of: é and a dash, which in UTF-8 would be no text at all.
  ['Latin-1', [0x5a, 0x6f, 0xeb], 'Zoë'],
  ['Latin-1 with a plain letter after it', [0x52, 0xe9, 0x65], 'Rée'],
  ['Windows-1252', [0x31, 0x20, 0x96, 0x20, 0x32, 0x20, 0x80], '1 – 2 €'],
])('%s', async (_, bytes, text) => {
  expect(await textOf(...bytes)).toBe(text);
});
