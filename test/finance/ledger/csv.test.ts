import fc from 'fast-check';
import { readCsv } from '../../../src/finance/ledger/csv';
import { atOnce } from '../../../src/finance/steps';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
  rows.map((row) => row.map(quoted).join(delimiter)).join(end);

describe('reading CSV', () => {
  it('gives back every cell, whatever stands in it and however many rows there are', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '.', ' '), maxLength: 6 });
    const row = fc.tuple(cell, cell, fc.constantFrom('x', 'y'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (some, end) => {
        const rows = [['Code', 'Period', 'Amount'], ...some];
        expect(atOnce(readCsv(written(rows, ',', end))).rows).toEqual(rows);
      }),
    );
    const many = Array.from({ length: 1_203 }, (_, place) => [String(place), 'a, "b"\nc', '']);
    expect(atOnce(readCsv(written(many, ';', '\r\n'))).rows).toEqual(many);
  });

  it.each([',', ';', '\t', '|'])('finds the separator %j', (delimiter) => {
    const text = [
      ['Code', 'Amount'],
      ['45010', '12'],
      ['45020', '13'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(atOnce(readCsv(text))).toMatchObject({
      delimiter,
      rows: [
        ['Code', 'Amount'],
        ['45010', '12'],
        ['45020', '13'],
      ],
    });
  });

  it('leaves out the mark that some programs put before the text', () => {
    expect(atOnce(readCsv('\ufeffCode,Amount\n1,2')).rows[0]).toEqual(['Code', 'Amount']);
  });

  it('names the row in which a quotation mark is never closed', () => {
    expect(atOnce(readCsv('Code,Text\n1,a\n2,"b\n3,c')).malformed).toEqual([3]);
    expect(atOnce(readCsv('Code,Text\n1,"a"\n')).malformed).toEqual([]);
  });
});
