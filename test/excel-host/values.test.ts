import { openExcel } from '../support/excel';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

/** Runs something against a sheet of its own. */
async function onNewSheet<R>(test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => test(context.workbook.worksheets.add(), context));
}

describe('values and formulas', () => {
  test('months on from a day end with the month where it is shorter', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A5');
      range.formulas = [
        ['=EDATE(DATE(2017,3,31),-1)'],
        ['=EDATE(DATE(2016,1,31),1)'],
        ['=EDATE(DATE(2017,3,30),-6)'],
        ['=EOMONTH(DATE(2017,1,31),1)'],
        ['=EDATE("soon",1)'],
      ];
      const days = sheet.getRange('B1:B4');
      days.formulas = [['=DATE(2017,2,28)'], ['=DATE(2016,2,29)'], ['=DATE(2016,9,30)'], ['=DATE(2017,2,28)']];
      range.load('values');
      days.load('values');
      await context.sync();
      expect(range.values.slice(0, 4)).toEqual(days.values);
      expect(range.values[4]).toEqual(['#VALUE!']);
    }));

  test('SUMIFS takes the rows in which every criterion holds, whatever kind of criterion it is', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:D6').values = [
        ['Red', 'North', 1, 10.1],
        ['red', 'South', 2, 20.2],
        ['Amber', 'north', 3, ''],
        ['', 'North', 4, 'n/a'],
        ['Redder', 'North', 5, 50],
        ['Grey', 'North', true, 60],
      ];
      const range = sheet.getRange('F1:F12');
      range.formulas = [
        ['=SUMIFS(C1:C6,A1:A6,"Red")'],
        ['=SUMIFS(D1:D6,A1:A6,"RED",B1:B6,"North")'],
        ['=SUMIFS(D1:D6,A1:A6,"Red")'],
        ['=SUMIFS(C1:C6,B1:B6,"nowhere")'],
        ['=SUMIFS(D1:D6,B1:B6,"north")'],
        ['=SUMIFS(C1:C6,A1:A6,"Red*")'],
        ['=SUMIFS(C1:C6,A1:A6,"<>Red",B1:B6,"North")'],
        ['=SUMIFS(D1:D6,C1:C6,2)'],
        ['=SUMIFS(D1:D6,C1:C6,">2",B1:B6,"North")'],
        ['=SUMIFS(D1:D6,A1:A6,A1)'],
        ['=SUMIFS(D1:D5,A1:A6,"Red")'],
        ['=SUMIFS(D1:D6,A1:A6,"Red")+SUMIFS(C1:C6,B1:B6,"South")'],
      ];
      range.load('values');
      await context.sync();
      const expected = [3, 10.1, 30.3, 0, 120.1, 8, 12, 20.2, 50, 30.3, '#VALUE!', 32.3];
      const found: unknown[] = range.values.flat();
      expect(found.map((one) => (typeof one === 'number' ? Number(one.toPrecision(15)) : one))).toEqual(expected);
      sheet.getRange('A2').values = [['Green']];
      sheet.getRange('C1').values = [[100]];
      range.load('values');
      await context.sync();
      expect(range.values[0]).toEqual([100]);
    }));

  test('are read back as they were written, with what the formulas come to', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'two'],
        [true, '=A1*10'],
      ];
      range.load('values,formulas,text,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'two'],
        [true, 10],
      ]);
      expect(range.formulas).toEqual([
        [1, 'two'],
        [true, '=A1*10'],
      ]);
      expect(range.text).toEqual([
        ['1', 'two'],
        ['TRUE', '10'],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Double'],
      ]);
    }));

  test('leave a cell alone where null is written, and empty it where an empty text is', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, '=A1+B1']];
      range.values = [['', 5, null]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['', 5, 5]]);
      expect(range.valueTypes).toEqual([['Empty', 'Double', 'Double']]);
    }));

  test('fill a whole range from a single value', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.load('values');
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
      const again = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(again.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  test('are understood as Excel with British settings understands them', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      range.values = [
        ['£1,200'],
        ['12.5%'],
        ["'007"],
        ['01/04/2014'],
        ['2011/12'],
        ['2014/15'],
        ['(350)'],
        ['true'],
        ['#N/A'],
      ];
      range.load('values,text,valueTypes');
      await context.sync();
      expect(range.values.flat()).toEqual([1200, 0.125, '007', 41730, 40878, '2014/15', -350, true, '#N/A']);
      expect(range.text.flat()).toEqual([
        '£1,200',
        '12.50%',
        '007',
        '01/04/2014',
        'Dec-11',
        '2014/15',
        '-350',
        'TRUE',
        '#N/A',
      ]);
      expect(range.valueTypes.flat()).toEqual([
        'Double',
        'Double',
        'String',
        'Double',
        'Double',
        'String',
        'Double',
        'Boolean',
        'Error',
      ]);
    }));

  test('stay as they are written in a cell formatted as text', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['2011/12'], ['=1+1']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['2011/12'], ['=1+1']]);
      expect(range.numberFormat).toEqual([['@'], ['@']]);
    }));

  test("Excel's own short date is shown as a British one and stays the format it was", () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['mm-dd-yy', 'dd/mm/yyyy']];
      range.values = [[45_667, 45_667]];
      range.load('text,numberFormat');
      await context.sync();
      expect(range.text).toEqual([['10/01/2025', '10/01/2025']]);
      expect(range.numberFormat).toEqual([['mm-dd-yy', 'dd/mm/yyyy']]);
      const saved = (await excel.host.book()).sheets.at(-1)?.cells.map(({ cell }) => cell.style?.numberFormat);
      expect(saved).toEqual(['mm-dd-yy', 'dd/mm/yyyy']);
    }));

  test('of another shape than the range are refused, naming the property', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        message: expect.stringContaining('A1:B2') as string,
      });
    }));

  test('of formulas that go wrong are errors', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.formulas = [['=1/0'], ['=NOSUCH(1)'], ['=VLOOKUP("x",A5:B6,2,FALSE)']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values.flat()).toEqual(['#DIV/0!', '#NAME?', '#N/A']);
      expect(range.valueTypes.flat()).toEqual(['Error', 'Error', 'Error']);
    }));

  test('calculate again when what they refer to changes, across sheets', () =>
    onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Other sheet');
      sheet.load('name');
      await context.sync();
      other.getRange('A1').formulas = [[`=SUM('${sheet.name}'!A1:A3)`]];
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const sum = other.getRange('A1').load('values');
      await context.sync();
      expect(sum.values).toEqual([[6]]);
      sheet.getRange('A2').values = [[20]];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[24]]);
    }));
});

describe('results that spill', () => {
  test('show over the cells below and beside, and are found again', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(2,3)']];
      const range = sheet.getRange('B2:D3').load('values,hasSpill');
      const spilled = sheet.getRange('B2').getSpillingToRange().load('address');
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect(range.values).toEqual([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      expect(range.hasSpill).toBe(true);
      expect(spilled.address).toMatch(/!B2:D3$/);
      expect(used.address).toMatch(/!B2:D3$/);
    }));

  test('are #SPILL! where a cell is in the way, and spill once it is empty', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A2').values = [['in the way']];
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const blocked = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect(blocked.values).toEqual([['#SPILL!'], ['in the way'], ['']]);
      sheet.getRange('A2').clear();
      blocked.load('values');
      await context.sync();
      expect(blocked.values).toEqual([[1], [2], [3]]);
    }));
});

describe('ranges', () => {
  test('are found from one another', () =>
    onNewSheet(async (sheet, context) => {
      const start = sheet.getRange('B2:C4');
      const found = {
        cell: start.getCell(1, 1),
        row: start.getRow(2),
        column: start.getColumn(1),
        offset: start.getOffsetRange(1, -1),
        resized: start.getResizedRange(1, 2),
        absolute: start.getAbsoluteResizedRange(1, 1),
        last: start.getLastCell(),
        below: start.getRowsBelow(2),
        above: start.getRowsAbove(1),
        after: start.getColumnsAfter(1),
        before: start.getColumnsBefore(1),
        wholeRow: start.getEntireRow(),
        wholeColumn: start.getEntireColumn(),
        shared: start.getIntersection('C3:Z9'),
        around: start.getBoundingRect('E6'),
      };
      const nothing = start.getIntersectionOrNullObject('Z1');
      for (const range of Object.values(found)) range.load('address');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(found).map(([name, range]) => [name, range.address.split('!')[1]]),
      );
      expect(addresses).toEqual({
        cell: 'C3',
        row: 'B4:C4',
        column: 'C2:C4',
        offset: 'A3:B5',
        resized: 'B2:E5',
        absolute: 'B2',
        last: 'C4',
        below: 'B5:C6',
        above: 'B1:C1',
        after: 'D2:D4',
        before: 'A2:A4',
        wholeRow: '2:4',
        wholeColumn: 'B:C',
        shared: 'C3:C4',
        around: 'B2:E6',
      });
      expect(nothing.isNullObject).toBe(true);
    }));

  test('outside the sheet and addresses that are none are refused', async () => {
    await expect(
      onNewSheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      onNewSheet(async (sheet, context) => {
        sheet.getRange('not an address').load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('tell what of them is used, by values alone or by looks too', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('C3').values = [['x']];
      sheet.getRange('E5').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange().load('address');
      const valuesOnly = sheet.getUsedRange(true).load('address');
      const nothing = sheet.getRange('Z:Z').getUsedRangeOrNullObject();
      await context.sync();
      expect([all.address, valuesOnly.address].map((address) => address.split('!')[1])).toEqual(['C3:E5', 'C3']);
      expect(nothing.isNullObject).toBe(true);
    }));

  test('move what is beside them when cells come and go, formulas too', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A2:A3').values = [[10], [20]];
      const sum = sheet.getRange('B1').load('values,formulas');
      const column = sheet.getRange('A1:A5').load('values');
      await context.sync();
      expect(column.values.flat()).toEqual([1, 10, 20, 2, 3]);
      expect(sum.formulas).toEqual([['=SUM(A1:A5)']]);
      expect(sum.values).toEqual([[36]]);
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('1:1').getOffsetRange(1, 0).delete('Up');
      const moved = sheet.getRange('C1').load('values,formulas');
      await context.sync();
      expect(moved.formulas).toEqual([['=SUM(B1:B4)']]);
      expect(moved.values).toEqual([[26]]);
    }));

  test('keep looks, and tell when their cells differ', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.format.font.set({ bold: true, color: 'white' });
      range.format.fill.color = '#c00000';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      sheet.getRange('B1').format.font.bold = false;
      range.format.columnWidth = 90;
      range.load(
        'format/font/bold,format/font/color,format/fill/color,format/wrapText,format/horizontalAlignment,format/columnWidth',
      );
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(range.format.font.color).toBe('#FFFFFF');
      expect(range.format.fill.color).toBe('#C00000');
      expect([range.format.wrapText, range.format.horizontalAlignment, range.format.columnWidth]).toEqual([
        true,
        'Center',
        90,
      ]);
    }));

  test('keep their formulas when only their looks change', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [['5', '=A1*2']];
      range.format.fill.color = '#DDEBF7';
      range.numberFormat = [['0.0', '0.0']];
      range.load('formulas,text');
      await context.sync();
      expect(range.formulas).toEqual([[5, '=A1*2']]);
      expect(range.text).toEqual([['5.0', '10.0']]);
    }));

  test('hide and show rows and columns', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      const hidden = sheet.getRange('A2:A3').load('rowHidden');
      const some = sheet.getRange('A1:A3').load('rowHidden');
      await context.sync();
      expect([hidden.rowHidden, some.rowHidden]).toEqual([true, null]);
    }));
});
