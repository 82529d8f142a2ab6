import { openExcel } from '../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

let number = 0;
/** Runs something against a table of three savings on a sheet of its own. */
async function onNewTable<R>(
  test: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('B2:D5').values = [
      ['Ref', 'Target', 'Forecast'],
      ['S1', 100, 90],
      ['S2', 50, 60],
      ['S3', 30, 30],
    ];
    const table = sheet.tables.add('B2:D5', true);
    number += 1;
    table.name = `Savings${number}`;
    await context.sync();
    return test(table, sheet, context);
  });
}

const addressOf = (range: Excel.Range) => range.address.split('!')[1];

describe('a table', () => {
  test('gives its parts, and is found by its name from the workbook', () =>
    onNewTable(async (table, _sheet, context) => {
      const found = context.workbook.tables.getItem(`savings${number}`).load('name,id,style,showTotals,showHeaders');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Target').getDataBodyRange(),
      ];
      for (const part of parts) part.load('address');
      table.columns.load('items/name,items/index,count');
      table.rows.load('count');
      await context.sync();
      expect(found).toMatchObject({
        name: `Savings${number}`,
        style: 'TableStyleMedium2',
        showTotals: false,
        showHeaders: true,
      });
      expect(parts.map(addressOf)).toEqual(['B2:D5', 'B2:D2', 'B3:D5', 'C3:C5']);
      expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([
        ['Ref', 0],
        ['Target', 1],
        ['Forecast', 2],
      ]);
      expect([table.columns.count, table.rows.count]).toEqual([3, 3]);
    }));

  test('is understood by formulas, by column and by the row they stand in', () =>
    onNewTable(async (table, sheet, context) => {
      sheet.getRange('G1').formulas = [[`=SUM(Savings${number}[Target])`]];
      table.columns.add(-1, [
        ['Gap'],
        ['=[@Target]-[@Forecast]'],
        ['=[@Target]-[@Forecast]'],
        ['=[@Target]-[@Forecast]'],
      ]);
      const sum = sheet.getRange('G1').load('values,formulas');
      const gap = table.columns.getItem('Gap').getDataBodyRange().load('values,formulas');
      await context.sync();
      expect(sum.values).toEqual([[180]]);
      expect(sum.formulas).toEqual([[`=SUM(Savings${number}[Target])`]]);
      expect(gap.values).toEqual([[10], [-10], [0]]);
      expect(gap.formulas[0]).toEqual(['=[@Target]-[@Forecast]']);
    }));

  test.each(['Savings_2', 'Savings_2014.15', '_Savings', 'Old\\Savings'])(
    'is understood by formulas under the name %s',
    (name) =>
      onNewTable(async (table, sheet, context) => {
        table.name = name;
        sheet.getRange('F1:I1').formulas = [
          [
            `=SUM(${name}[Target])`,
            `=SUM(${name}[[Target]:[Forecast]])`,
            `=COLUMNS(${name})`,
            `=-SUM(${name.toLowerCase()}[[#All],[forecast]])`,
          ],
        ];
        sheet.getRange('F3').formulas = [[`=${name}[@Target]-${name}[@Forecast]`]];
        const found = ['F1:I1', 'F3'].map((address) => sheet.getRange(address).load('values,formulas'));
        await context.sync();
        expect(found.map(({ values }) => values)).toEqual([[[180, 360, 3, -180]], [[10]]]);
        expect(found[0]?.formulas[0]?.[0]).toBe(`=SUM(${name}[Target])`);
        sheet.getRange('C3').values = [[101]];
        const after = sheet.getRange('F1').load('values');
        await context.sync();
        expect(after.values).toEqual([[181]]);
        table.delete();
        await context.sync();
      }),
  );

  test('takes in what is written directly below it', () =>
    onNewTable(async (table, sheet, context) => {
      sheet.getRange('F1').formulas = [[`=SUM(Savings${number}[Target])`]];
      table.getRange().getRowsBelow(2).values = [
        ['S4', 5, 5],
        ['S5', 6, 6],
      ];
      const whole = table.getRange().load('address');
      const sum = sheet.getRange('F1').load('values');
      await context.sync();
      expect(addressOf(whole)).toBe('B2:D7');
      expect(sum.values).toEqual([[191]]);
    }));

  test('is summed as it stands, also by a formula that was calculated before it grew or lost rows', () =>
    onNewTable(async (table, sheet, context) => {
      const sum = sheet.getRange('F1');
      sum.formulas = [[`=SUM(Savings${number}[Target])`]];
      sheet.getRange('C8').values = [[1000]];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[180]]);
      table.getRange().getRowsBelow(1).values = [['S4', 5, 5]];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[185]]);
      sheet.getRange('B3:D5').delete('Up');
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[5]]);
    }));

  test('gets rows in the middle and at the end, and what stands below moves down', () =>
    onNewTable(async (table, sheet, context) => {
      sheet.getRange('B7').values = [['below']];
      table.rows.add(1, [['S1a', 1, 1]]);
      table.rows.add(undefined, [
        ['S9', 9, 9],
        ['S10', 10, 10],
      ]);
      const body = table.getDataBodyRange().load('values,address');
      const below = sheet.getRange('B10').load('values');
      await context.sync();
      expect(body.values.map(([ref]) => ref as unknown)).toEqual(['S1', 'S1a', 'S2', 'S3', 'S9', 'S10']);
      expect(below.values).toEqual([['below']]);
    }));

  test('gives rows and columns up again', () =>
    onNewTable(async (table, _sheet, context) => {
      table.rows.getItemAt(0).delete();
      table.columns.getItem('Target').delete();
      const whole = table.getRange().load('values,address');
      await context.sync();
      expect(addressOf(whole)).toBe('B2:C4');
      expect(whole.values).toEqual([
        ['Ref', 'Forecast'],
        ['S2', 60],
        ['S3', 30],
      ]);
    }));

  test('is resized, keeping its row of headings', () =>
    onNewTable(async (table, sheet, context) => {
      sheet.getRange('E2').values = [['Owner']];
      table.resize('B2:F8');
      const headings = table.getHeaderRowRange().load('values,address');
      await context.sync();
      expect(headings.values).toEqual([['Ref', 'Target', 'Forecast', 'Owner', 'Column5']]);
      table.resize('B3:F8');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }));

  test('keeps its headings unique and renames its columns with them', () =>
    onNewTable(async (table, sheet, context) => {
      sheet.getRange('C2:D2').values = [['Ref', '']];
      table.columns.load('items/name');
      const headings = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(headings.values).toEqual([['Ref', 'Ref2', 'Column3']]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Ref', 'Ref2', 'Column3']);
      table.columns.getItem('Ref2').name = 'Sum';
      headings.load('values');
      await context.sync();
      expect(headings.values).toEqual([['Ref', 'Sum', 'Column3']]);
    }));

  test('shows totals below its body and hides them again', () =>
    onNewTable(async (table, sheet, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values');
      sheet.getRange('H1').formulas = [[`=SUM(Savings${number}[Target])`]];
      const sum = sheet.getRange('H1').load('values');
      await context.sync();
      expect(addressOf(totals)).toBe('B6:D6');
      expect(sum.values).toEqual([[180]]);
      table.showTotals = false;
      const whole = table.getRange().load('address');
      await context.sync();
      expect(addressOf(whole)).toBe('B2:D5');
    }));

  test('is filtered by hiding rows, and shows them all again', () =>
    onNewTable(async (table, sheet, context) => {
      table.columns.getItem('Target').filter.applyCustomFilter('>=50');
      const rows = ['3', '4', '5'].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, false, true]);
      table.clearFilters();
      for (const row of rows) row.load('rowHidden');
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, false, false]);
    }));

  test('is sorted by a column', () =>
    onNewTable(async (table, _sheet, context) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.map(([ref]) => ref as unknown)).toEqual(['S3', 'S2', 'S1']);
    }));

  test('moves with rows inserted above it, and its columns keep their ids', () =>
    onNewTable(async (table, sheet, context) => {
      const column = table.columns.getItem('Forecast').load('id');
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('C:C').insert('Right');
      const whole = table.getRange().load('address');
      const same = table.columns.getItem('Forecast').load('id,index');
      await context.sync();
      expect(addressOf(whole)).toBe('B4:E7');
      expect(same.id).toBe(column.id);
      expect(same.index).toBe(3);
    }));

  test('becomes a plain range, or goes with its cells', () =>
    onNewTable(async (table, sheet, context) => {
      const range = table.convertToRange().load('values');
      const gone = context.workbook.tables.getItemOrNullObject(`Savings${number}`);
      sheet.tables.load('count');
      await context.sync();
      expect(range.values[0]).toEqual(['Ref', 'Target', 'Forecast']);
      expect([gone.isNullObject, sheet.tables.count]).toEqual([true, 0]);
      sheet.tables.add('B2:D5', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));
});

describe('what a table refuses', () => {
  test.each([
    ['a name that is taken', 'ItemAlreadyExists', (table: Excel.Table) => (table.name = 'Savings1')],
    ['a name with a blank', 'InvalidArgument', (table: Excel.Table) => (table.name = 'My savings')],
    ['a column it does not have', 'ItemNotFound', (table: Excel.Table) => table.columns.getItem('Nope').load('name')],
  ])('%s', async (_what, code, act) => {
    await expect(
      onNewTable(async (table, _sheet, context) => {
        act(table);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test('another table on its cells', async () => {
    await expect(
      onNewTable(async (_table, sheet, context) => {
        sheet.tables.add('D5:E6', true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('cells shifted in a part of it', async () => {
    await expect(
      onNewTable(async (_table, sheet, context) => {
        sheet.getRange('C3').insert('Down');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

test('rows that a table gains have the rules of its other rows, whether they are typed, added or taken in', async () => {
  const { workbook, areas } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('name');
    sheet.getRange('B2:C3').values = [
      ['Ref', 'Stage'],
      ['S1', 'Idea'],
    ];
    const table = sheet.tables.add('B2:C3', true);
    sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Idea,Approved' } };
    sheet.getRange('C3').conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=$C3="Idea"';
    sheet.getRange('E3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    await context.sync();
    excel.host.editAsUser(sheet.name, 'B4', 'S2');
    table.rows.add(undefined, [['S3', 'Idea']]);
    table.resize('B2:C6');
    await context.sync();
    const book = await excel.host.book();
    const found = book.sheets.find(({ name }) => name === sheet.name);
    return { workbook: found, areas: found?.dataValidations.flatMap((rule) => rule.areas) };
  });
  expect(areas).toEqual([
    { top: 2, left: 2, bottom: 5, right: 2 },
    { top: 2, left: 4, bottom: 2, right: 4 },
  ]);
  expect(workbook?.conditionalFormats.flatMap((format) => format.areas)).toEqual([
    { top: 2, left: 2, bottom: 5, right: 2 },
  ]);
});
