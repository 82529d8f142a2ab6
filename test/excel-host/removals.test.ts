import fc from 'fast-check';
import type { SheetData } from '../../src/excel-host';
import { saveSheet } from '../../src/excel-host/engine/save';
import { formulaAfterRemoval } from '../../src/excel-host/formula/removal';
import { openExcel } from '../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

describe('a formula after rows 4 and 6 to 7 of columns B to D were taken out', () => {
  const shifts = [
    { axis: 'rows', kind: 'delete', at: 5, count: 2 },
    { axis: 'rows', kind: 'delete', at: 3, count: 1 },
  ] as const;
  test.each([
    ['=B3+B5+C8', '=B3+B4+C5'],
    ['=$B$8*B$9+$D10', '=$B$5*B$6+$D7'],
    ['=SUM(B4:D9)', '=SUM(B4:D6)'],
    ['=SUM(D9:B4)', '=SUM(D6:B4)'],
    ['=B4+SUM(C6:C7)', '=#REF!+SUM(#REF!)'],
    ['=A8+E8+SUM(A4:D9)+SUM(B:B)+SUM(8:8)', '=A8+E8+SUM(A4:D9)+SUM(B:B)+SUM(8:8)'],
    ["=Lines!B8+'lines'!B9:C9+Other!B8", "=Lines!B5+'lines'!B6:C6+Other!B8"],
    ["=[Last.xlsx]Lines!B8+'First:Lines'!B8+First:Lines!B8", "=[Last.xlsx]Lines!B8+'First:Lines'!B8+First:Lines!B8"],
    ['=LOG10(B8)&"B8"&B8!A1&Savings[B8]', '=LOG10(B5)&"B8"&B8!A1&Savings[B8]'],
    ['=IF(B8:INDEX(C1:C9,2)>1E5,B8#,TRUE)', '=IF(B5:INDEX(C1:C6,2)>1E5,B5#,TRUE)'],
  ])('%s', (before, after) => {
    expect(formulaAfterRemoval(before, 'Lines', { sheet: 'Lines', left: 1, right: 3, shifts })).toBe(after);
  });
});

/** Where a table and what stands about it are put, so that two sheets are alike but for their names. */
interface Layout {
  readonly rows: number;
  readonly formulas: readonly string[];
  readonly filled: number;
  /** Rows of the table from its first, each with how many, from the bottom up. */
  readonly removed: readonly { readonly at: number; readonly count: number }[];
}

const cell = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'B', 'C', 'D', 'F'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 18 }),
  )
  .map((parts) => parts.join(''));
const formula = fc.oneof(
  cell.map((one) => `=${one}`),
  fc.tuple(cell, cell).map(([one, other]) => `=SUM(${one}:${other})`),
);

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    rows: fc.integer({ min: 5, max: 12 }),
    formulas: fc.array(formula, { minLength: 6, maxLength: 6 }),
    filled: fc.integer({ min: 0, max: 4 }),
    picks: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 6 }),
    pairs: fc.boolean(),
  })
  .map(({ rows, picks, pairs, ...rest }) => {
    const places = picks.filter((at) => at < rows - 1).sort((one, other) => other - one);
    const removed = places.map((at) => ({
      at,
      count: pairs && at + 1 < rows - 1 && !places.includes(at + 1) ? 2 : 1,
    }));
    return { rows, removed: removed.length === rows ? [] : removed, ...rest };
  });

let made = 0;

/** The sheet of a layout and one that looks at it, as they stand once rows are taken out. */
async function takenOut(layout: Layout, together: boolean): Promise<string> {
  made += 1;
  const [name, table] = [`Lines${made}x`, `Table${made}x`];
  await Excel.run(async (context) => {
    // Nothing that is made on the way need be calculated.
    context.application.calculationMode = Excel.CalculationMode.manual;
    const sheet = context.workbook.worksheets.add(name);
    const last = 4 + layout.rows;
    const body = Array.from({ length: layout.rows }, (_, row) => [`S${row}`, row, `=C${5 + row}*2`]);
    sheet.getRange(`B4:D${last}`).formulas = [['Ref', 'Target', 'Twice'], ...body];
    sheet.tables.add(`B4:D${last}`, true).name = table;
    sheet.getRange('H1:H6').formulas = layout.formulas.map((one) => [one]);
    sheet.getRange(`C${last + 3}:D${last + 3}`).formulas = [[`=SUM(${table}[Target])`, `=SUM(C5:C${last})`]];
    sheet.getRange(`B${last + 5}:C${last + 5}`).merge();
    sheet.getRange(`B${5 + layout.filled}`).format.fill.color = '#00ff00';
    sheet.names.add('Kept', `=${name}!$C$6:$C$${last}`);
    sheet.getRange(`C5:C${last}`).dataValidation.rule = { list: { inCellDropDown: true, source: 'One,Two' } };
    const format = sheet.getRange(`C5:D${last}`).conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    format.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: '1' };
    const elsewhere = context.workbook.worksheets.add(`Else${made}x`);
    elsewhere.getRange('A1:A6').formulas = layout.formulas.map((one) => [
      one.replaceAll(/(\$?[A-F]\$?\d+)(?=:|\)|$)/g, (word, _, at) => (one[at - 1] === ':' ? word : `${name}!${word}`)),
    ]);
    context.application.calculationMode = Excel.CalculationMode.automatic;
    sheet.getRange('A1').load('values');
    await context.sync();
    for (const { at, count } of layout.removed) {
      sheet.getRangeByIndexes(4 + at, 1, count, 3).delete('Up');
      // What is asked for in between has each carried out before the next.
      if (!together) sheet.getRange('A1').load('values');
    }
    await context.sync();
  });
  await excel.host.settled();
  const { engine } = excel.host;
  const saved = [name, `Else${made}x`].map((one): SheetData | undefined => {
    const sheet = engine.sheets.find(one);
    return sheet && saveSheet(engine, sheet);
  });
  const names = engine.names
    .all()
    .map((one) => one.formula)
    .filter((one) => one.includes(name));
  await Excel.run(async (context) => {
    for (const one of [name, `Else${made}x`]) context.workbook.worksheets.getItem(one).delete();
    await context.sync();
  });
  return JSON.stringify([saved, names]).replaceAll(`${made}x`, '');
}

test('rows taken out together leave what they leave one by one', async () => {
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      expect(await takenOut(layout, true)).toBe(await takenOut(layout, false));
    }),
    { numRuns: 5 },
  );
});

/** A table of five savings with something of every kind about it, from which the second and the fourth go. */
async function withoutTwo<R>(look: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('name');
    sheet.getRange('B2:C7').values = [['Ref', 'Target'], ...[1, 2, 3, 4, 5].map((one) => [`S${one}`, one * 10])];
    sheet.getRange('B9:C9').merge();
    sheet.getRange('B9').values = [['Below']];
    await context.sync();
    sheet.tables.add('B2:C7', true);
    sheet.getRange('E1:E4').formulas = [['=SUM(C3:C7)'], ['=C7'], ['=C4'], ['=SEQUENCE(2)']];
    sheet.getRange('C20').formulas = [['=SEQUENCE(2)']];
    context.workbook.names.add(`Last${sheet.name}`, sheet.getRange('C7'));
    context.workbook.names.add(`All${sheet.name}`, sheet.getRange('C3:C7'));
    for (const row of [6, 4]) sheet.getRange(`B${row}:C${row}`).delete('Up');
    const result = await look(sheet, context);
    await context.sync();
    return result;
  });
}

test('what refers to rows of a table follows when rows are taken out: formulas, names, merged cells, spilled results', () =>
  withoutTwo(async (sheet, context) => {
    const formulas = sheet.getRange('E1:E3').load('formulas,values');
    const body = sheet.getRange('B3:C7').load('values');
    const names = ['Last', 'All'].map((name) => context.workbook.names.getItem(`${name}${sheet.name}`).load('formula'));
    const spilled = sheet.getRange('C18:C21').load('values');
    await context.sync();
    expect(body.values).toEqual([
      ['S1', 10],
      ['S3', 30],
      ['S5', 50],
      ['', ''],
      ['Below', ''],
    ]);
    expect(formulas.formulas.flat()).toEqual(['=SUM(C3:C5)', '=C5', '=#REF!']);
    expect(formulas.values.flat()).toEqual([90, 50, '#REF!']);
    expect(names.map((name) => String(name.formula))).toEqual([`=${sheet.name}!$C$5`, `=${sheet.name}!$C$3:$C$5`]);
    expect(spilled.values.flat()).toEqual([1, 2, '', '']);
    const held = excel.host.engine.sheets.find(sheet.name);
    expect(held && saveSheet(excel.host.engine, held).merges).toEqual([{ top: 6, left: 1, bottom: 6, right: 2 }]);
  }));

test('rules follow rows that are taken out: what is absolute in them, wherever they stand, and what is relative not', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Ruled');
    const other = context.workbook.worksheets.add();
    sheet.getRange('A1:B5').values = [1, 2, 3, 4, 5].map((one) => [one, one]);
    const format = sheet.getRange('A2:B5').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=AND($A2>$B$5,A2<>A1)';
    const listed = other.getRange('A1').dataValidation;
    listed.rule = { list: { inCellDropDown: true, source: '=Ruled!$A$3:$A$5' } };
    const limited = other.getRange('B1').dataValidation;
    limited.rule = { list: { inCellDropDown: true, source: 'B5,B4' } };
    await context.sync();
    sheet.getRange('A3:B4').delete('Up');
    format.custom.rule.load('formula');
    const area = format.getRange().load('address');
    listed.load('rule');
    limited.load('rule');
    await context.sync();
    expect(format.custom.rule.formula).toBe('=AND($A2>$B$3,A2<>A1)');
    expect(area.address).toBe('Ruled!A2:B3');
    expect(listed.rule.list?.source).toBe('=Ruled!$A$3:$A$3');
    expect(limited.rule.list?.source).toBe('B5,B4');
  }));

test('a row that must not go stops the request there; those before it have gone', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B3').values = [
      ['Ref', 'Target'],
      ['S1', 1],
      ['S2', 2],
    ];
    sheet.tables.add('A1:B3', true);
    await context.sync();
    sheet.getRangeByIndexes(2, 0, 1, 2).delete('Up');
    sheet.getRangeByIndexes(1, 0, 1, 1).delete('Up');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    const left = sheet.getRange('A1:B3').load('values');
    await context.sync();
    expect(left.values).toEqual([
      ['Ref', 'Target'],
      ['S1', 1],
      ['', ''],
    ]);
  }));

test('what is read between two removals sees the first of them alone', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRangeByIndexes(2, 0, 1, 1).delete('Up');
    const between = sheet.getRange('A1:A4').load('values');
    sheet.getRangeByIndexes(0, 0, 1, 1).delete('Up');
    const after = sheet.getRange('A1:A4').load('values');
    await context.sync();
    expect(between.values.flat()).toEqual([1, 2, 4, '']);
    expect(after.values.flat()).toEqual([2, 4, '', '']);
  }));
