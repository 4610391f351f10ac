/** No table of 5,000 cases is larger. What is larger is not even opened. */
const MOST_BYTES = 10_000_000;

export type ReadFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/**
 * The text of a file: in UTF-8, as a spreadsheet's "Unicode text", or as an old spreadsheet writes it. It is read here, in the
 * browser, and goes nowhere.
 */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES)
    return {
      ok: false,
      message: 'The file must be smaller than 10 MB. Leave out columns that are not needed',
    };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, text: decode(bytes) };
  } catch {
    return { ok: false, message: 'The file could not be read. Choose it again' };
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every text is valid in this one, so it comes last
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
