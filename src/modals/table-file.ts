/** The text of a file, or in words why it has none. */
export type FileText = { readonly text: string } | { readonly wrong: string };

/**
 * Decodes a table's file: UTF-16 if a byte-order mark says so, else UTF-8, else what spreadsheets
 * on Windows write (Windows-1252).
 */
export function decodeTable(bytes: ArrayBuffer): FileText {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0x50 && second === 0x4b) return { wrong: SPREADSHEET };
  const text = decode(bytes, first, second);
  return text.includes('\0') ? { wrong: 'That is not a file of text. Choose a table that was exported as CSV.' } : { text };
}

const SPREADSHEET = 'That is a spreadsheet’s own file. '
  + 'Open it in the spreadsheet program, save or download it as CSV, and choose that file.';

function decode(bytes: ArrayBuffer, first: number | undefined, second: number | undefined): string {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
