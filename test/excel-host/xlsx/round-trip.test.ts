import * as fc from 'fast-check';
import type {
  Area,
  Book,
  Cell,
  CellStyle,
  ConditionalFormatData,
  DataValidationData,
  PrintData,
  SheetData,
  TableData,
} from '../../../src/excel-host/book';
import { borderLines } from '../../../src/excel-host/book';
import { book, roundTrip, sheet } from './books';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).toUpperCase().padStart(6, '0')}`);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    ' spaced ',
    'line\nbreak',
    'return\r\n',
    '_x000a_',
    '=not a formula',
    "'quoted",
    '<tag> & "text"',
    'tab\tbed',
    '\u0001',
    '£1,234',
    'null',
  ),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** A record without the keys that came out undefined. */
function sparse(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc
    .record(shape)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

const line = fc.record({ line: fc.constantFrom(...borderLines), colour });

const style: fc.Arbitrary<CellStyle> = sparse({
  numberFormat: optional(fc.constantFrom('0.00', '#,##0;[Red]-#,##0', 'dd/mm/yyyy', '0.0,,"m"', '@', '£#,##0')),
  bold: optional(fc.constant(true)),
  italic: optional(fc.constant(true)),
  underline: optional(fc.constant(true)),
  fontName: optional(fc.constantFrom('Arial', 'Cambria')),
  fontSize: optional(fc.constantFrom(8, 14)),
  fontColour: optional(colour),
  fillColour: optional(colour),
  horizontal: optional(fc.constantFrom('left', 'center', 'right')),
  vertical: optional(fc.constantFrom('top', 'middle', 'bottom')),
  wrap: optional(fc.constant(true)),
  strikethrough: optional(fc.constant(true)),
  shrinkToFit: optional(fc.constant(true)),
  indent: optional(fc.integer({ min: 1, max: 5 })),
  textOrientation: optional(fc.constantFrom(-45, 90, 180)),
  borderTop: optional(line),
  borderBottom: optional(line),
  borderLeft: optional(line),
  borderRight: optional(line),
  locked: optional(fc.constant(false)),
});

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
);
const value: fc.Arbitrary<Cell> = fc.oneof(
  text.map((value) => ({ value })),
  number.map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((value) => ({ value, isError: true })),
);
const formula: fc.Arbitrary<Cell> = fc
  .tuple(
    fc.constantFrom(
      '=A1+B2',
      '=IF(A1="","x",XLOOKUP(1,A:A,B:B))',
      '=SUM(Savings[Target])',
      '=MTFS.VARIANCE(1,2)',
      '=SORT(A1#)',
      "='My ''sheet'''!A1",
      '=LET(x,1,x+1)',
    ),
    fc.oneof(value, fc.constant<Cell>({ value: '' })),
  )
  .map(([text, result]) => ({ ...result, formula: text }));
const cell: fc.Arbitrary<Cell> = fc
  .tuple(fc.oneof(value, formula), fc.oneof(fc.constant(undefined), style))
  .map(([content, look]) => withStyle(content, look));

function withStyle(content: Cell, look: CellStyle | undefined): Cell {
  return look === undefined || Object.keys(look).length === 0 ? content : { ...content, style: look };
}

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(20), fc.nat(10), fc.nat(5), fc.nat(5))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
const areas = fc.array(area, { minLength: 1, maxLength: 2 });

const conditionalFormats: fc.Arbitrary<ConditionalFormatData[]> = fc
  .array(
    fc.record({
      areas,
      rule: fc.oneof(
        fc.record({
          kind: fc.constant('cellValue' as const),
          operator: fc.constantFrom('EqualTo' as const, 'LessThan' as const),
          formula1: fc.constantFrom('="Red"', '=1'),
        }),
        fc.record({
          kind: fc.constant('containsText' as const),
          operator: fc.constantFrom(
            'Contains' as const,
            'NotContains' as const,
            'BeginsWith' as const,
            'EndsWith' as const,
          ),
          text,
        }),
        fc.record({ kind: fc.constant('custom' as const), formula: fc.constantFrom('=$A1>1', '=ISBLANK(A1)') }),
      ),
      look: sparse({ fontColour: optional(colour), fillColour: optional(colour), bold: optional(fc.boolean()) }),
      stopIfTrue: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((list) =>
    list.map(({ areas: where, rule, look, stopIfTrue }, priority) => ({
      areas: where,
      rule,
      ...look,
      stopIfTrue,
      priority,
    })),
  );

const dataValidations: fc.Arbitrary<DataValidationData[]> = fc.array(
  fc
    .record({
      areas,
      rule: fc.oneof(
        fc.record({
          kind: fc.constant('list' as const),
          source: fc.constantFrom('Recurring,One-off', '=$A$1:$A$5', '=Lists!$B$2:$B$9'),
        }),
        fc.record({
          kind: fc.constantFrom('wholeNumber' as const, 'decimal' as const, 'date' as const),
          operator: fc.constantFrom('Between' as const, 'NotBetween' as const),
          formula1: fc.oneof(fc.integer(), fc.constant('=A1')),
          formula2: fc.integer(),
        }),
        fc.record({ kind: fc.constant('custom' as const), formula: fc.constant('=LEN(A1)<5') }),
      ),
      ignoreBlanks: fc.boolean(),
      messages: sparse({
        errorTitle: optional(text),
        errorMessage: optional(text),
        promptTitle: optional(text),
        promptMessage: optional(text),
      }),
    })
    .map(({ messages, ...rest }) => ({ ...rest, ...messages })),
  { maxLength: 2 },
);

const table: fc.Arbitrary<TableData> = fc
  .tuple(
    fc.uniqueArray(text, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() }),
    fc.integer({ min: 1, max: 4 }),
    fc.boolean(),
    optional(fc.constant('TableStyleMedium2')),
    fc.boolean(),
  )
  .map(([columns, rows, showTotals, look, isBanded]) => ({
    name: 'Savings',
    area: { top: 40, left: 2, bottom: 40 + rows + (showTotals ? 1 : 0), right: 1 + columns.length },
    showTotals,
    ...(look === undefined ? {} : { style: look }),
    ...(isBanded ? {} : { showBandedRows: false }),
    columns,
    ...(columns.length < 2 ? {} : { columnFormulas: { [columns[1] ?? '']: '=ROW()+Savings[[#This Row],[x]]' } }),
  }));

const span = fc.tuple(fc.nat(30), fc.nat(3)).map(([first, more]) => ({ first, last: first + more }));
const edge = fc.constantFrom({ left: '&"Arial,Bold"R&&D' }, { centre: 'Page &P of &N', right: '<£>' }, { right: '&D' });
const print: fc.Arbitrary<PrintData> = fc
  .tuple(
    fc.record({ landscape: fc.boolean(), pagesWide: fc.nat(3) }),
    sparse({
      pagesTall: optional(fc.constantFrom(1, 4)),
      paper: optional(fc.constantFrom(1, 8)),
      repeatRows: optional(span),
      repeatColumns: optional(span),
      rowBreaks: optional(fc.constantFrom([12], [3, 24])),
      areas: optional(areas),
      margins: optional(fc.constant({ left: 0.25, right: 0.25, top: 1, bottom: 0.5, header: 0.3, footer: 0.3 })),
      header: optional(edge),
      footer: optional(edge),
      overThenDown: optional(fc.constant(true)),
      gridlines: optional(fc.constant(true)),
      headings: optional(fc.constant(true)),
      // Every one of them is otherwise than on a new sheet, so that the whole is never left out.
      centredAcross: fc.constant(true),
      centredDown: optional(fc.constant(true)),
    }),
  )
  .map(([needed, more]) => ({ ...needed, ...more }))
  .map((made: PrintData) => (made.pagesWide + (made.pagesTall ?? 0) > 0 ? made : { ...made, scale: 85 }));

const sheetData: fc.Arbitrary<SheetData> = fc
  .record({
    cells: fc.uniqueArray(fc.record({ row: fc.nat(30), column: fc.nat(12), cell }), {
      maxLength: 12,
      selector: ({ row, column }) => row * 100 + column,
    }),
    visibility: fc.constantFrom('Visible' as const, 'Hidden' as const, 'VeryHidden' as const),
    columnWidths: fc.dictionary(fc.integer({ min: 0, max: 40 }).map(String), fc.constantFrom(9, 8.43, 20.7109375, 60)),
    rowHeights: fc.dictionary(fc.integer({ min: 0, max: 40 }).map(String), fc.constantFrom(15, 30.5)),
    hiddenRows: numbers(30),
    hiddenColumns: numbers(30),
    merges: fc.constantFrom<Area[]>([], [{ top: 35, left: 0, bottom: 36, right: 2 }]),
    frozenRows: fc.nat(3),
    frozenColumns: fc.nat(3),
    tabColour: optional(colour),
    autoFilter: optional(area),
    isProtected: fc.boolean(),
    showGridlines: fc.boolean(),
    conditionalFormats,
    dataValidations,
    notes: fc.uniqueArray(fc.record({ row: fc.nat(50), column: fc.nat(9), text, author: fc.constant('A. Officer') }), {
      maxLength: 3,
      selector: ({ row, column }) => row * 100 + column,
    }),
    print: optional(print),
    hyperlinks: optional(
      fc.constant([
        { area: { top: 1, left: 1, bottom: 1, right: 2 }, reference: "'Head''s & <Budget>'!A1", screenTip: 'Go & see' },
        { area: { top: 3, left: 0, bottom: 3, right: 0 }, address: 'https://example.org/?a=1&b=2' },
      ]),
    ),
    table: optional(table),
  })
  .map(({ table: made, tabColour, autoFilter, print: printed, hyperlinks, cells, ...rest }) => {
    const headings =
      made?.columns.map((name, index) => ({
        row: made.area.top,
        column: made.area.left + index,
        cell: { value: name },
      })) ?? [];
    return sheet({
      ...rest,
      cells: [...cells, ...headings].sort((one, other) => one.row - other.row || one.column - other.column),
      tables: made === undefined ? [] : [made],
      ...(tabColour === undefined ? {} : { tabColour }),
      ...(autoFilter === undefined ? {} : { autoFilter }),
      ...(printed === undefined ? {} : { print: printed }),
      ...(hyperlinks === undefined ? {} : { hyperlinks }),
    });
  });

function numbers(max: number): fc.Arbitrary<number[]> {
  return fc.uniqueArray(fc.nat(max), { maxLength: 4 }).map((list) => list.sort((one, other) => one - other));
}

const books: fc.Arbitrary<Book> = fc
  .record({
    first: sheetData,
    second: sheetData,
    settings: fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.jsonValue()),
    visible: fc.boolean(),
    structureIsProtected: fc.constantFrom({}, { structureIsProtected: true }),
  })
  .map(({ first, second, settings, visible, structureIsProtected }) => {
    const tables = second.tables.map((each) => ({ ...each, name: 'Budget' }));
    const sheets = [
      { ...first, name: 'Savings', visibility: 'Visible' as const },
      { ...second, tables, name: "Head's & <Budget>" },
    ];
    const names = [
      { name: 'Rate', formula: '=0.05', visible },
      { name: 'Local', formula: "='Head''s & <Budget>'!$A$1", visible: true, scope: "Head's & <Budget>" },
    ];
    return book(sheets, { settings: Object.fromEntries(Object.entries(settings)), names, ...structureIsProtected });
  });

describe('a workbook written and read again', () => {
  it('is the same in all that the model knows', async () => {
    await fc.assert(
      fc.asyncProperty(books, async (written) => {
        expect(await roundTrip(written)).toEqual(JSON.parse(JSON.stringify(written)));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 30_000);
});
