import { openExcel } from '../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

async function onNewSheet<R>(test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => test(context.workbook.worksheets.add(), context));
}

describe('conditional formats', () => {
  test('are added, read back in their order of priority, and cleared', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('C3:C10');
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.format.font.color = '#FFFFFF';
      text.textComparison.format.fill.color = '#C00000';
      text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: 'Red' };
      const number = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      number.cellValue.format.fill.color = '#FFC000';
      number.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$A3="x"';
      custom.stopIfTrue = true;
      range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(range.conditionalFormats.items.map((one) => [one.type, one.priority, one.stopIfTrue])).toEqual([
        ['Custom', 0, true],
        ['CellValue', 1, false],
        ['ContainsText', 2, false],
      ]);
      const again = range.conditionalFormats.getItemAt(2);
      again.load('textComparison/rule,textComparison/format/font/color,textComparison/format/fill/color');
      await context.sync();
      expect(again.textComparison.rule).toMatchObject({ operator: 'Contains', text: 'Red' });
      expect([again.textComparison.format.font.color, again.textComparison.format.fill.color]).toEqual([
        '#FFFFFF',
        '#C00000',
      ]);
      sheet.getRange().conditionalFormats.clearAll();
      const { conditionalFormats } = range;
      conditionalFormats.load('items/type');
      await context.sync();
      expect(conditionalFormats.items).toEqual([]);
    }));

  test('go into the workbook as data', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.name = 'Coloured';
      const one = sheet.getRange('B2:B5').conditionalFormats.add('ContainsText');
      one.textComparison.format.fill.color = '#00B050';
      one.textComparison.rule = { operator: 'BeginsWith', text: 'G' };
      await context.sync();
    });
    const { sheets } = await excel.host.book();
    expect(sheets.find((sheet) => sheet.name === 'Coloured')?.conditionalFormats).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 4, right: 1 }],
        rule: { kind: 'containsText', operator: 'BeginsWith', text: 'G' },
        fillColour: '#00B050',
        stopIfTrue: false,
        priority: 0,
      },
    ]);
  });
});

test('data validation is put on cells, read back and taken away', () =>
  onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1:A5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Amber,Green' } };
    dataValidation.errorAlert = { title: 'RAG', message: 'Choose a status.', showAlert: true, style: 'Stop' };
    const inside = sheet.getRange('A3').dataValidation.load('type,rule,errorAlert');
    await context.sync();
    expect(inside.type).toBe('List');
    expect(inside.rule).toMatchObject({ list: { source: 'Red,Amber,Green' } });
    expect(inside.errorAlert).toMatchObject({ title: 'RAG', message: 'Choose a status.' });
    dataValidation.clear();
    inside.load('type');
    await context.sync();
    expect(inside.type).toBe('None');
  }));

test('names stand for ranges and values, and formulas understand them', () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[3], [4]];
    context.workbook.names.add('Targets', sheet.getRange('A1:A2'));
    context.workbook.names.add('Rate', '=0.5');
    sheet.getRange('B1:B2').formulas = [['=SUM(Targets)'], ['=SUM(Targets)*Rate']];
    const results = sheet.getRange('B1:B2').load('values');
    const named = context.workbook.names.getItem('targets').getRange().load('address');
    const none = context.workbook.names.getItemOrNullObject('Nope');
    await context.sync();
    expect(results.values).toEqual([[7], [3.5]]);
    expect(named.address).toMatch(/!A1:A2$/);
    expect(none.isNullObject).toBe(true);
  }));

test('panes are frozen, and the gridlines and the colour of the tab are kept', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Frozen';
    sheet.freezePanes.freezeAt('A1:B3');
    sheet.showGridlines = false;
    sheet.tabColor = '#1F4E79';
    await context.sync();
  });
  const { sheets } = await excel.host.book();
  expect(sheets.find((sheet) => sheet.name === 'Frozen')).toMatchObject({
    frozenRows: 3,
    frozenColumns: 2,
    showGridlines: false,
    tabColour: '#1F4E79',
  });
});

test('settings are kept in the workbook', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('mapping', { Ref: 'Saving ref' });
    await context.sync();
    const found = context.workbook.settings.getItem('mapping').load('value');
    const none = context.workbook.settings.getItemOrNullObject('nope');
    await context.sync();
    expect(found.value).toEqual({ Ref: 'Saving ref' });
    expect(none.isNullObject).toBe(true);
  });
  expect((await excel.host.book()).settings).toMatchObject({ mapping: { Ref: 'Saving ref' } });
});

describe('sheets', () => {
  test('are named, moved, hidden and deleted', () =>
    onNewSheet(async (sheet, context) => {
      sheet.name = "Director's cut";
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.load('name,position,visibility');
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, range.address]).toEqual([
        "Director's cut",
        0,
        'Hidden',
        "'Director''s cut'!A1",
      ]);
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("Director's cut");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test('keep formulas that refer to them when they are renamed', () =>
    onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Before');
      other.getRange('A1').values = [[5]];
      const cell = sheet.getRange('A1');
      cell.formulas = [['=Before!A1*2']];
      await context.sync();
      other.name = 'After it';
      cell.load('formulas,values');
      await context.sync();
      expect(cell.formulas).toEqual([["='After it'!A1*2"]]);
      expect(cell.values).toEqual([[10]]);
    }));

  test.each([
    ['taken', 'Sheet1', 'ItemAlreadyExists'],
    ['not valid', 'a/b', 'InvalidArgument'],
    ['too long', 'x'.repeat(32), 'InvalidArgument'],
  ])('refuse a name that is %s', async (_why, name, code) => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });
});

describe('a protected sheet', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [['after']])],
    ['a range of which a part is locked', (sheet) => (sheet.getRange('A1:B1').values = [['after', 'after']])],
    ['a look', (sheet) => (sheet.getRange('A1').format.fill.color = 'red')],
    ['the number format even of an unlocked cell', (sheet) => (sheet.getRange('B1').numberFormat = [['0.0']])],
    [
      'the looks even of an unlocked cell by clearing them',
      (sheet) => {
        sheet.getRange('B1').clear('Formats');
      },
    ],
    [
      'a row',
      (sheet) => {
        sheet.getRange('1:1').insert('Down');
      },
    ],
    [
      'a new table',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
      },
    ],
    [
      'a conditional format',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom');
      },
    ],
  ])('refuses to change %s, and nothing is written', (_what, change) =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      change(sheet);
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['before']]);
    }),
  );

  test('lets cells be formatted, locked ones too, where it was told so', () =>
    onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.0']];
      cell.format.fill.color = '#FF0000';
      cell.load('numberFormat,format/fill/color');
      await context.sync();
      expect([cell.numberFormat, cell.format.fill.color]).toEqual([[['0.0']], '#FF0000']);
    }));

  test('lets unlocked cells be edited, and all once it is unprotected with the password', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true }, 'secret');
      sheet.getRange('B1').values = [[1]];
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(true);
      sheet.protection.unprotect('wrong');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('secret');
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    }));
});

describe('a workbook whose structure is protected', () => {
  beforeAll(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.add('Kept');
      workbook.protection.protect('secret');
      await context.sync();
    }),
  );
  afterAll(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.protection.unprotect('secret');
      await context.sync();
    }),
  );

  test.each<[string, (workbook: Excel.Workbook, kept: Excel.Worksheet) => void]>([
    ['to add a sheet', ({ worksheets }) => worksheets.add('New').load('name')],
    [
      'to delete one',
      (_, kept) => {
        kept.delete();
      },
    ],
    ['to rename one', (_, kept) => (kept.name = 'Renamed')],
    ['to move one', (_, kept) => (kept.position = 0)],
    ['to hide one', (_, kept) => (kept.visibility = 'Hidden')],
    ['to copy one', (_, kept) => kept.copy().load('name')],
    [
      'to be opened with a wrong password',
      ({ protection }) => {
        protection.unprotect('wrong');
      },
    ],
  ])('refuses %s', async (_what, change) => {
    const before = (await excel.host.book()).sheets.map(({ name, visibility }) => [name, visibility]);
    const refused = Excel.run(async (context) => {
      const { workbook } = context;
      change(workbook, workbook.worksheets.getItem('Kept'));
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
    const book = await excel.host.book();
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(before);
    expect(book.structureIsProtected).toBe(true);
  });

  test('lets cells be written', () =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const cell = workbook.worksheets.getItem('Kept').getRange('A1');
      cell.values = [[1]];
      cell.load('values');
      workbook.protection.load('protected');
      await context.sync();
      expect([cell.values, workbook.protection.protected]).toEqual([[[1]], true]);
    }));
});
