import { expect, test } from 'vitest';
import { decodeTable } from '../../src/modals/table-file';

function bytes(...values: readonly number[]): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

test('reads UTF-8, with a byte-order mark and without', () => {
  const text = new TextEncoder().encode('Café');
  expect(decodeTable(bytes(...text))).toEqual({ text: 'Café' });
  expect(decodeTable(bytes(0xef, 0xbb, 0xbf, ...text))).toEqual({ text: 'Café' });
});

test('reads UTF-16 by its byte-order mark', () => {
  expect(decodeTable(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0))).toEqual({ text: 'Aé' });
  expect(decodeTable(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9))).toEqual({ text: 'Aé' });
});

test('reads what is not UTF-8 in the encoding of Windows', () => {
  expect(decodeTable(bytes(0x43, 0x61, 0x66, 0xe9))).toEqual({ text: 'Café' });
});

test('says what to do with a spreadsheet’s own file, and with one that is not text', () => {
  expect(decodeTable(bytes(0x50, 0x4b, 3, 4))).toEqual({ wrong: expect.stringMatching(/save or download it as CSV/) as string });
  expect(decodeTable(bytes(0x41, 0, 0x42))).toEqual({ wrong: expect.stringMatching(/not a file of text/) as string });
});
