import fc from 'fast-check';
import { ledgerOf } from './support';

const headings = ['Code', 'Period', 'Amount', 'Description'];
const totalsOf = (...rows: readonly (readonly unknown[])[]) => ledgerOf([headings, ...rows]).totalRows;
const line = (code: string, amount: number, description = '') => [code, 1, amount, description];

describe('the totals of an export', () => {
  it('are held against the rows above them: by code, by service, and of the whole', () => {
    const totals = totalsOf(
      line('45010', 10),
      line('45010', 5),
      ['Total 45010', '', 15, ''],
      line('45020', 7),
      ['Total 45020', '', 7, ''],
      ['Total Children', '', 22, ''],
      line('00123', 1),
      ['Total 00123', '', 1, ''],
      ['Grand total', '', 23, ''],
    );
    expect(totals.map(({ row, net, covers }) => [row, net, covers?.from, covers?.to, covers?.net])).toEqual([
      [4, 15, 2, 3, 15],
      [6, 7, 5, 5, 7],
      [7, 22, 2, 5, 22],
      [9, 1, 8, 8, 1],
      [10, 23, 2, 8, 23],
    ]);
  });

  it('that do not add up are held against the rows since the last one, a grand total against all', () => {
    const totals = totalsOf(
      line('45010', 10),
      ['Total 45010', '', 11, ''],
      line('45020', 7),
      ['Total 45020', '', 7, ''],
      ['Total', '', 18, ''],
      ['Printed by the ledger', '', '', ''],
    );
    expect(totals).toMatchObject([
      { row: 3, net: 11, covers: { from: 2, to: 2, net: 10 } },
      { row: 5, net: 7, covers: { net: 7 } },
      { row: 6, net: 18, covers: { from: 2, to: 4, net: 17, rows: 2 } },
    ]);
    expect(
      totalsOf(line('45010', 3), ['Total', '', 3, ''], line('45020', 7), ['Grand total', '', 9, '']),
    ).toMatchObject([{ covers: { net: 3 } }, { covers: { from: 2, net: 10 } }]);
  });

  it('are read as running on where each adds up everything so far', () => {
    const totals = totalsOf(line('45010', 10), ['Total', '', 10, ''], line('45020', 7), ['Total', '', 17, '']);
    expect(totals[1]).toMatchObject({ covers: { from: 2, net: 17 } });
  });

  it('cannot be checked where their sum is no number, or nothing stands above them', () => {
    const totals = totalsOf(['Total', '', 9, ''], line('45010', 9), ['Total', '', 'nine', '']);
    expect(totals).toMatchObject([
      { row: 2, net: 9, covers: null },
      { row: 4, net: null, covers: null },
    ]);
  });

  it.each([
    ['a sum with nothing but stars beside it', ['*', '', 15, '']],
    ['a sum with its code and no period', ['45010', '', 15, '']],
    ['a sum that is carried forward', ['', '', 15, 'Carried forward']],
    ['a row that is filled like any other and called a total', ['45010', 1, 15, 'Total']],
    ['one that is called the total of its code', ['45010', 1, 15, 'Total for 45010']],
  ])('are told where they add up what stands above: %s', (_, row) => {
    const ledger = ledgerOf([headings, line('45010', 10), line('45010', 5), row, line('45020', 7)]);
    expect(ledger.totalRows).toMatchObject([{ row: 4, net: 15 }]);
    expect(ledger.after).toMatchObject({ rows: 3, net: 22 });
    expect(ledger.problems).toEqual([]);
  });

  it('are not guessed: a single row, a supplier called Total, and a sum of other rows are postings', () => {
    const ledger = ledgerOf([
      headings,
      line('45010', 10),
      ['', 1, 10, 'Invoice'],
      line('45020', 20, 'Total Gas Ltd'),
      line('45020', 3, 'Total'),
    ]);
    expect(ledger.totalRows).toEqual([]);
    expect(ledger.before.rows).toBe(4);
    // What is called a total and adds up nothing is counted, and said.
    expect(ledger.problems).toMatchObject([
      { row: 3, column: 'Code' },
      { row: 5, found: '"Total"' },
    ]);
  });

  it('never change what is read: totals at every level leave the lines as they are, and all agree', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 4 });
    const services = fc.array(fc.array(amounts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(services, (some) => {
        const sum = (pence: readonly number[]): number => pence.reduce((all, one) => all + one, 0) / 100;
        const codes = some.map((ofService) =>
          ofService.map((pence) => [
            ...pence.map((one) => line('45010', one / 100)),
            ['Total code', '', sum(pence), ''],
          ]),
        );
        const rows = codes.flatMap((ofService, at) => [
          ...ofService.flat(),
          ['Total service', '', sum((some[at] ?? []).flat()), ''],
        ]);
        const { totalRows, after } = ledgerOf([headings, ...rows, ['Grand total', '', sum(some.flat(2)), '']]);
        expect(after.rows).toBe(some.flat(2).length);
        expect(totalRows).toHaveLength(some.flat().length + some.length + 1);
        expect(totalRows.filter(({ net, covers }) => net !== covers?.net)).toEqual([]);
      }),
    );
  });
});
