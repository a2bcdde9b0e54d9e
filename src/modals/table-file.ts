import { decodeAs, decodeText, ENCODINGS, type DecodedText, type Encoding } from '../domain/import/encoding';
import { words } from '../domain/language/interface';
import { decode } from '../vault/decode';

/** The text of a file, or the reason in words why it cannot be read. */
export type FileText = DecodedText | { readonly wrong: string };

/** Decodes a table's file, by itself or in the encoding that the person has chosen. */
export function decodeTable(bytes: ArrayBuffer, chosen: Encoding | null = null): FileText {
  const all = new Uint8Array(bytes);
  if (all[0] === 0x50 && all[1] === 0x4b) return { wrong: words('importing').isSpreadsheet };
  const text = chosen === null ? null : decodeAs(all, chosen, decode);
  const read = text === null || chosen === null ? decodeText(all, decode) : { text, encoding: chosen, isGuessed: true };
  return read.text.includes('\0') ? { wrong: words('importing').notText } : read;
}

/** The encodings in which the file can be read at all. */
export function encodingsOf(bytes: ArrayBuffer): readonly Encoding[] {
  return ENCODINGS.filter((encoding) => decodeAs(new Uint8Array(bytes), encoding, decode) !== null);
}
