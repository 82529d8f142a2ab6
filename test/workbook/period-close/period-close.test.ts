import {
  applyRefresh,
  type ClosePlan,
  closedOf,
  loggedRuns,
  planClose,
  planNextPeriod,
  planRefresh,
  planReopen,
} from '../../../src/workbook';
import { atOnce } from '../../../src/finance/steps';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet } from '../support/book';
import { failureOf, stamp, valueOf } from '../support/operations';
import { savingsTable } from '../support/sheets';
import {
  apply,
  budgetRows,
  budgetSheet,
  logHeadings,
  readAll,
  readToClose,
  type Row,
  settingsSheet,
  undoRun,
} from './support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const plan = async (when = stamp.when): Promise<ClosePlan> =>
  atOnce(planClose(await readToClose(), { by: 'A. Officer', when }));
const later = (minutes: number): Date => new Date(2014, 8, 1, 14, 30 + minutes);
const reopen = async (period: number, reason = 'Late invoices', when = later(5)) =>
  planReopen(await readAll(), { period, reason }, { by: 'B. Officer', when });
const blocks = ({ findings }: ClosePlan) => findings.filter(({ is }) => is === 'blocks');
const cells = (found: readonly { readonly places: readonly { readonly cell: string }[] }[]) =>
  found.flatMap(({ places }) => places.map(({ cell }) => cell));
const actuals = (...rows: readonly Row[]): SheetOf => tableSheet('Actuals', [['Code', 'Period', 'Amount'], ...rows]);
const withCell = (row: number, column: number, to: Row[number]): readonly Row[] =>
  budgetRows.map((cell, place) => {
    const filled = [...cell, ...Array.from({ length: 16 - cell.length }, () => null)];
    return place === row ? filled.map((one, at) => (at === column ? to : one)) : cell;
  });
const period = async () => (await readAll()).tracker.settings.period;

describe('a close', () => {
  it('keeps the forecasts, the savings and the log of it, leaves Settings at the period, and is one run', async () => {
    const workbook = open(settingsSheet(), budgetSheet(), savingsTable());
    const close = await plan();
    expect([close.period, blocks(close), close.plan.obstacle]).toEqual([4, [], null]);
    await apply(close.plan);
    const [head, first, , , last] = await workbook.values('Forecasts', 'A1:L5');
    expect(head).toEqual([
      'Financial year',
      'Period',
      'Code',
      'Department',
      'Kind',
      'Budget',
      'Actual to date',
      'Forecast',
      'Calculated',
      'Method',
      'Drivers',
      'Narrative',
    ]);
    expect(first).toEqual([
      '2014/15',
      4,
      '001',
      'Children',
      'Spend',
      1200,
      400,
      1300,
      1200,
      'Person',
      '',
      'More children',
    ]);
    expect(last?.slice(2, 8)).toEqual(['004', 'Adults', 'Income', -120, -40, -120]);
    expect((await workbook.values('Periods', 'A1:F2')).map((row) => [...row.slice(0, 3), row[4]])).toEqual([
      ['Financial year', 'Period', 'Done', 'By'],
      ['2014/15', 4, 'Closed', 'A. Officer'],
    ]);
    expect((await workbook.values('Snapshots', 'A2:A5')).flat()).toContain('Period 4 of 2014/15');
    const { reading } = await readToClose();
    expect([reading.monthEnd.period, reading.closed, reading.imported.isIn]).toEqual([4, [4], true]);
    expect(loggedRuns((await readAll('ChangeLog')).contents)).toHaveLength(1);
  });

  it('is undone as one', async () => {
    open(settingsSheet(), budgetSheet(), savingsTable());
    await apply((await plan()).plan);
    await undoRun(1);
    const { contents, monthEnd } = await readAll('Forecasts', 'Snapshots');
    expect([await period(), monthEnd.tables.periods, monthEnd.tables.forecasts]).toEqual([4, [], []]);
    expect(contents.tables.Snapshots?.rows.filter(({ kind }) => kind === 'line')).toEqual([]);
  });

  it('of period 12 can be gone on from to the adjustments, and of these to nowhere', async () => {
    const filled = budgetRows.map((row) => row.slice(0, 6).concat([1, 2, 3, 4, 5]));
    const headings = ['Code', 'Service', 'Department', 'Kind', 'Original budget', 'Budget', 'P12', 'P9', 'P10', 'P11', 'P8']; // prettier-ignore
    const workbook = open(settingsSheet(12), budgetSheet(filled, headings));
    await apply((await plan()).plan);
    expect(await period()).toBe(12);
    // A day in March is before the adjustments, which have no days but the last of the year.
    workbook.host.editAsUser('Settings', 'B4', 42_080);
    await apply(valueOf(planNextPeriod(await readAll())));
    expect(await workbook.value('Settings', 'B4')).toBe(42_094);
    const last = await plan();
    expect([last.period, blocks(last)]).toEqual([13, []]);
    await apply(last.plan);
    expect([await period(), closedOf(await readAll())]).toEqual([13, [12, 13]]);
    expect(failureOf(planNextPeriod(await readAll())).kind).toBe('not possible');
  });

  it('of a workbook without savings keeps no snapshot', async () => {
    open(settingsSheet(), budgetSheet());
    expect((await plan()).plan.tablesCreated.map(({ table }) => table)).toEqual(['Periods', 'Forecasts']);
  });

  it('takes no more round trips with 2,000 codes than with 10', async () => {
    const trips: number[] = [];
    for (const count of [10, 2000]) {
      const rows = Array.from({ length: count }, (_, at): Row => [`C${at}`, `Service ${at}`, 'D', 'Spend', 120, 120, 10, 10, 10, 10]); // prettier-ignore
      const workbook = open(settingsSheet(), budgetSheet(rows), savingsTable());
      const before = workbook.host.requests.count;
      const ready = await readToClose();
      await apply(atOnce(planClose(ready, { by: 'A. Officer', when: stamp.when })).plan);
      trips.push(workbook.host.requests.count - before);
      workbook.close();
      excel = null;
    }
    expect(trips[1]).toBe(trips[0]);
  }, 120_000);
});

test('what a demand-led forecast was made from is kept, and tells the next movement by volume and price', async () => {
  const headings = ['Financial year', 'Period', 'Code', 'Kind', 'Budget', 'Actual to date', 'Forecast', 'Method'];
  const old = tableSheet('Forecasts', [headings, ['2014/15', 3, '002', 'Spend', 600, 150, 600, 'Drivers']]);
  const drivers = tableSheet('Drivers', [
    ['Code', 'Driver', 'Budget volume', 'Budget price', 'Forecast volume', 'Forecast price', 'Weeks'],
    ['002', 'Routes', 8, 1.5, null, null, 40],
    ['002', 'Escorts: taxis', 2, 1.5, null, null, 40],
  ]);
  const workbook = open(settingsSheet(), budgetSheet(), old, drivers);
  const reasonsOf = async () => {
    const { reading } = await readToClose();
    const line = reading.lines.find(({ outturn }) => outturn.code === '002');
    return Object.fromEntries((line?.movement?.parts ?? []).map(({ reason, amount }) => [reason, amount]));
  };
  expect(Object.keys(await reasonsOf())).not.toContain('Driver volume');
  await apply((await plan()).plan);
  await apply(valueOf(planNextPeriod(await readAll())));
  for (let row = 2; row <= 5; row += 1) workbook.host.editAsUser('Budget', `K${row}`, 50);
  workbook.host.editAsUser('Drivers', 'E2', 10);
  workbook.host.editAsUser('Drivers', 'F2', 2);
  // Of the year's 40 weeks 7/12 are left: 2 more routes at £1.50, and 10 of them at 50p more.
  const parts = await reasonsOf();
  expect(parts['Driver volume']).toBeCloseTo((2 * 1.5 * 40 * 7) / 12, 6);
  expect(parts['Driver price']).toBeCloseTo((10 * 0.5 * 40 * 7) / 12, 6);
  const { reading } = await readToClose();
  const moved = reading.lines.reduce((sum, { movement }) => sum + (movement?.amount ?? 0), 0);
  expect(reading.movement.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(moved, 6);
});

describe('what blocks', () => {
  it.each<readonly [string, readonly SheetOf[], readonly string[]]>([
    [
      'money of a code that is in no budget line',
      [budgetSheet(), actuals(['009', 3, 5], ['009', 4, 2])],
      ['Actuals!C2'],
    ],
    ['a budget that its virements do not make', [budgetSheet(withCell(1, 5, 700))], ['Budget!F3']],
    ['a virement to a code that is not there', [budgetSheet(), tableSheet('Virements', [logHeadings, [41760, '001', '099', 0.5, 'Why', 'Who']])], ['Budget!F2', 'Virements!D2']], // prettier-ignore
    ['money that was spent without a budget', [budgetSheet(withCell(1, 5, null).map((row) => row.with(4, null)))], ['Budget!F3']], // prettier-ignore
    ['an amount that cannot be read', [budgetSheet(), actuals(['001', 4, 'ten'])], ['Actuals!C2']],
  ])('is %s, at its cell', async (_, sheets, expected) => {
    open(settingsSheet(), ...sheets);
    const close = await plan();
    expect(
      cells(blocks(close))
        .filter((cell) => expected.includes(cell))
        .sort(),
    ).toEqual([...expected].sort());
    expect(close.plan.obstacle?.kind).toBe('not possible');
    await expect(apply(close.plan)).rejects.toThrow();
    expect(await period()).toBe(4);
    expect(closedOf(await readAll())).toEqual([]);
  });

  it('is told apart by what it is: a cell that cannot be read, a budget that is missing, a code that stands twice', async () => {
    const rows = withCell(1, 5, null).map((row, at) => (at === 1 ? row.with(4, null) : row));
    const twice = [...rows, ['003', 'Museums', 'Adults', 'Spend', 10, 10, 1, 1, 1, 1]];
    open(settingsSheet(13), budgetSheet(twice), actuals(['001', 4, 'ten'], ['003', 13, 5]));
    const found = blocks(await plan()).filter(({ places }) => places.length > 0);
    expect(found.map(({ places }) => places.map(({ cell }) => cell))).toEqual([
      ['Actuals!C2'],
      ['Budget!F3'],
      ['Budget!A4'],
    ]);
  });

  it('is money of a code with a line of spending and one of income, until the lines come to it together', async () => {
    const twin = [...budgetRows, ['005', 'Homes', 'Adults', 'Spend', 900, 900], ['005', 'Homes', 'Adults', 'Income', -90, -90]]; // prettier-ignore
    const rows = actuals(...['001', '002', '003', '004'].map((code, at): Row => [code, 4, budgetRows[at]?.[9] ?? null]), ['005', 4, 70], ['005', 5, 9]); // prettier-ignore
    const workbook = open(settingsSheet(), budgetSheet(twin), rows);
    const told = async () => (await readToClose()).reading.problems.filter(({ line }) => line === '005');
    expect(cells(blocks(await plan()))).toEqual(['Budget!A6']);
    expect(await told()).toMatchObject([{ kind: 'duplicate reference', severity: 'error' }]);
    workbook.host.editAsUser('Budget', 'J6', 80);
    workbook.host.editAsUser('Budget', 'J7', -10);
    expect(blocks(await plan())).toEqual([]);
    // What stands in a later period is told, and does not stand in the way of this one.
    expect(await told()).toMatchObject([{ kind: 'duplicate reference', severity: 'warning' }]);
  });

  it('is a period without any actuals', async () => {
    open(settingsSheet(5), budgetSheet());
    expect(blocks(await plan())).toHaveLength(1);
  });

  it('is a period of which the budget has zeros alone, or Actuals only other periods', async () => {
    const zeros = budgetRows.map((row) => row.map((cell, at) => (at === 9 ? 0 : cell)));
    open(settingsSheet(), budgetSheet(zeros));
    expect(blocks(await plan())).toHaveLength(1);
    excel?.close();
    open(settingsSheet(), budgetSheet(), actuals(['001', 3, 100]));
    expect(blocks(await plan()).map(({ places }) => places)).toEqual([[]]);
  });

  it('is not a code whose money comes to nothing, nor actuals of later periods', async () => {
    open(settingsSheet(), budgetSheet(), actuals(['009', 3, 5], ['009', 4, -5], ['010', 5, 7]));
    expect(blocks(await plan())).toEqual([]);
  });
});

test('what warns is listed with the plan and does not keep it back', async () => {
  const rows = [...withCell(0, 12, 449.6).map((row, at) => (at === 0 ? row.map((cell, place) => (place === 13 ? null : cell)) : row)), ['005', 'New', 'Adults', 'Spend', 10, 10]]; // prettier-ignore
  open(settingsSheet(), budgetSheet(rows));
  const close = await plan();
  const warned = close.findings.filter(({ is }) => is === 'warns');
  expect(blocks(close)).toEqual([]);
  expect(cells(warned)).toEqual(['Budget!N2', 'Budget!M6', 'Budget!M2']);
  expect(warned.flatMap(({ places }) => places).find(({ cell }) => cell === 'Budget!M2')?.what).toMatch(
    /£449\.60.*£450$/,
  );
  expect(close.plan.problems.length).toBeGreaterThanOrEqual(warned.length);
  await apply(close.plan);
  expect(closedOf(await readAll())).toEqual([4]);
});

test('statuses that are not up to date are warned of until they are refreshed', async () => {
  open(settingsSheet(), budgetSheet());
  const before = (await plan()).findings.length;
  const { tracker } = await readAll();
  valueOf(await applyRefresh(planRefresh(tracker), stamp));
  expect((await plan()).findings).toHaveLength(before - 1);
});

describe('a closed period', () => {
  it('is not closed again, and Settings that still names it goes on', async () => {
    open(settingsSheet(), budgetSheet());
    await apply((await plan()).plan);
    const settings = await reopen(4);
    await apply(valueOf(settings));
    expect(failureOf(planNextPeriod(await readAll())).kind).toBe('not possible');
  });

  it('is reopened with its reason, closed again on the same day, and each is logged', async () => {
    const workbook = open(settingsSheet(), budgetSheet(), savingsTable());
    await apply((await plan()).plan);
    await apply(valueOf(await reopen(4)));
    expect([await period(), closedOf(await readAll())]).toEqual([4, []]);
    expect((await readAll('Forecasts')).monthEnd.tables.forecasts).toHaveLength(4);
    workbook.host.editAsUser('Budget', 'M2', 1250);
    await apply((await plan(later(10))).plan);
    const { monthEnd } = await readAll('Forecasts', 'Snapshots');
    expect(monthEnd.tables.forecasts.map(({ forecast }) => forecast)).toEqual([1250, 600, 240, -120]);
    expect(monthEnd.tables.periods.map(({ done, reason, by }) => [done, reason, by])).toEqual([
      ['Closed', null, 'A. Officer'],
      ['Reopened', 'Late invoices', 'B. Officer'],
      ['Closed', null, 'A. Officer'],
    ]);
    await undoRun(3);
    expect([await period(), closedOf(await readAll())]).toEqual([4, []]);
    expect((await readAll('Forecasts')).monthEnd.tables.forecasts[0]?.forecast).toBe(1300);
  });

  it('is reopened in the second in which it was closed, and by a clock that is behind', async () => {
    open(settingsSheet(), budgetSheet());
    await apply((await plan(later(5))).plan);
    await apply(valueOf(await reopen(4, 'Late invoices', later(5))));
    expect(closedOf(await readAll())).toEqual([]);
    await apply((await plan(later(0))).plan);
    expect(closedOf(await readAll())).toEqual([4]);
  });

  it('is reopened from the last one on, and never without a reason', async () => {
    open(settingsSheet(3), budgetSheet());
    await apply((await plan()).plan);
    await apply(valueOf(planNextPeriod(await readAll())));
    await apply((await plan(later(1))).plan);
    expect(closedOf(await readAll())).toEqual([3, 4]);
    expect(failureOf(await reopen(3)).message).toContain('4');
    expect(failureOf(await reopen(4, ' ')).kind).toBe('not possible');
    expect(failureOf(await reopen(2)).kind).toBe('not possible');
    await apply(valueOf(await reopen(4)));
    await apply(valueOf(await reopen(3, 'Why not', later(9))));
    expect([await period(), closedOf(await readAll())]).toEqual([3, []]);
  });

  it('that Settings still names is blocked, and can be gone on from', async () => {
    const periods = tableSheet('Periods', [['Financial year', 'Period', 'Done'], ['2014/15', 4, 'Closed']]); // prettier-ignore
    open(settingsSheet(), budgetSheet(), periods);
    expect(blocks(await plan())).toHaveLength(1);
    await apply(valueOf(planNextPeriod(await readAll())));
    expect(await period()).toBe(5);
  });
});
