import { describe, expect, it } from 'vitest';
import { decodeTable, encodingsOf } from '../../src/modals/table-file';

function bytes(...values: readonly number[]): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

const CAFE = [0x43, 0x61, 0x66, 0xe9];

describe('decodeTable', () => {
  it('reads UTF-8, with a byte-order mark and without', () => {
    const text = new TextEncoder().encode('Café');
    expect(decodeTable(bytes(...text))).toEqual({ text: 'Café', encoding: 'utf-8', isGuessed: false });
    expect(decodeTable(bytes(0xef, 0xbb, 0xbf, ...text))).toMatchObject({ text: 'Café' });
  });

  it('reads UTF-16 by its byte-order mark', () => {
    expect(decodeTable(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0))).toMatchObject({ text: 'Aé', encoding: 'utf-16le' });
    expect(decodeTable(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9))).toMatchObject({ text: 'Aé', encoding: 'utf-16be' });
  });

  it('guesses the encoding of what is not Unicode, and says that it did', () => {
    expect(decodeTable(bytes(...CAFE))).toEqual({ text: 'Café', encoding: 'windows-1252', isGuessed: true });
  });

  it('reads the encoding that the person has chosen', () => {
    expect(decodeTable(bytes(...CAFE), 'windows-1251')).toMatchObject({ text: 'Cafй', encoding: 'windows-1251' });
  });

  it('says what to do with a spreadsheet’s own file, and with one that is not text', () => {
    expect(decodeTable(bytes(0x50, 0x4b, 3, 4))).toEqual({ wrong: expect.stringMatching(/export it as CSV/) as string });
    expect(decodeTable(bytes(0x41, 0, 0x42))).toEqual({ wrong: expect.stringMatching(/not a text file/) as string });
  });
});

describe('encodingsOf', () => {
  it('offers the encodings in which the bytes make text', () => {
    expect(encodingsOf(bytes(...CAFE))).toContain('windows-1250');
    expect(encodingsOf(bytes(...CAFE))).not.toContain('utf-8');
  });
});
