import { safeDecisions } from '../../../src/finance/merge/decide';
import { applyEdits, departmentalCopies, type EditRequest, planEdits } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { changed, collect, planned, readMaster, sendOut } from '../copies/master';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { departmentSheet, departmentSheets, type Keeping, type Line, lines, mappingOf, plainly } from './sheets';

// One department, whose lines stand in two tables.
const care: Line = ['A1', 'Home care', 'Adults', 'Care', 'Recurring', 'Cashable', 'In delivery', 100, 90, 50, 20];
const centres: Line = ['A2', 'Day centres', 'Adults', 'Care', 'Recurring', 'Cashable', 'Approved', 200, 150, 5, 0];
const respite: Line = ['A3', 'Respite', 'Adults', 'Homes', 'Recurring', 'Cashable', 'Approved', 300, 250, 10, 100];
const beds: Line = ['A4', 'Beds', 'Adults', 'Homes', 'One-off', 'Cashable', 'Approved', 400, 100, 5, 0];

const yearless: Keeping = { ...plainly, isYearless: true };
const negative: Keeping = { ...plainly, isNegative: true };

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

function open(north: Keeping, south: Keeping): void {
  const sheets = [departmentSheet('North', [care, centres], north), departmentSheet('South', [respite, beds], south)];
  excel = openExcel(bookOf(...sheets, settings, mappingOf(sheets)));
}

/** The copy of the department as it came back, with other forecasts; and what was sent under their heading. */
async function answered(heading: string, forecasts: Readonly<Record<string, number>>) {
  const sent = (await sendOut()).get('Adults');
  const shown: unknown[] = [];
  const file = await changed(sent, ({ cell }) => {
    for (const ref of ['A1', 'A2', 'A3', 'A4']) shown.push(cell(ref, heading).value);
    for (const [ref, forecast] of Object.entries(forecasts)) cell(ref, heading).value = forecast;
  });
  return { sent, shown, file };
}

async function take(files: Parameters<typeof collect>[0]): Promise<void> {
  const collection = await collect(files);
  expect(collection.leftColumns).toEqual([]);
  const plan = valueOf(await planned(collection, safeDecisions(collection.merge)));
  expect(plan.problems).toEqual([]);
  valueOf(await applyEdits(plan, stamp));
  expect((await collect(files)).merge.items).toEqual([]);
}

const forecasts = async (): Promise<unknown[]> =>
  [...(await excel.values('North', 'I2:I3')), ...(await excel.values('South', 'I2:I3'))].flat();

test.each([
  ['the first', yearless, plainly, 'Forecast'],
  ['the second', plainly, yearless, '2014/15 Forecast'],
])(
  'a forecast whose heading names no year in %s of two tables is one column of the copy',
  async (_, north, south, heading) => {
    open(north, south);
    const { sent, shown, file } = await answered(heading, { A1: 40, A3: 60 });
    expect(shown).toEqual([90, 150, 250, 100]);
    expect(sent === undefined ? null : (await collect([sent])).merge.items).toEqual([]);
    expect((await collect([file])).merge.items.map(({ ref }) => ref)).toEqual(['A1', 'A3']);
    await take([file]);
    expect(await forecasts()).toEqual([40, 150, 60, 100]);
  },
);

test.each([
  ['negative', plainly, negative, 1, 1],
  ['positive', negative, plainly, -1, 1],
  ['negative', plainly, { ...negative, isInPounds: true }, 1, 1000],
])(
  'lines of a table with %s sums go out and come back with the sign of the first',
  async (_, north, south, sign, unit) => {
    open(north, south);
    const { sent, shown, file } = await answered('2014/15 Forecast', { A1: 40 * sign, A3: 60 * sign });
    expect(shown).toEqual([90, 150, 250, 100].map((sum) => sum * sign));
    expect(sent === undefined ? null : (await collect([sent])).merge.items).toEqual([]);
    await take([file]);
    expect(await forecasts()).toEqual([40 * sign, 150 * sign, -60 * sign * unit, -100 * sign * unit]);
  },
);

test('a copy of one line with negative sums comes back with the sign of its table', async () => {
  const sheets = [departmentSheet('North', [care, centres], plainly)];
  const single = departmentSheet(
    'South',
    [
      ['C1', 'Fostering', 'Children', 'Homes', 'Recurring', 'Cashable', 'Approved', 300, 250, 10, 100],
      ['T1', 'Buses', 'Transport', 'Homes', 'Recurring', 'Cashable', 'Approved', 100, 50, 10, 0],
    ],
    negative,
  );
  excel = openExcel(bookOf(...sheets, single, settings, mappingOf([...sheets, single])));
  const sent = (await sendOut()).get('Transport');
  const file = await changed(sent, ({ cell }) => {
    expect(cell('T1', '2014/15 Target').value).toBe(-100);
    cell('T1', '2014/15 Forecast').value = -70;
  });
  await take([file]);
  expect((await excel.values('South', 'I2:I3')).flat()).toEqual([-250, -70]);
});

test('without a column of departments in any of them, every sheet is named to which it is to be added', async () => {
  const sheets = ['Adults', 'Places'].map((name, at) => ({
    ...tableSheet(`tbl${name}`, [
      ['Ref', 'Title', '2014/15 Target'],
      [`A${at}`, 'Care', 100],
    ]),
    name,
  }));
  excel = openExcel(bookOf(...sheets, settings, mappingOf(sheets)));
  const refused = departmentalCopies(await readMaster(), { sent: today, workbook: null, masterId: null });
  expect(refused.ok ? '' : refused.error.message).toMatch(/Adults, Places.*each/);
});

test('what is written under a column that the table of its line lacks is said, not lost', async () => {
  const north = departmentSheet('North', [care, centres], yearless);
  const south: SheetOf = {
    ...tableSheet('tblSouth', [
      ['Ref', 'Title', 'Department', '2014/15 Target', '2015/16 Forecast'],
      ['A3', 'Respite', 'Adults', 300, 300],
    ]),
    name: 'South',
  };
  excel = openExcel(bookOf(north, south, settings, mappingOf([north, south])));
  const file = await changed((await sendOut()).get('Adults'), ({ cell }) => {
    cell('A3', 'Forecast').value = 60;
    cell('A3', 'Stage').value = 'In delivery';
  });
  const collection = await collect([file]);
  const all = new Map(collection.merge.items.map(({ id }) => [id, 'accept'] as const));
  const plan = valueOf(await planned(collection, all));
  expect(plan.edits).toEqual([]);
  expect(plan.problems.map(({ kind, line, heading }) => [kind, line, heading]).sort()).toEqual([
    ['missing heading', 'A3', '2014/15 Forecast'],
    ['missing heading', 'A3', 'Stage'],
  ]);
});

test('a new line of a department in none or several of the tables is not taken, and said by its department', async () => {
  const [adults, children] = departmentSheets(lines, [plainly]);
  const north = tableSheet('tblNorth', [
    ['Ref', 'Title', '2014/15 Target'],
    ['N1', 'Bins', 10],
  ]);
  const sheets = [{ ...north, name: 'North' }, ...[adults, children].flatMap((sheet) => sheet ?? [])];
  excel = openExcel(bookOf(...sheets, settings, mappingOf(sheets)));
  const file = await changed((await sendOut()).get('Adults'), ({ sheet, rowOf }) => {
    const below = rowOf('A2') + 1;
    ['T1', 'Buses', 'Transport'].forEach((value, column) => {
      sheet.getCell(below, column + 1).value = value;
    });
  });
  const collection = await collect([file]);
  const all = new Map(collection.merge.items.map(({ id }) => [id, 'accept'] as const));
  const plan = valueOf(await planned(collection, all));
  expect(plan.rowsAdded).toEqual([]);
  expect(plan.problems).toMatchObject([{ line: 'T1', found: expect.stringContaining('“Transport”') as unknown }]);
});

test('many new lines look through the tables as often as a few', async () => {
  const sheets = departmentSheets();
  excel = openExcel(bookOf(...sheets, settings, mappingOf(sheets)));
  const { contents } = await readMaster();
  const looks = (count: number): number => {
    let rowsRead = 0;
    const savings = contents.savings.map((table) => ({
      ...table,
      get rows() {
        rowsRead += 1;
        return table.rows;
      },
    }));
    const requests = Array.from({ length: count }, (_, index): EditRequest => ({
      request: 'add row',
      table: 'Savings',
      values: [
        { field: 'ref', to: `N${index}` },
        { field: 'department', to: 'Adults' },
      ],
      why: 'New.',
    }));
    const plan = planEdits({ title: 'New lines', contents: { ...contents, savings }, requests });
    expect(plan.rowsAdded).toHaveLength(count);
    return rowsRead;
  };
  expect(looks(20)).toBe(looks(2));
});
