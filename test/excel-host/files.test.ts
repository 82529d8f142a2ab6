import { writeXlsx } from '../../src/excel-host/xlsx';
import { openExcel } from '../support/excel';
import { book, cellAt, cellsOf, open, sheet } from './xlsx/books';
import { partOf, rawFile } from './xlsx/packages';

const excel = openExcel();
const { host } = excel;
afterAll(() => {
  excel.close();
});

/** What a call of Office's older kind answers. */
function answered<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> {
  return new Promise(call);
}

async function getFile(options: Office.GetFileOptions = {}): Promise<Office.File> {
  const { value } = await answered<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, options, done);
  });
  return value;
}

describe('the file of the workbook', () => {
  test('comes in slices that are the workbook as it stands', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').formulas = [[20], ['=A1*2']];
      await context.sync();
    });
    const file = await getFile({ sliceSize: 1000 });
    const slices = Array.from({ length: file.sliceCount }, (_, index) =>
      answered<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      }),
    );
    const parts = (await Promise.all(slices)).map(({ value }) => value.data as number[]);
    file.closeAsync();
    const bytes = Uint8Array.from(parts.flat());
    expect(bytes.length).toBe(file.size);
    expect(parts.slice(0, -1).every((part) => part.length === 1000)).toBe(true);
    expect(cellAt((await open(bytes)).book, 'Sheet1', 1, 0)).toEqual({ formula: '=A1*2', value: 40 });
  });

  test('is that which was opened, with what the stand-in does not know', async () => {
    const before = await open(await rawFile({ sheet: '<sheetData/><picture r:id="rId9"/>' }));
    const other = openExcel(before.book, { opened: before.opened });
    other.host.editAsUser('Data', 'A1', 'new');
    const bytes = await other.host.file();
    other.close();
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<picture');
    expect(cellAt((await open(bytes)).book, 'Data', 0, 0)?.value).toBe('new');
    Object.assign(globalThis, host.globals);
  });

  test('is not given a third time before one is closed', async () => {
    const files = [await getFile(), await getFile()];
    const third = await answered<Office.File>((done) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, done);
    });
    expect(third.status).toBe('failed');
    for (const file of files) file.closeAsync();
    const again = await getFile();
    expect(again.size).toBeGreaterThan(0);
    again.closeAsync();
  });

  test('is not given as text', async () => {
    const result = await answered<Office.File>((done) => {
      Office.context.document.getFileAsync(Office.FileType.Text, done);
    });
    expect(result.error.name).toBe('ApiNotFound');
  });
});

describe('a workbook that the add-in makes', () => {
  test('is handed to whoever runs the stand-in, as it came', async () => {
    const bytes = await writeXlsx(undefined, book([sheet({ cells: cellsOf([['a copy']]) })]));
    const before = host.createdWorkbooks.length;
    await Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
    expect(host.createdWorkbooks.length - before).toBe(1);
    expect(host.createdWorkbooks.at(-1)).toEqual(new Uint8Array(bytes));
  });

  test('is an empty one where no file is given', async () => {
    await Excel.createWorkbook();
    const made = await open(host.createdWorkbooks.at(-1) ?? new Uint8Array());
    expect(made.book.sheets.map(({ cells }) => cells)).toEqual([[]]);
  });

  test('is refused where the file is none', () =>
    expect(Excel.createWorkbook(btoa('not a workbook'))).rejects.toMatchObject({ code: 'InvalidArgument' }));
});
