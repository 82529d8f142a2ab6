import { parseAddress } from '../../../src/excel-host/address';
import type { Book, SheetData } from '../../../src/excel-host/book';
import { without } from '../../../src/excel-host/xlsx/defined';
import { lost, writeXlsx } from '../../../src/excel-host/xlsx';
import { book, cellAt, cellsOf, open, sheet, withoutSources } from './books';
import { partOf, pathsOf, rawFile } from './packages';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A workbook with much that the model does not know. */
const rich = {
  strings: '<si><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r></si>',
  sheet:
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000"/>' +
    '<conditionalFormatting sqref="B1:B9"><cfRule type="iconSet" priority="2"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>$B1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="textLength" operator="lessThan" sqref="A1"><formula1>9</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="Data!B1" display="go"/></hyperlinks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups/></ext></extLst>`,
  sheetArrows: [
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
  ],
  others: {
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/_rels/drawing1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/chart" Target="../charts/chart1.xml"/></Relationships>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="v" xmlns:x="x"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Checkbox"></x:ClientData></v:shape><v:shape id="_x0000_s1026"><br><x:ClientData ObjectType="Note"></x:ClientData></v:shape></xml>',
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A. Lead</author></authors><commentList><comment ref="B1" authorId="0"><text><r><rPr><b/></rPr><t>Why?</t></r></text></comment></commentList></comments>',
  },
} as const;

function changed(of: Book, change: (sheet: SheetData) => Partial<SheetData>): Book {
  return { ...of, sheets: of.sheets.map((each) => ({ ...each, ...change(each) })) };
}

describe('saving an opened file', () => {
  it('keeps what the model does not know: charts, icons, links, passwords, formatted parts of texts', async () => {
    const { opened, book: read } = await open(await rawFile(rich));
    const saved = await writeXlsx(
      opened,
      changed(read, ({ cells }) => ({ cells: [...cells, { row: 4, column: 0, cell: { value: 'new' } }] })),
    );
    const xml = (await partOf(saved, 'xl/worksheets/sheet1.xml')) ?? '';
    for (const kept of [
      'iconSet',
      'hashValue="abc="',
      'location="Data!B1"',
      'x14:sparklineGroups',
      'textLength',
      '<drawing r:id="rId1"/>',
    ])
      expect(xml).toContain(kept);
    expect(await partOf(saved, 'xl/charts/chart1.xml')).toBe(rich.others['xl/charts/chart1.xml']);
    expect(await partOf(saved, 'xl/sharedStrings.xml')).toMatch(/<r><rPr><b\/><\/rPr><t[^>]*>bold<\/t><\/r>/);
    expect(cellAt((await open(saved)).book, 'Data', 4, 0)?.value).toBe('new');
    expect(lost(opened)).toEqual([]);
  });

  it('changes nothing twice: saving again gives the same', async () => {
    const { opened, book: read } = await open(await rawFile(rich));
    const once = await writeXlsx(opened, read);
    const twice = await writeXlsx(opened, read);
    expect(await partOf(twice, 'xl/worksheets/sheet1.xml')).toBe(await partOf(once, 'xl/worksheets/sheet1.xml'));
    expect((await open(twice)).book).toEqual(read);
  });

  it('puts rules of the model before and after those that it does not know', async () => {
    const { opened, book: read } = await open(await rawFile(rich));
    const rule = { kind: 'containsText', operator: 'Contains', text: 'Red' } as const;
    const areas = [{ top: 0, left: 2, bottom: 9, right: 2 }];
    const added = changed(read, ({ conditionalFormats }) => ({
      conditionalFormats: [
        ...conditionalFormats,
        { areas, rule, fillColour: '#F8CBAD', stopIfTrue: false, priority: 2 },
      ],
    }));
    const saved = await writeXlsx(opened, added);
    expect((await open(saved)).book.sheets[0]?.conditionalFormats).toEqual(added.sheets[0]?.conditionalFormats);
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('iconSet');
  });

  it('keeps the whole look of a rule and the whole of a validation when others are added', async () => {
    const { opened, book: read } = await open(
      await rawFile({
        styles:
          '<dxfs count="1"><dxf><font><i/><color rgb="FFFF0000"/></font><border><top style="thin"/></border></dxf></dxfs>',
        sheet:
          '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" sqref="A2:A9"><formula1>"Red,Amber"</formula1></dataValidation></dataValidations>' +
          `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">` +
          '<x14:dataValidation type="list" errorStyle="information"><x14:formula1><xm:f>Lists!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      }),
    );
    const areas = [{ top: 0, left: 2, bottom: 9, right: 2 }];
    const rule = { kind: 'cellValue', operator: 'EqualTo', formula1: '="Red"' } as const;
    const added = changed(read, ({ conditionalFormats, dataValidations }) => ({
      conditionalFormats: [
        { areas, rule, fillColour: '#F8CBAD', stopIfTrue: false, priority: 0 },
        ...conditionalFormats.map((format) => ({ ...format, priority: 1 })),
      ],
      dataValidations: [{ areas, rule: { kind: 'list', source: 'Yes,No' }, ignoreBlanks: true }, ...dataValidations],
    }));
    const saved = await writeXlsx(opened, added);
    const xml = (await partOf(saved, 'xl/worksheets/sheet1.xml')) ?? '';
    expect(xml).toContain('<cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan">');
    expect(xml).toContain('errorStyle="warning"');
    expect(xml).toContain('<x14:dataValidation type="list" errorStyle="information">');
    expect(await partOf(saved, 'xl/styles.xml')).toContain('<i/><color rgb="FFFF0000"/></font><border>');
    const again = (await open(saved)).book.sheets[0];
    expect(again?.conditionalFormats).toEqual(added.sheets[0]?.conditionalFormats);
    expect(again?.dataValidations).toHaveLength(3);
  });

  it('adds a note and keeps the check box that shares its drawing', async () => {
    const { opened, book: read } = await open(await rawFile(rich));
    const saved = await writeXlsx(
      opened,
      changed(read, ({ notes }) => ({
        notes: [...notes, { row: 7, column: 3, text: 'See\nS1', author: 'B. Officer' }],
      })),
    );
    expect((await open(saved)).book.sheets[0]?.notes).toEqual([
      { row: 0, column: 1, text: 'Why?', author: 'A. Lead' },
      { row: 7, column: 3, text: 'See\nS1', author: 'B. Officer' },
    ]);
    const drawing = (await partOf(saved, 'xl/drawings/vmlDrawing1.vml')) ?? '';
    expect(drawing.match(/ObjectType="\w+"/g)).toEqual([
      'ObjectType="Checkbox"',
      'ObjectType="Note"',
      'ObjectType="Note"',
    ]);
  });

  it('takes away a sheet with all that was its own', async () => {
    const { opened, book: read } = await open(await rawFile(rich));
    const saved = await writeXlsx(opened, book([sheet({ name: 'Only', cells: cellsOf([['x']]) })]));
    expect(withoutSources((await open(saved)).book).sheets.map(({ name }) => name)).toEqual(['Only']);
    expect((await pathsOf(saved)).filter((path) => /chart|drawing|comments/.test(path))).toEqual([]);
    expect(read.sheets[0]?.name).toBe('Data');
  });

  it('knows a renamed sheet by its source, and Excel’s own names follow it', async () => {
    const bytes = await rawFile({
      sheet: '<sheetData/><hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>',
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName></definedNames>',
    });
    const { opened, book: read } = await open(bytes);
    const saved = await writeXlsx(opened, { ...changed(read, () => ({ name: "Head's" })), activeSheet: "Head's" });
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('hyperlink');
    expect(await partOf(saved, 'xl/workbook.xml')).toContain("'Head''s'!$A$1:$B$2");
  });

  it('writes a date of the 1904 system as that system counts it', async () => {
    const { opened, book: read } = await open(
      await rawFile({ workbookProperties: '<workbookPr date1904="1"/>', sheet: '<sheetData/>' }),
    );
    const cells = [{ row: 0, column: 0, cell: { value: 41883, style: { numberFormat: 'dd/mm/yyyy' } } }];
    const saved = await writeXlsx(
      opened,
      changed(read, () => ({ cells })),
    );
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<v>40421</v>');
    expect((await open(saved)).book.sheets[0]?.cells).toEqual(cells);
  });

  it('leaves print set-up and the formulas of new rows alone where the model is silent about them', async () => {
    const table = { name: 'T', area: { top: 0, left: 0, bottom: 1, right: 0 }, showTotals: false, columns: ['A'] };
    const print = { landscape: true, pagesWide: 2, repeatRows: { first: 3, last: 4 } };
    const full = sheet({
      cells: cellsOf([['A'], [1]]),
      tables: [{ ...table, columnFormulas: { A: '=ROW()' } }],
      print,
    });
    const { opened, book: read } = await open(await writeXlsx(undefined, book([full])));
    const saved = await writeXlsx(opened, {
      ...read,
      sheets: read.sheets.map((each) => ({
        ...without(each, 'print'),
        tables: each.tables.map((one) => without(one, 'columnFormulas')),
      })),
    });
    expect((await open(saved)).book.sheets[0]).toMatchObject({ print, tables: [{ columnFormulas: { A: '=ROW()' } }] });
  });

  it('keeps settings in a part that Excel carries, and takes it out when there are none', async () => {
    const settings = { lastRun: { cells: [['Savings!R5', 'Red']] }, long: 'x'.repeat(40_000) };
    const first = await open(await writeXlsx(undefined, book([sheet()], { settings })));
    expect(first.book.settings).toEqual(settings);
    const second = await writeXlsx(first.opened, { ...first.book, settings: {} });
    expect((await pathsOf(second)).filter((path) => path.startsWith('customXml'))).toEqual([]);
  });
});

describe('tables in a saved file', () => {
  const headings = ["Owner's #1", 'Line\nbreak', '2014/15 Target'];
  const table = {
    name: 'Savings',
    area: { top: 0, left: 0, bottom: 2, right: 2 },
    showTotals: false,
    style: 'TableStyleMedium2',
    columns: headings,
  };
  const cells = cellsOf([headings, ['a', 'b', 1], ['c', 'd', 2]]);

  it('have headings as texts, unique numbers and a filter over headings and rows', async () => {
    const second = {
      ...table,
      name: 'Budget',
      area: { top: 10, left: 0, bottom: 11, right: 2 },
      columns: ['1', '2', '3'],
    };
    const numbers = cellsOf([[1, 2, 3]]).map((each) => ({ ...each, row: 10 }));
    const saved = await writeXlsx(undefined, book([sheet({ cells: [...cells, ...numbers], tables: [table, second] })]));
    const [one = '', two = ''] = await Promise.all(
      [1, 2].map((number) => partOf(saved, `xl/tables/table${number}.xml`)),
    );
    expect(one).toContain('<autoFilter ref="A1:C3"/>');
    expect(one).toContain('name="Line_x000A_break"');
    expect([one, two].map((xml) => / id="(\d+)" name="\w+" displayName/.exec(xml)?.[1])).toEqual(['1', '2']);
    expect(cellAt((await open(saved)).book, 'Sheet1', 10, 0)?.value).toBe('1');
  });

  it('grow by a column and rows and keep what Excel knows of the others', async () => {
    const first = await open(
      await writeXlsx(
        undefined,
        book([sheet({ cells, tables: [{ ...table, columnFormulas: { '2014/15 Target': '=ROW()' } }] })]),
      ),
    );
    const grown = {
      ...table,
      area: parseAddress('A1:D9')?.area ?? table.area,
      columns: [...headings, 'RAG'],
      columnFormulas: { '2014/15 Target': '=ROW()' },
    };
    const saved = await writeXlsx(
      first.opened,
      changed(first.book, ({ cells: before }) => ({
        cells: [...before, { row: 0, column: 3, cell: { value: 'RAG' } }],
        tables: [grown],
      })),
    );
    expect((await open(saved)).book.sheets[0]?.tables).toEqual([grown]);
    expect(await partOf(saved, 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>ROW()</calculatedColumnFormula>',
    );
    expect((await pathsOf(saved)).filter((path) => path.startsWith('xl/tables'))).toEqual(['xl/tables/table1.xml']);
  });

  it('may have headings that are names of JavaScript’s own, with or without a formula', async () => {
    const names = ['toString', 'constructor', '__proto__'];
    const odd = { ...table, area: { top: 0, left: 0, bottom: 1, right: 2 }, columns: names };
    const withFormula = { ...odd, columnFormulas: { toString: '=ROW()' } };
    for (const one of [odd, withFormula]) {
      const saved = await writeXlsx(undefined, book([sheet({ cells: cellsOf([names, [1, 2, 3]]), tables: [one] })]));
      expect((await open(saved)).book.sheets[0]?.tables).toEqual([one]);
    }
  });

  it('have a row under their headings even when they are empty, as Excel insists', async () => {
    const empty = { ...table, area: { top: 0, left: 0, bottom: 0, right: 2 } };
    const saved = await writeXlsx(undefined, book([sheet({ cells: cellsOf([headings]), tables: [empty] })]));
    expect(await partOf(saved, 'xl/tables/table1.xml')).toContain(' ref="A1:C2"');
  });

  it('go with their part when they are taken away', async () => {
    const first = await open(await writeXlsx(undefined, book([sheet({ cells, tables: [table] })])));
    const saved = await writeXlsx(
      first.opened,
      changed(first.book, () => ({ tables: [] })),
    );
    expect((await pathsOf(saved)).filter((path) => path.startsWith('xl/tables'))).toEqual([]);
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tableParts');
  });
});

describe('a formula that spills', () => {
  it('is marked as dynamic, and one entered with Ctrl+Shift+Enter stays as it was', async () => {
    const spills = await writeXlsx(
      undefined,
      book([
        sheet({ cells: [{ row: 0, column: 0, cell: { formula: '=SORT(B1:B3)', value: 1, arrayRange: 'A1:A3' } }] }),
      ]),
    );
    expect(await partOf(spills, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(B1:B3)</f>',
    );
    expect(await partOf(spills, 'xl/metadata.xml')).toContain('XLDAPR');
    const fixed = await open(
      await rawFile({
        sheet: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>2</v></c></row></sheetData>',
      }),
    );
    expect(await partOf(await writeXlsx(fixed.opened, fixed.book), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><f t="array" ref="A1">',
    );
  });
});
