import JSZip from 'jszip';
import { freezeCopy } from '../../../src/workbook';
import type { FreezeScope, FrozenCopy } from '../../../src/workbook';

const sheet = (cells: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="x"><cols><col min="1" max="2"/></cols><sheetData><row r="1">${cells}</row></sheetData><drawing r:id="rId1"/></worksheet>`;

/** A workbook of one sheet `My lines`, as Excel lays it out in its file. */
async function workbook(cells: string, { names = '', table = '' } = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/workbook.xml"/></Types>',
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook><sheets><sheet name="My lines" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t" Target="calcChain.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/sheet1.xml', sheet(cells));
  zip.file('xl/calcChain.xml', '<calcChain><c r="A1" i="1"/></calcChain>');
  zip.file('xl/charts/chart1.xml', '<c:chart>as it is</c:chart>');
  zip.file('xl/tables/table1.xml', table);
  return zip.generateAsync({ type: 'uint8array' });
}

async function freeze(
  bytes: Uint8Array,
  scope?: FreezeScope,
): Promise<FrozenCopy & { readonly part: (path: string) => Promise<string | undefined> }> {
  const made = await freezeCopy(bytes, scope);
  if (!made.ok) throw new Error(made.error.message);
  const zip = await JSZip.loadAsync(made.value.bytes);
  return { ...made.value, part: (path) => zip.file(path)?.async('string') ?? Promise.resolve(undefined) };
}
const cellsOf = async (cells: string, scope?: FreezeScope): Promise<string | undefined> =>
  (await freeze(await workbook(cells), scope)).part('xl/worksheets/sheet1.xml');

test.each([
  [
    'alone',
    '<c r="A1" s="3" t="str"><f>_xldudf_MTFS_RAG(B1,C1)</f><v>Red</v></c>',
    '<c r="A1" s="3" t="str"><v>Red</v></c>',
  ],
  [
    'inside others',
    '<c r="A1"><f>IF(B1&gt;0,1+_xldudf_MTFS_VARIANCE(B1,C1),0)</f><v>2.5</v></c>',
    '<c r="A1"><v>2.5</v></c>',
  ],
  [
    'with an error that is an answer',
    '<c r="A1" t="e"><f>_xldudf_MTFS_RAG(B1)</f><v>#VALUE!</v></c>',
    '<c r="A1" t="e"><v>#VALUE!</v></c>',
  ],
  [
    'as an array that spills',
    '<c r="A1" cm="1"><f t="array" ref="A1:B1">_xldudf_MTFS_PROFILE(1)</f><v>1</v></c><c r="B1"><v>2</v></c>',
    '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>',
  ],
  [
    'shared by cells',
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">_xldudf_MTFS_RAG(C1)</f><v>1</v></c><c r="Z1" s="2"/><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="A1"><v>1</v></c><c r="Z1" s="2"/><c r="B1"><v>2</v></c>',
  ],
])('a function of ours %s becomes what it last gave', async (_, before, after) => {
  expect(await cellsOf(before)).toBe(sheet(after));
});

test.each([
  ['a native formula', '<c r="A1"><f>SUM(B1:C1)</f><v>1</v></c>'],
  ['a text that names ours', '<c r="A1" t="str"><f>"MTFS.RAG("&amp;B1</f><v>x</v></c>'],
  ['a function of another add-in', '<c r="A1"><f>_xldudf_CONTOSO_RAG(B1)</f><v>1</v></c>'],
])('%s stays as it is, and the file with it', async (_, cells) => {
  const bytes = await workbook(cells);
  expect((await freeze(bytes)).bytes).toBe(bytes);
});

test.each([
  ['#NAME?', '<c r="A1" t="e"><f>_xldudf_MTFS_RAG(B1)</f><v>#NAME?</v></c>'],
  [
    '#BUSY!, which the file keeps as a rich error',
    '<c r="A1" t="e" vm="1"><f>_xldudf_MTFS_RAG(B1)</f><v>#VALUE!</v></c>',
  ],
  ['no value yet', '<c r="A1"><f>_xldudf_MTFS_RAG(B1)</f></c>'],
])('a cell with %s keeps its formula and is listed', async (_, cells) => {
  const copy = await freeze(await workbook(cells));
  expect(copy.kept).toMatchObject([{ cell: "'My lines'!A1", formula: '=_xldudf_MTFS_RAG(B1)' }]);
  expect(await copy.part('xl/worksheets/sheet1.xml')).toBe(sheet(cells));
});

test('cells that share a formula stay together where one cannot be frozen', async () => {
  const cells =
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">_xldudf_MTFS_RAG(C1)</f><v>1</v></c><c r="B1" t="e"><f t="shared" si="0"/><v>#BUSY!</v></c>';
  const copy = await freeze(await workbook(cells));
  expect(copy.kept.map(({ cell }) => cell)).toEqual(["'My lines'!A1", "'My lines'!B1"]);
  expect(copy.frozen).toBe(0);
});

test('formulas that use a name of ours, or the spilled array of ours, are frozen with it', async () => {
  const names = '<definedNames><definedName name="Rate">_xldudf_MTFS_FINYEAR(1)</definedName></definedNames>';
  const cells =
    '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_MTFS_PROFILE(1)</f><v>1</v></c><c r="B1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>1</v></c><c r="C1"><f>Rate*2</f><v>3</v></c><c r="D1"><f>Rates*2</f><v>3</v></c>';
  const copy = await freeze(await workbook(cells, { names }));
  expect(copy.frozen).toBe(3);
  expect(await copy.part('xl/worksheets/sheet1.xml')).toContain('<f>Rates*2</f>');
});

test('the order of calculation goes, charts stay, and new rows of a table do not get the formula again', async () => {
  const table =
    '<table><tableColumn id="1" name="RAG"><calculatedColumnFormula>_xldudf_MTFS_RAG(A1)</calculatedColumnFormula></tableColumn><tableColumn id="2" name="Sum"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></table>';
  const copy = await freeze(await workbook('<c r="A1"><f>_xldudf_MTFS_RAG(B1)</f><v>1</v></c>', { table }));
  expect(await copy.part('xl/calcChain.xml')).toBeUndefined();
  expect(await copy.part('[Content_Types].xml')).not.toContain('calcChain');
  expect(await copy.part('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(await copy.part('xl/charts/chart1.xml')).toBe('<c:chart>as it is</c:chart>');
  expect(await copy.part('xl/tables/table1.xml')).toBe(
    '<table><tableColumn id="1" name="RAG"/><tableColumn id="2" name="Sum"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></table>',
  );
});

test('all formulas are frozen where that is wanted', async () => {
  expect(await cellsOf('<c r="A1"><f>SUM(B1:C1)</f><v>1</v></c>', 'all formulas')).toBe(
    sheet('<c r="A1"><v>1</v></c>'),
  );
});

test.each([
  ['no zip', new Uint8Array([1, 2, 3])],
  ['nothing', new Uint8Array()],
])('%s is refused with a sentence', async (_, bytes) => {
  expect((await freezeCopy(bytes)).ok).toBe(false);
});
