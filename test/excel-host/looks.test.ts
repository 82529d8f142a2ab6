import { openExcel } from '../support/excel';
import { cellAt, roundTrip } from './xlsx/books';

const excel = openExcel();
afterAll(() => {
  excel.close();
});

async function onNewSheet<R>(test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return Excel.run(async (context) => test(context.workbook.worksheets.add(), context));
}

test('lines are drawn along the edges of a range and inside it, and are in the file', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Lined';
    const { borders } = sheet.getRange('B2:D4').format;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      borders.getItem(edge).style = 'Continuous';
      borders.getItem(edge).weight = 'Medium';
      borders.getItem(edge).color = '#1F3864';
    }
    borders.getItem('InsideHorizontal').style = 'Dot';
    borders.getItem('InsideVertical').style = 'Double';
    const top = borders.getItem('EdgeTop').load('style,weight,color');
    const inside = borders.getItem('InsideVertical').load('style,weight');
    const corner = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect([top.style, top.weight, top.color]).toEqual(['Continuous', 'Medium', '#1F3864']);
    expect([inside.style, inside.weight]).toEqual(['Double', 'Thick']);
    expect(corner.style).toBe('Dot');
  });
  const saved = await roundTrip(await excel.host.book());
  const edge = { line: 'medium', colour: '#1F3864' };
  expect(cellAt(saved, 'Lined', 1, 1)?.style).toEqual({
    borderTop: edge,
    borderLeft: edge,
    borderBottom: { line: 'dotted', colour: '#000000' },
    borderRight: { line: 'double', colour: '#000000' },
  });
  expect(cellAt(saved, 'Lined', 3, 3)?.style).toEqual({ borderBottom: edge, borderRight: edge });
});

test('lines inside are taken away from both sides', () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous';
    const { borders } = sheet.getRange('A1:A2').format;
    borders.getItem('InsideHorizontal').style = 'Continuous';
    borders.getItem('InsideHorizontal').style = 'None';
    const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
    const inside = borders.getItem('InsideHorizontal').load('style');
    await context.sync();
    expect([below.style, inside.style]).toEqual(['None', 'None']);
  }));

test('indent, orientation, fit and struck-out text are read back, and are in the file', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Looks';
    const { format } = sheet.getRange('A1:A2');
    format.indentLevel = 2;
    format.textOrientation = 45;
    format.shrinkToFit = true;
    format.font.strikethrough = true;
    sheet.getRange('A2').format.protection.locked = false;
    sheet.getRange('A2').format.shrinkToFit = false;
    const first = sheet.getRange('A1').format.load('indentLevel,textOrientation,shrinkToFit,font/strikethrough');
    await context.sync();
    expect([first.indentLevel, first.textOrientation, first.shrinkToFit, first.font.strikethrough]).toEqual([
      2,
      45,
      true,
      true,
    ]);
  });
  const saved = await roundTrip(await excel.host.book());
  const common = { indent: 2, textOrientation: 45, strikethrough: true };
  expect(cellAt(saved, 'Looks', 0, 0)?.style).toEqual({ ...common, shrinkToFit: true });
  expect(cellAt(saved, 'Looks', 1, 0)?.style).toEqual({ ...common, locked: false });
});

test('clearing the formats takes every look away', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Cleared';
    const cell = sheet.getRange('A1');
    cell.values = [['kept']];
    cell.format.font.size = 20;
    cell.format.font.name = 'Arial';
    cell.format.indentLevel = 1;
    cell.format.verticalAlignment = 'Top';
    cell.format.borders.getItem('EdgeLeft').style = 'Dash';
    cell.clear('Formats');
    await context.sync();
  });
  expect(cellAt(await excel.host.book(), 'Cleared', 0, 0)).toEqual({ value: 'kept' });
});

test('a change of a look leaves what else cells look like, cell by cell, and what stands in them', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').values = [['text', 5, true]];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1').format.fill.color = '#FFEEDD';
    sheet.getRange('B1').format.protection.locked = false;
    sheet.getRange('A1:D1').format.font.color = '#112233';
    sheet.getRange('A1:D1').numberFormat = [['0.0', '0.0', '0.0', '0.0']];
    sheet.getRange('B1').format.fill.clear();
    const cells = ['A1', 'B1', 'C1', 'D1'].map((address) =>
      sheet
        .getRange(address)
        .load('values,numberFormat,format/font/bold,format/font/color,format/fill/color,format/protection/locked'),
    );
    await context.sync();
    expect(cells.map(({ values }) => values[0]?.[0] as unknown)).toEqual(['text', 5, true, '']);
    expect(cells.map(({ format }) => [format.font.bold, format.font.color, format.protection.locked])).toEqual([
      [true, '#112233', true],
      [false, '#112233', false],
      [false, '#112233', true],
      [false, '#112233', true],
    ]);
    expect(cells.map(({ numberFormat }) => numberFormat[0]?.[0] as unknown)).toEqual(['0.0', '0.0', '0.0', '0.0']);
    expect(cells[1]?.format.fill.color).toBe('#FFFFFF');
  });
});

test('says of each cell whether it is locked, and refuses what else could be asked of each', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').format.protection.locked = false;
    const asked = sheet.getRange('A2:B2').getCellProperties({ format: { protection: true, wrapText: false } });
    await context.sync();
    expect(asked.value.map((row) => row.map(({ format }) => format?.protection?.locked))).toEqual([[true, false]]);
    sheet.getRange('A2').getCellProperties({ format: { font: { color: true } } });
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
