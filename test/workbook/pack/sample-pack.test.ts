import { openExcel, type OpenExcel } from '../../support/excel';
import { largeBook } from '../../../scripts/sample/large-book';
import published from '../../../scripts/sample/published.json';
import { makePack, openSample, rowOf, sheetRows } from './support';

jest.setTimeout(60_000);

let excel: OpenExcel;

describe('the pack of the sample', () => {
  beforeAll(async () => {
    excel = await openSample();
    await makePack();
  });
  afterAll(() => {
    excel.close();
  });

  test('comes to the published figures by year and by project', async () => {
    const { years, profile, projects } = published;
    for (const [index, year] of years.entries()) {
      expect((await rowOf(excel, 'summary', year, 'Financial year'))[1]).toBe(profile.byYear[index]);
    }
    expect((await rowOf(excel, 'summary', '2014/15–2017/18'))[1]).toBe(profile.totals.all);
    for (const { project, saving } of projects) {
      expect((await rowOf(excel, 'summary', project, 'By project'))[10]).toBe(saving);
    }
  });

  test('counts a line that is split between projects once, and adds all its money', async () => {
    expect((await rowOf(excel, 'summary', 'Total', 'By project'))[11]).toBe(20);
    const lines = await rowOf(excel, 'summary', 'Lines');
    const [, ...counts] = lines.slice(0, 7).map(Number);
    expect(counts.pop()).toBe(20);
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    expect((await rowOf(excel, 'summary', 'Share of money'))[6]).toBeCloseTo(1, 12);
  });

  test('fits the width that a screen of 1,366 pixels has beside the pane, charts and all', async () => {
    const { pages } = (await makePack()).plan;
    const widthOf = (columnWidths: readonly number[], columns: number) =>
      columnWidths.slice(0, columns).reduce((sum, width) => sum + Math.round(width * 7 + 5), 0);
    for (const { page } of pages.sheets) {
      if (['pack:lines', 'pack:figures'].includes(page.key)) continue;
      expect(widthOf(page.columnWidths, page.columnWidths.length)).toBeLessThanOrEqual(980);
    }
  });

  test('ends its waterfall at what is at risk', async () => {
    const [, base] = await rowOf(excel, 'summary', 'Not forecast', 'Step');
    const atRisk = (await rowOf(excel, 'summary', 'At risk', 'Step'))[7];
    expect(base).toBe(atRisk);
    expect(atRisk).toBe((await rowOf(excel, 'summary', '2014/15', 'Financial year'))[4]);
  });

  test('lists the lines Red, Amber, Grey, Green, Blue, each with its questions', async () => {
    const rows = await sheetRows(excel, 'lines');
    const lines = rows.slice(4).filter(([ref]) => ref !== '');
    const order = ['Red', 'Amber', 'Grey', 'Green', 'Blue'];
    const places = lines.map(([, , status]) => order.indexOf(String(status)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(lines).toHaveLength(21);
    const transport = lines.find(([ref]) => ref === 'S7');
    expect(transport?.join(' ')).toContain('decision not taken');
  });

  test('prints without cutting a chart or the head of a table', async () => {
    const { pages } = (await makePack()).plan;
    const summary = pages.sheets.find(({ page }) => page.key === 'pack:summary')?.page;
    const breaks = summary?.print.pageBreaks ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    const cut = summary?.charts.filter(({ place }) =>
      breaks.some((row) => row > place.top && row < place.top + place.rows),
    );
    expect(cut).toEqual([]);
    const rows = await sheetRows(excel, 'summary');
    // A section begins each page: the row above it is blank.
    for (const row of breaks) expect(rows[row - 1]?.every((value) => value === '')).toBe(true);
  });

  test('says its totals as formulas of Excel over the savings table, which follow it', async () => {
    const formulas = (await excel.formulas('Star chamber – summary', 'A1:L100')).flat().map(String);
    expect(formulas).toContain('=SUM(Savings[2014/15 Target])');
    expect(formulas.filter((formula) => /MTFS/i.test(formula))).toEqual([]);
    const savings = await excel.values('Savings', 'A1:Z10');
    const top = savings.findIndex(([ref]) => ref === 'Ref');
    const target = savings[top]?.indexOf('2014/15 Target') ?? -1;
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Savings').getCell(top + 1, target);
      cell.values = [[700]];
      await context.sync();
    });
    expect((await rowOf(excel, 'summary', '2014/15', 'Financial year'))[1]).toBe(3500);
  });

  test('made again replaces its own sheets and leaves all others, and says what was written on them', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Star chamber – decisions').getRange('H6').values = [['Ask the director']];
      context.workbook.worksheets.getItem('Savings').getRange('A1').values = [['My savings']];
      await context.sync();
    });
    const before = (await excel.host.book()).sheets.map(({ name }) => name);
    const second = await makePack();
    expect((await excel.host.book()).sheets.map(({ name }) => name)).toEqual(before);
    expect(second.receipt.replaced).toHaveLength(5);
    const written = second.plan.pages.sheets.flatMap(({ entries }) => entries ?? []);
    expect(written.map(({ cells }) => cells)).toEqual([expect.stringContaining('decisions')]);
    expect(await excel.value('Savings', 'A1')).toBe('My savings');
    expect(await sheetRows(excel, 'decisions')).not.toContainEqual(expect.arrayContaining(['Ask the director']));
  });
});

test('takes as many round trips for 300 lines as for 21', async () => {
  excel = openExcel(largeBook(21));
  const few = (await makePack()).receipt;
  excel.close();
  excel = openExcel(largeBook(300));
  const many = (await makePack()).receipt;
  excel.close();
  expect(many.syncs).toBe(few.syncs);
});
