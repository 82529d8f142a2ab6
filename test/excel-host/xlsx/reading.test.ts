import { cellAt, open } from './books';
import { rawFile } from './packages';

const dateStyles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0,,&quot;m&quot;"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/></cellXfs>';

describe('opening a file', () => {
  it('gives every kind of value as Excel’s API does', async () => {
    const { book } = await open(
      await rawFile({
        styles: dateStyles,
        strings:
          '<si><t>shared</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>two_x000D__x000a_lines</t></si>',
        sheet:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1"><v>1.5</v></c><c r="E1" t="b"><v>1</v></c>' +
          '<c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="inlineStr"><is><t>inline</t></is></c><c r="H1" s="1"><v>41883</v></c><c r="I1" s="2"><v>132400000000</v></c>' +
          '<c r="J1" t="d"><v>2014-09-01T12:00:00</v></c></row></sheetData>',
      }),
    );
    const values = Array.from({ length: 10 }, (_, column) => cellAt(book, 'Data', 0, column)?.value);
    expect(values).toEqual([
      'shared',
      'rich text',
      'two\r\nlines',
      1.5,
      true,
      '#N/A',
      'inline',
      41883,
      132400000000,
      41883.5,
    ]);
    expect(cellAt(book, 'Data', 0, 5)?.isError).toBe(true);
  });

  it('keeps the results of formulas, even an empty text, nothing and false, in cells that look like dates', async () => {
    const { book } = await open(
      await rawFile({
        styles: dateStyles,
        sheet:
          '<sheetData><row r="1"><c r="A1" s="1" t="str"><f>IF(TRUE,"")</f><v></v></c><c r="B1" s="1"><f>0*1</f><v>0</v></c><c r="C1" s="1" t="b"><f>1=2</f><v>0</v></c>' +
          '<c r="D1" s="1" t="str"><f>"none"</f><v>none</v></c></row></sheetData>',
      }),
    );
    expect([0, 1, 2, 3].map((column) => cellAt(book, 'Data', 0, column)?.value)).toEqual(['', 0, false, 'none']);
  });

  it('gives each cell of a shared formula its own', async () => {
    const { book } = await open(
      await rawFile({
        sheet:
          '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      }),
    );
    expect([0, 1, 2].map((row) => cellAt(book, 'Data', row, 1)?.formula)).toEqual(['=A1*$D$1', '=A2*$D$1', '=A3*$D$1']);
  });

  it('gives an array formula its range and takes what it fills for results', async () => {
    const { book } = await open(
      await rawFile({
        sheet:
          '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
      }),
    );
    expect(cellAt(book, 'Data', 0, 0)).toEqual({ value: 2, formula: '=B1:B2*2', arrayRange: 'A1:A2' });
    expect(cellAt(book, 'Data', 1, 0)).toBeUndefined();
  });

  it('counts the dates of a workbook of the 1904 system as all others', async () => {
    const { book } = await open(
      await rawFile({
        workbookProperties: '<workbookPr date1904="1"/>',
        styles: dateStyles,
        sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>40421</v></c><c r="B1"><v>40421</v></c></row></sheetData>',
      }),
    );
    expect([0, 1].map((column) => cellAt(book, 'Data', 0, column)?.value)).toEqual([41883, 40421]);
  });

  it('takes cells without an address and elements with a prefix', async () => {
    const { book } = await open(
      await rawFile({
        sheet: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      }),
    );
    expect(book.sheets[0]?.cells.map(({ row, column, cell }) => [row, column, cell.value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
    ]);
  });

  it('reads names of the workbook and of sheets, hidden or not, and leaves Excel’s own out', async () => {
    const { book } = await open(
      await rawFile({
        sheet: '<sheetData/>',
        workbook:
          '<definedNames><definedName name="Rate">0.05</definedName><definedName name="Local" localSheetId="0" hidden="1">Data!$A:$A</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName></definedNames>',
      }),
    );
    expect(book.names).toEqual([
      { name: 'Rate', formula: '=0.05', visible: true },
      { name: 'Local', formula: '=Data!$A:$A', visible: false, scope: 'Data' },
    ]);
  });

  it('reads a validation that covers a whole column, and one that points to another sheet, as one each', async () => {
    const { book } = await open(
      await rawFile({
        sheet:
          '<sheetData/><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A1048576"><formula1>"Red,Amber"</formula1></dataValidation></dataValidations>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">' +
          '<x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      }),
    );
    expect(book.sheets[0]?.dataValidations.map(({ rule, areas }) => [rule, areas.length])).toEqual([
      [{ kind: 'list', source: 'Red,Amber' }, 1],
      [{ kind: 'list', source: '=Lists!$A$1:$A$5' }, 1],
    ]);
  });

  it('resolves theme colours with their tints', async () => {
    const { book } = await open(
      await rawFile({
        styles:
          '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
          '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/></patternFill></fill></fills><borders count="1"><border/></borders>' +
          '<cellXfs count="2"><xf fontId="0" fillId="0"/><xf fontId="0" fillId="2" applyFill="1"/></cellXfs>',
        sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
      }),
    );
    // Excel shows its blue, "Accent 1, Lighter 40%", as 8EA9DB (its own arithmetic rounds to within one step of each part).
    expect(cellAt(book, 'Data', 0, 0)?.style).toEqual({ fillColour: '#8FAADC' });
  });
});
