import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/domain/import/csv';

function cells(text: string): (readonly string[])[] {
  return parseCsv(text).rows.map((row) => row.cells);
}

function print(rows: readonly (readonly string[])[], separator: string, end: string): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end);
}

test('reads cells with separators, line breaks and doubled quotation marks inside quotes', () => {
  expect(cells('Company,Notes\r\n"Acme, Inc.","He said ""soon"".\r\nThen nothing."\r\n')).toEqual([
    ['Company', 'Notes'], ['Acme, Inc.', 'He said "soon".\r\nThen nothing.'],
  ]);
});

test.each([[',', 'a comma'], [';', 'a semicolon'], ['\t', 'a tab']])('finds that “%s” (%s) divides the cells', (separator) => {
  expect(cells(['Company', 'Role'].join(separator) + '\n' + ['Acme', '"a,b;c\td"'].join(separator))).toEqual([['Company', 'Role'], ['Acme', 'a,b;c\td']]);
});

test('a semicolon table may have commas in its cells, and a comma table semicolons', () => {
  expect(cells('Company;Pay\nAcme;1,5\nDune;2,5')).toEqual([['Company', 'Pay'], ['Acme', '1,5'], ['Dune', '2,5']]);
  expect(cells('Company,Tags\nAcme,a;b;c\nDune,d;e;f')).toEqual([['Company', 'Tags'], ['Acme', 'a;b;c'], ['Dune', 'd;e;f']]);
});

test('a separator that would tear quotation marks apart does not count', () => {
  expect(cells('""\t";"')).toEqual([['', ';']]);
});

test('takes the separator that the first line states, and counts that line', () => {
  expect(parseCsv('sep=|\r\nCompany|Role\r\nAcme|a,b').rows).toEqual([{ line: 2, cells: ['Company', 'Role'] }, { line: 3, cells: ['Acme', 'a,b'] }]);
});

test('passes over a byte-order mark, and lines without text', () => {
  expect(parseCsv('\uFEFFCompany,Role\n\n,\nAcme,Cook\n\n , \n').rows).toEqual([{ line: 1, cells: ['Company', 'Role'] }, { line: 4, cells: ['Acme', 'Cook'] }]);
});

test.each(['\n', '\r\n', '\r'])('knows the line each record starts on, whatever ends a line', (end) => {
  expect(parseCsv(['a,b', '"x', 'y",z', '1,2'].join(end)).rows.map(({ line }) => line)).toEqual([1, 2, 4]);
});

test('leaves rows as long as they are', () => {
  expect(cells('a,b,c\n1\n1,2,3,4')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]);
});

test('takes a quotation mark that never closes for text, and says on which line', () => {
  expect(parseCsv('a,b\n"x,1\ny,2')).toEqual({
    rows: [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['"x', '1'] }, { line: 3, cells: ['y', '2'] }], openQuotes: [2],
  });
});

test('spaces may stand before a quotation mark, and text after it', () => {
  expect(cells('a,b,c\n1, "x, y",3\n"5" inch,2,3')).toEqual([['a', 'b', 'c'], ['1', 'x, y', '3'], ['5 inch', '2', '3']]);
});

test('gives back any cells that were printed', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a', ',', ';', '\t', '"', '""', '\n', '\r\n', '\r', ' "', 'sep=;', '\uFEFF', '2026-05-14'));
  const rowOf = (width: number) => fc.array(cell, { minLength: width, maxLength: width });
  const rows = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(rowOf(width), { minLength: 1 }))
    .map((all) => all.filter((row) => row.some((one) => one.trim() !== '')));
  fc.assert(fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (table, separator, end, closed) => {
    expect(cells(print(table, separator, end) + (closed ? end : ''))).toEqual(table);
  }), { numRuns: 2000 });
});

test('reads any text at all, in time linear in its length', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ') }), (text) => {
    parseCsv(text);
  }));
  const before = performance.now();
  for (const piece of ['"a,', '"\n', ',"', '"""a,', ' ']) parseCsv(piece.repeat(100_000));
  expect(performance.now() - before).toBeLessThan(5000);
});
