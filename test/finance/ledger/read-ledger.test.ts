import fc from 'fast-check';
import { readCsv } from '../../../src/finance/ledger/csv';
import type { ControlSums } from '../../../src/finance/ledger/control/control-totals';
import { periodsOfYear, rowsOfPeriod } from '../../../src/finance/ledger/columns/periods-across';
import { proposeMapping } from '../../../src/finance/ledger/columns/propose-mapping';
import { decideStyleAcross } from '../../../src/finance/ledger/columns/style-across';
import { atOnce } from '../../../src/finance/steps';
import { asked, type Cells, known, ledgerOf, read, year } from './support';

const headings = ['Code', 'Period', 'Amount', 'Description'];
const total = (sums: readonly ControlSums[], of: 'rows' | 'debit' | 'credit' | 'net'): number =>
  sums.reduce((sum, one) => sum + one[of], 0);

describe('reading a ledger', () => {
  it('accounts for every row: what is taken, set apart and unread is what there was, to the penny', () => {
    const code = fc.constantFrom('45010', 45020, '123', '99999', 'X7', '', 'Subtotal');
    const period = fc.constantFrom(1, 'P02', 'Aug-13', 0, 13, 14, 'soon', '');
    const amount = fc.oneof(
      fc.integer({ min: -1e8, max: 1e8 }).map((pence) => pence / 100),
      fc.constantFrom('12.50', '(3.10)', 'n/a', ''),
    );
    const rows = fc.array(fc.tuple(code, period, amount, fc.constantFrom('', 'Invoice', 'Total Gas')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const { before, after, setApart, unread, leftOut, totalRows, lines } = ledgerOf([headings, ...some]);
        const parts = [after, ...setApart, unread];
        for (const part of ['rows', 'debit', 'credit', 'net'] as const) {
          expect(total(parts, part)).toBeCloseTo(before[part], 4);
          expect(total(after.byPeriod, part)).toBeCloseTo(after[part], 4);
        }
        expect(after.rows).toBe(lines.length);
        expect(before.rows + leftOut.blank + leftOut.headings + leftOut.notes + totalRows.length).toBe(some.length);
      }),
    );
  });

  it('leaves out and counts totals, blank rows, repeated headings and notes, but not what only sounds like a total', () => {
    const ledger = ledgerOf([
      ['Council ledger', '', '', ''],
      headings,
      ['45010', 1, 10, 'Invoice'],
      ['45010', 1, 5, 'Total Gas Ltd'],
      ['Sub-total 45010', '', 15, ''],
      ['', '', '', ''],
      headings,
      ['45020', 1, 7, ''],
      ['', '', 7, 'Total 45020'],
      ['', '', 22, ''],
      ['Printed on 1 May', '', '', ''],
    ]);
    expect(ledger.after).toMatchObject({ rows: 3, net: 22 });
    expect(ledger.totalRows).toMatchObject([
      { row: 5, net: 15 },
      { row: 9, net: 7 },
      { row: 10, net: 22 },
    ]);
    expect(ledger.leftOut).toEqual({ blank: 1, headings: 1, notes: 1 });
    expect(ledger.problems).toEqual([]);
  });

  it('names a sum without a code that is no total', () => {
    const ledger = ledgerOf([headings, ['45010', 1, 10, ''], ['', '', 3, '']]);
    expect(ledger.problems[0]).toMatchObject({ row: 3, column: 'Code', found: 'nothing' });
    expect(ledger.unread).toMatchObject({ rows: 1, net: 3 });
  });

  it('gives codes their leading zeros back where one known code fits, and lists them', () => {
    const ledger = ledgerOf([headings, [123, 1, 10, ''], ['0045010', 1, 5, ''], ['45020', 1, 1, '']]);
    expect(ledger.lines.map(({ code }) => code)).toEqual(['00123', '45010', '45020']);
    expect(ledger.zerosAdded).toMatchObject([
      { written: '123', code: '00123', rows: 1, net: 10 },
      { written: '0045010', code: '45010', net: 5 },
    ]);
  });

  it('chooses no code where several known ones differ in zeros alone', () => {
    const codes = ['0123', '00123'].map((code) => ({ code, isActive: true }));
    const ledger = ledgerOf([headings, ['123', 1, 10, ''], ['0123', 1, 1, '']], {}, codes);
    expect(ledger.unknownCodes).toMatchObject([{ code: '123', candidates: ['0123', '00123'], net: 10 }]);
    expect(ledger.zerosAdded).toEqual([]);
  });

  it('keeps unknown and inactive codes, and lists them with their sums', () => {
    const ledger = ledgerOf([headings, ['77', 1, 10, ''], ['77', 2, 5, ''], ['99999', 1, 3, '']]);
    expect(ledger.unknownCodes).toMatchObject([{ code: '77', rows: 2, net: 15 }]);
    expect(ledger.inactiveCodes).toMatchObject([{ code: '99999', rows: 1, net: 3 }]);
    expect(ledger.after).toMatchObject({ rows: 3, net: 18 });
  });

  it('asks for columns that it does not find', () => {
    expect(
      asked([
        ['Code', 'Period', 'Colour'],
        ['45010', 1, 5],
      ]),
    ).toMatchObject([{ asks: 'columns', missing: [['amount', 'debit', 'credit']] }]);
    expect(
      asked([
        ['nothing', 'of'],
        ['a', 'ledger'],
      ]),
    ).toMatchObject([{ asks: 'columns' }]);
    expect(asked([])).toMatchObject([{ asks: 'columns' }]);
  });

  it('reads the same from a CSV file as from a sheet', () => {
    const csv = atOnce(
      readCsv('Code,Period,Amount,Description\r\n45010,P01,"1,234.50","Paper, A4"\r\n123,2,(4.50),\r\n'),
    );
    const ledger = ledgerOf(csv.rows);
    expect(ledger.after).toMatchObject({ rows: 2, net: 1230 });
    expect(ledger.lines[0]?.description).toBe('Paper, A4');
  });
});

describe('what a person says of the columns', () => {
  const rows = [
    ['Kst', 'Prd', 'Betrag', 'Amount'],
    ['45010', 1, 10, 99],
  ];
  const columns = [
    { heading: 'Kst', means: 'code' },
    { heading: 'Betrag', means: 'amount' },
    { heading: 'Amount', means: 'not used' },
  ] as const;

  it('wins over what headings are usually called, and holds for the next export in another order', () => {
    const { mapping } = proposeMapping(rows, known, null);
    const corrected = { ...mapping, columns };
    expect(ledgerOf(rows, corrected).after.net).toBe(10);
    const turned = rows.map((row) => row.toReversed());
    const next = proposeMapping(turned, known, corrected);
    expect(next.missing).toEqual([]);
    expect(next.mapping.columns).toContainEqual({ heading: 'Amount', means: 'not used' });
    expect(read(turned, next.mapping)).toMatchObject({ ok: true, value: { after: { net: 10 } } });
  });

  it('survives being kept as text', () => {
    const { mapping } = proposeMapping(rows, known, null);
    expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping);
  });

  it('proposes the way to put codes together that gives the most known ones', () => {
    const ledger = [
      ['Cost centre', 'Account', 'Period', 'Amount'],
      ['450', '10', 1, 5],
      ['450', '20', 1, 6],
    ];
    const proposal = proposeMapping(ledger, known, null);
    expect(proposal.mapping.code).toEqual({ fields: ['costCentre', 'account'], join: '' });
    expect(proposal.codesKnown).toBe(1);
    expect(ledgerOf(ledger).lines.map(({ code }) => code)).toEqual(['45010', '45020']);
  });
});

/** An export with a column for each period as that of the first of them. */
function ofFirstPeriod(rows: Cells): Cells {
  const { across } = proposeMapping(rows, known, null);
  const [first] = across === null ? [] : periodsOfYear(across, year, null);
  return across === null || first === undefined ? [] : rowsOfPeriod(rows, across, first.column);
}

describe('an export with a column for each period', () => {
  it.each([
    ['months', ['Code', 'Apr', 'May', 'Jun']],
    ['periods', ['Cost centre', 'Description', 'P1', 'P2', 'P3', 'Total']],
    ['days that Excel has made of months', ['Cost centre', 'Account', 41_730, 41_760, 41_791]],
  ])('is told by its %s, below its titles', (_, row) => {
    const rows = [['Ledger of 2014/15'], row, ['45010', ...row.slice(1).map(() => 5)]];
    const { across } = proposeMapping(rows, known, null);
    expect(across?.row).toBe(1);
    const [first, second, third, ...more] = across === null ? [] : periodsOfYear(across, year, null);
    expect([first, second, third].map((one) => one?.period)).toEqual([1, 2, 3]);
    expect(more).toEqual([]);
  });

  describe('whose headings have a year beside a number', () => {
    const across = (...labels: readonly string[]) => {
      const found = proposeMapping(
        [
          ['Code', ...labels],
          ['45010', ...labels.map(() => 5)],
        ],
        known,
        null,
      ).across;
      if (found === null) throw new Error('No columns of periods.');
      return found;
    };
    const months = across('2014-04', '2014-05', '2014-06', '2014-07', '2014-08', '2014-09');

    it('is asked about, and nothing else is', () => {
      expect(decideStyleAcross(months, year, null)).toMatchObject({
        ok: false,
        error: {
          asks: 'periods',
          row: 1,
          answers: [
            { answer: 'start year', means: '2014-04 is period 4 of 2014/15' },
            { answer: 'end year', means: '2014-04 is period 4 of 2013/14' },
            { answer: 'calendar month', means: '2014-04 is period 1 of 2014/15' },
          ],
        },
      });
      expect(decideStyleAcross(across('Apr', 'May', 'Jun'), year, null)).toMatchObject({ ok: true });
    });

    it.each([
      ['calendar month', months, [1, 2, 3, 4, 5, 6]],
      ['start year', months, [4, 5, 6, 7, 8, 9]],
      ['end year', across('2015/01', '2015/02', '2015/03'), [1, 2, 3]],
    ] as const)('is placed by its %s as somebody answers', (style, found, periods) => {
      expect(decideStyleAcross(found, year, style)).toEqual({ ok: true, value: style });
      expect(periodsOfYear(found, year, style).map(({ period }) => period)).toEqual(periods);
    });

    it('is asked about again where the answer leaves nothing of the year, which another would not', () => {
      expect(decideStyleAcross(across('2015/01', '2015/02', '2015/03'), year, 'start year').ok).toBe(false);
    });
  });

  it('keeps a row whose sum is the number of the day in its heading', () => {
    const rows = [['Code', 41_730, 41_760, 41_791], ['45010', 41_730, 5, 6], ['Code', 41_730, 41_760, 41_791]]; // prettier-ignore
    const { lines, leftOut } = ledgerOf(ofFirstPeriod(rows));
    expect(lines).toMatchObject([{ code: '45010', period: 1, debit: 41_730 }]);
    expect(leftOut.headings).toBe(1);
  });

  it.each(['Amount', 'Period', 'Net amount'])('is read beside a column of its own that is called %s', (heading) => {
    const rows = [['Code', 'P1', 'P2', 'P3', heading], ['45010', 5, 6, 7, 18]]; // prettier-ignore
    expect(ledgerOf(ofFirstPeriod(rows)).lines).toMatchObject([{ code: '45010', period: 1, debit: 5 }]);
  });

  it.each([
    ['a row a posting', [headings, ['45010', 'Apr', 5, 'May'], ['45010', 'P1', 1_000, 'Jun']]],
    ['nothing that reads like a ledger', [['some'], ['notes']]],
  ])('is not seen in %s', (_, rows) => {
    expect(proposeMapping(rows, known, null).across).toBeNull();
  });
});
