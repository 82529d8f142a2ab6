import {
  applyEdits,
  drawPages,
  gapPage,
  planChangeScenario,
  planKeepScenarios,
  planPages,
  planRemoveScenario,
} from '../../../src/workbook';
import { gapReport } from '../../../src/workbook';
import { gapReadingInSteps } from '../../../src/workbook/gap/gap-reading';
import { planUndoOf, readWorkbook } from '../../../src/workbook';
import { atOnce } from '../../../src/workbook/steps';
import { type OpenExcel, openExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { lastEdit } from '../support/last-edit';
import { stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { gapSheet, withCell } from './sheets';

const savings = tableSheet('Savings', [
  ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', '2015/16 Target'],
  ['S1', 'Early help', 2400, 2400, 6640],
  ['S2', 'Placements', 1000, 0, 1500],
]);
const read = async () => valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
const report = async () => gapReport(valueOf(atOnce(gapReadingInSteps(await read()))));
const stored = async () => (await report()).scenarios.filter(({ isStored }) => isStored);

let excel: OpenExcel;
const open = (rows = gapSheet()) => {
  excel = openExcel(bookOf(settings, savings, rows));
};
afterEach(() => {
  excel.close();
});

describe('scenarios in the workbook', () => {
  it('are kept in a table of their own, changed, taken out and put back by the log', async () => {
    open();
    const draft = {
      scenario: 'Hard winter',
      change: { what: 'Demand', line: 'Adult social care', share: 0.1 },
      note: 'As in 2010',
    } as const;
    const pay = { scenario: 'Hard winter', change: { what: 'Pay', points: 1 }, note: '' } as const;
    valueOf(await applyEdits(planKeepScenarios((await read()).contents, [draft, pay]), stamp));
    expect(await excel.values('Scenarios', 'A1:E3')).toEqual([
      ['Scenario', 'What', 'Line or kind', 'By', 'Note'],
      ['Hard winter', 'Demand', 'Adult social care', '10%', 'As in 2010'],
      ['Hard winter', 'Pay', '', '1 point', ''],
    ]);
    expect((await stored()).map(({ scenario, total }) => [scenario, total])).toEqual([['Hard winter', 16_000]]);

    const [row] = valueOf(atOnce(gapReadingInSteps(await read()))).stored.changes;
    const larger = { ...draft, change: { ...draft.change, share: 0.2 } };
    valueOf(await applyEdits(planChangeScenario((await read()).contents, row?.key ?? '', larger), stamp));
    expect((await stored())[0]?.total).toBe(20_000);

    valueOf(await applyEdits(planRemoveScenario((await read()).contents, 'Hard winter'), stamp));
    expect(await stored()).toEqual([]);
    const { contents } = await read();
    valueOf(await applyEdits(planUndoOf(contents, lastEdit(contents)?.run ?? 0), stamp));
    expect((await stored())[0]?.total).toBe(20_000);
  });
});

describe('the gap report', () => {
  const draw = async () => {
    const plan = valueOf(await planPages([valueOf(atOnce(gapPage(await read())))]));
    return { plan, receipt: valueOf(await drawPages(plan)) };
  };
  const textOn = async (sheet: string) => (await excel.values(sheet, 'A1:J140')).flat().map(String);

  it('is a sheet of its own with the gap, its waterfall and the scenarios as native charts', async () => {
    open();
    const before = await excel.values('Gap', 'A1:F12');
    const { receipt } = await draw();
    expect(receipt.added).toEqual(['Gap report']);
    const text = await textOn('Gap report');
    for (const words of [
      'All 18 identities hold.',
      'Adult social care',
      'Gap in 2014/15',
      'As it stands',
      'All Red lines fail',
    ]) {
      expect(text).toContain(words);
    }
    // What is still to be found in the last year: 13,240 after reserves less 12,490 of savings.
    expect((await excel.values('Gap report', 'A1:D60')).find(([year]) => year === '2017/18')).toEqual([
      '2017/18',
      13300,
      13240,
      750,
    ]);
    // Step, base, total, more, less, amount.
    const rows = await excel.values('Gap report', 'A1:F140');
    const start = rows.findIndex(([step]) => step === 'Gap in 2014/15');
    expect(rows.slice(start, start + 7)).toEqual([
      ['Gap in 2014/15', 0, 0, 3400, 0, 3400],
      ['Change in 2015/16', 3400, 0, 8640, 0, 8640],
      ['Change in 2016/17', 12040, 0, 1090, 0, 1090],
      ['Change in 2017/18', 13130, 0, 110, 0, 110],
      ['Gap in 2017/18', 0, 13240, 0, 0, 13240],
      ['Savings identified', 750, 0, 0, 12490, -12490],
      ['Still to be found', 0, 750, 0, 0, 750],
    ]);
    expect(text).toEqual(expect.arrayContaining(['New savings by status', 'Still to be found with 50% of Red']));
    expect(await excel.values('Gap', 'A1:F12')).toEqual(before);
  });

  it('is made again over itself and touches nothing else', async () => {
    open();
    await draw();
    const sheets = (await read()).contents.sheets;
    const again = await draw();
    expect(again.receipt).toMatchObject({ added: [], replaced: ['Gap report'] });
    expect((await read()).contents.sheets).toEqual(sheets);
  });

  it('names the cell that is wrong, and says what cannot be said', async () => {
    open(gapSheet(withCell(4, 3, 11100)));
    await draw();
    expect(await textOn('Gap report')).toEqual(expect.arrayContaining(['Gap!D6', '11100', '12100']));
    excel.close();
    open(gapSheet(withCell(3, 3, 'tbc')));
    await draw();
    const text = await textOn('Gap report');
    expect(text.some((words) => words.startsWith('Gap!D5:'))).toBe(true);
    expect(text.some((words) => words.startsWith('Blank where it is not known: it needs Gap!D5'))).toBe(true);
  });

  it('is refused where there is no gap table', async () => {
    excel = openExcel(bookOf(settings, savings));
    expect(atOnce(gapPage(await read()))).toMatchObject({ ok: false, error: { kind: 'no tracker' } });
  });
});
