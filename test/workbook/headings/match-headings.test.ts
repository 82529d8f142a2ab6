import fc from 'fast-check';
import { matchHeadings, type Heading } from '../../../src/workbook/headings/match-headings';
import type { TableKind } from '../../../src/workbook/headings/table-headings';

const headings = (texts: readonly string[]): Heading[] => texts.map((text, column) => ({ column, text }));

/** `field` or `field 2014` by column, for the columns that are known. */
function fieldsOf(kind: TableKind, texts: readonly string[]): Record<string, string> {
  const { columns } = matchHeadings(kind, headings(texts));
  return Object.fromEntries(
    columns.map(({ text, field, year, period }) => [
      text,
      [field, year?.startYear, period].filter((part) => part !== null && part !== undefined).join(' '),
    ]),
  );
}

describe('headings of the savings table', () => {
  test.each([
    ['Reference', 'ref'],
    ['Saving ref', 'ref'],
    ['ID', 'ref'],
    ['Ref.\nNo.', 'ref'],
    ['RESPONSIBLE OFFICER', 'owner'],
    ['Lead', 'owner'],
    ['Directorate', 'department'],
    ['One-off / recurring', 'kind'],
    ['RAG-Status', 'rag'],
    ['2014/15 Target', 'target 2014'],
    ['Target 2014-15', 'target 2014'],
    ['Target (2014/15)', 'target 2014'],
    ['2014/15 £000', 'target 2014'],
    ['2014/15', 'target 2014'],
    ['FY14/15 saving', 'target 2014'],
    ['Savings target for 2014/2015 (£k)', 'target 2014'],
    ['2015/16 Forecast saving', 'forecast 2015'],
    ['Delivered 2014/15', 'delivered 2014'],
    ['Banked this year', 'delivered'],
    ['Achieved YTD', 'delivered'],
    ['Description of proposal', 'title'],
    ['R / NR', 'kind'],
    ['Recurring / non-recurring', 'kind'],
    ['F’cast outturn 15/16', 'forecast 2015'],
  ])('%s is %s', (heading, field) => {
    expect(fieldsOf('Savings', [heading])).toEqual({ [heading]: field });
  });

  test.each(['2014/16 Target', 'Target date', 'Weather', '2014/15 Owner', ''])('%s is none of ours', (heading) => {
    expect(fieldsOf('Savings', [heading])).toEqual({});
  });

  test('a saving beside a title is the sum, and the title itself where there is no other', () => {
    expect(fieldsOf('Savings', ['Ref', 'Title', 'Saving'])).toMatchObject({ Title: 'title', Saving: 'target' });
    expect(fieldsOf('Savings', ['Ref', 'Saving', '2014/15 Target'])).toMatchObject({ Saving: 'title' });
    expect(fieldsOf('Savings', ['Ref', 'Saving', 'Saving £000'])).toMatchObject({ 'Saving £000': 'target' });
  });

  test('the unit is taken from the heading', () => {
    const unitOf = (text: string) => matchHeadings('Savings', headings([text])).columns[0]?.unit;
    expect(unitOf('2014/15 Target £000')).toBe('£000');
    expect(unitOf('2014/15 Target (£’000)')).toBe('£000');
    expect(unitOf('2014/15 Target £m')).toBe('£m');
    expect(unitOf('2014/15 Target (£)')).toBe('£');
    expect(unitOf('2014/15 Target')).toBeNull();
  });

  test('the same heading twice is told, the first being used', () => {
    const { columns, doubled } = matchHeadings('Savings', headings(['Ref', '2014/15 Target', '2014/15 target']));
    expect(columns.map(({ column }) => column)).toEqual([0, 1]);
    expect(doubled).toEqual([
      expect.objectContaining({ sameWords: true, leftAlone: { column: 2, text: '2014/15 target' } }),
    ]);
  });

  test.each(['Revised target 2025/26', '2025/26 Current target'])(
    '%s is used and not the original one or the plain one, and both are told',
    (revised) => {
      for (const other of ['Original target 2025/26', '2025/26 Target']) {
        const { columns, doubled } = matchHeadings('Savings', headings(['Ref', other, revised]));
        expect(columns.map(({ column }) => column)).toEqual([0, 2]);
        expect(doubled).toEqual([
          expect.objectContaining({
            sameWords: false,
            used: { column: 2, text: revised },
            leftAlone: { column: 1, text: other },
          }),
        ]);
      }
    },
  );

  test('what is missing is named', () => {
    expect(matchHeadings('Savings', headings(['Title', 'Owner'])).missing).toEqual([['ref'], ['target']]);
    expect(matchHeadings('Savings', headings(['Ref', 'Target'])).missing).toEqual([]);
  });
});

describe('headings of the other tables', () => {
  test.each([
    ['P1', 'period 1'],
    ['P12', 'period 12'],
    ['Period 03', 'period 3'],
    ['Apr', 'period 1'],
    ['March 2015', 'period 12'],
    ['Sept-14', 'period 6'],
    ['Jan actual', 'period 10'],
    ['Cost centre', 'code'],
    ['2014/15 Budget', 'budget 2014'],
    ['Net budget £m', 'budget'],
    ['Over/(under)spend', 'variance'],
  ])('%s is %s of a budget', (heading, field) => {
    expect(fieldsOf('Budget', [heading])).toEqual({ [heading]: field });
  });

  test('a percentage and a sum are two columns of a policy', () => {
    expect(fieldsOf('RagPolicy', ['Measure', 'Amber %', 'Amber £', 'Red %', 'Red £'])).toEqual({
      Measure: 'measure',
      'Amber %': 'amberShare',
      'Amber £': 'amberSum',
      'Red %': 'redShare',
      'Red £': 'redSum',
    });
  });
});

const heading = fc.constantFrom(
  'Ref',
  'Saving title',
  'Owner',
  '2014/15 Target',
  '2014/15 Forecast',
  'Delivered',
  'RAG',
  'Nonsense',
);

test('order, case, spaces and punctuation make no difference', () => {
  fc.assert(
    fc.property(fc.uniqueArray(heading), fc.infiniteStream(fc.nat()), (texts, numbers) => {
      const shuffled = [...texts].sort(() => (numbers.next().value % 3) - 1);
      const noisy = shuffled.map((text) => ` ${text.toUpperCase().replace(' ', '\n ')}: `);
      const found = (list: readonly string[]): string[] =>
        matchHeadings('Savings', headings(list))
          .columns.map(({ field, year }) => `${field} ${year?.startYear ?? ''}`)
          .sort();
      expect(found(noisy)).toEqual(found(texts));
    }),
  );
});
