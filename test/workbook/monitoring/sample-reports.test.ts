import { toSerial } from '../../../src/finance/excel-serial';
import { isMadeOf, madeReports, monthEndReports, statementReport } from '../../../src/workbook';
import type { OpenExcel } from '../../support/excel';
import { valueOf } from '../support/operations';
import { makeReports, openSample } from './support';

jest.setTimeout(60_000);

let excel: OpenExcel;
let made: Awaited<ReturnType<typeof makeReports>>;
let before: readonly unknown[];

/** Every cell of the sheets that are not reports. */
const others = async () => {
  const own = ['Budget statement', 'Budget figures', 'Top variances', 'Budget by service', 'Gap report'];
  const { sheets } = await excel.host.book();
  return sheets.filter(({ name }) => !own.includes(name)).map(({ name, cells }) => [name, cells]);
};
const rows = (sheet: string) => excel.values(sheet, 'A1:Q120');
const place = { budget: 3, budgetToDate: 4, actualToDate: 5, toDate: 6, forecast: 7, fullYear: 8, word: 9 } as const;

beforeAll(async () => {
  excel = await openSample();
  before = await others();
  made = await makeReports();
});
afterAll(() => {
  excel.close();
});

test('the totals of the statement, which are formulas, come to what was read', async () => {
  const { departments, total } = statementReport(made.plan, made.receipt);
  const statement = await rows('Budget statement');
  const top = statement.findIndex(([first]) => first === 'Net budget by department') + 2;
  for (const [index, sums] of [...departments, total].entries()) {
    const row = statement[top + index] ?? [];
    expect(row[0]).toBe(sums.name);
    for (const figure of ['budget', 'budgetToDate', 'actualToDate', 'toDate', 'forecast', 'fullYear'] as const) {
      expect(Number(row[place[figure]])).toBeCloseTo(sums[figure], 2);
    }
    expect(row[place.word]).toBe(sums.word);
  }
});

test('spending and income add up to net, and services to the same total', async () => {
  const statement = await rows('Budget statement');
  const totals = statement.filter(([first]) => first === 'Total').map((row) => row.map(Number));
  const [net, spend, income] = totals;
  for (const column of [1, 2, 3, 4, 5, 6, 7, 8, 10]) {
    expect((spend?.[column] ?? NaN) + (income?.[column] ?? NaN)).toBeCloseTo(net?.[column] ?? NaN, 2);
  }
  const whole = (await rows('Budget by service')).find(([first]) => first === 'Whole budget')?.map(Number);
  expect(whole?.slice(2, 8)).toEqual(
    [3, 4, 5, 6, 7, 8].map((column) => expect.closeTo(net?.[column] ?? NaN, 2) as number),
  );
});

test('savings inside the budget agree with what was read: shortfall, pressures, what is swamped, net at risk', async () => {
  const statement = await rows('Budget statement');
  const top = statement.findIndex(([first]) => first === 'Savings inside the budget') + 3;
  for (const [index, { savings }] of made.plan.reading.departments.entries()) {
    const row = (statement[top + index] ?? []).map(Number);
    const expected = [
      savings?.shortfall,
      savings?.variance,
      savings?.pressures,
      savings?.underspends,
      savings?.swamped,
    ];
    expect(row.slice(4, 9)).toEqual(expected.map((sum) => expect.closeTo(sum ?? NaN, 2) as number));
    expect(row[10]).toBeCloseTo(savings?.netAtRisk ?? NaN, 2);
  }
});

test('the top variances are those that need a narrative, the largest first, and those without one are marked', async () => {
  const sheet = await rows('Top variances');
  const top = sheet.findIndex(([first]) => first === 'Code');
  const at = (heading: string): number => sheet[top]?.indexOf(heading) ?? -1;
  const listed = sheet.slice(top + 1).filter(([code]) => code !== '');
  const { lines } = made.plan.reading;
  expect(listed).toHaveLength(lines.filter(({ needsNarrative }) => needsNarrative.length > 0).length);
  const sizes = listed.map((row) => Math.abs(Number(row[at('Variance full year')])));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  const persons = listed.find(([code]) => code === '002020');
  expect(persons?.[at('Forecast')]).toBe(20_100_000);
  expect(Number(persons?.[at('Forecast')]) - Number(persons?.[at('Calculated forecast')])).toBeCloseTo(
    Number(persons?.[at('Person − calculated')]),
    2,
  );
  const transport = listed.find(([code]) => code === '001310');
  expect(transport?.[at('Volume, mix and price')]).toMatch(/Volume £.* adverse\nPrice £/);
  expect(transport?.[at('Narrative')]).toBe('Narrative missing');
});

test('each chart shows cells of its own sheet that hold numbers', async () => {
  const statement = (await excel.host.book()).sheets.find(({ name }) => name === 'Budget statement');
  expect(statement?.charts).toHaveLength(2);
  const { pages } = made.plan;
  const page = pages.sheets.find(({ sheet }) => sheet === 'Budget statement')?.page;
  const cells = await excel.values('Budget statement', 'A1:K120');
  for (const { source } of page?.charts ?? []) {
    const shown = cells.slice(source.top + 1, source.top + source.rows).map((row) => row.slice(1, source.columns));
    expect(shown.flat().every((value) => typeof value === 'number')).toBe(true);
    expect(cells[source.top + 1]?.[0]).toBe('Children and families');
  }
});

test('the statement and the services fit the width that a screen of 1,366 pixels has beside the pane', () => {
  for (const { page } of made.plan.pages.sheets) {
    if (!['monitoring:statement', 'monitoring:services'].includes(page.key)) continue;
    const pixels = page.columnWidths.reduce((sum, width) => sum + Math.round(width * 7 + 5), 0);
    expect(pixels).toBeLessThanOrEqual(980);
  }
});

test('no word of a heading of the statement is wider than its column', () => {
  const page = made.plan.pages.sheets.find(({ sheet }) => sheet === 'Budget statement')?.page;
  // Of a column's width, which is told in digits of Calibri, a bold letter of a wider font takes more than one.
  const boldLetter = 1.11;
  const headings = (page?.blocks ?? []).flatMap(({ left, rows: block }) =>
    block.flatMap((cells) =>
      cells.flatMap(({ value, style }, across) => {
        const isHeading = ['heading', 'numberHeading', 'indentedHeading'].includes(style);
        return isHeading && typeof value === 'string' ? [{ value, width: page?.columnWidths[left + across] ?? 0 }] : [];
      }),
    ),
  );
  expect(headings.map(({ value }) => value)).toContain('Favourable');
  const longestWord = (text: string): number => Math.max(...text.split(' ').map(({ length }) => length));
  expect(headings.filter(({ value, width }) => longestWord(value) * boldLetter > width)).toEqual([]);
});

test('the statement says why the variance moved, and the reasons come to the movement of all departments', async () => {
  const { plan } = await makeReports(['statement']);
  const { since, movement, lines, gone } = plan.reading;
  expect(since).not.toBeNull();
  const rows = await excel.values('Budget statement', 'A1:K80');
  const top = rows.findIndex(([name]) => String(name).startsWith('Why the variance moved'));
  const total = rows.findIndex(([name], row) => row > top && name === 'In all');
  expect(rows.slice(top + 2, total).map(([reason]) => reason)).toEqual(movement.map(({ reason }) => reason));
  const moved = [...lines.flatMap((line) => line.movement ?? []), ...gone].reduce((sum, { amount }) => sum + amount, 0);
  expect(rows[total]?.[1]).toBeCloseTo(moved, 2);
});

test('made again, the reports replace their own sheets, leave all others, and say what was written on them', async () => {
  expect(await others()).toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Top variances').getRange('A40').values = [['Ask the head of service']];
    await context.sync();
  });
  const again = await makeReports();
  expect(again.receipt).toMatchObject({ added: [], replaced: again.plan.pages.sheets.map(({ sheet }) => sheet) });
  const written = again.plan.pages.sheets.flatMap(({ entries }) => entries ?? []);
  expect(written.map(({ found }) => found)).toEqual(['Ask the head of service']);
  expect(await others()).toEqual(before);
  const kept = valueOf(await madeReports());
  expect(kept.map(({ report }) => report)).toEqual(monthEndReports.map(({ report }) => report));
  const { reading } = again.plan;
  expect(kept.filter((made) => isMadeOf(made, reading))).toEqual(kept);
  const closedSince = { ...reading, lastDone: toSerial({ year: 2014, month: 8, day: 12 }) };
  const ofNext = { ...reading, monthEnd: { ...reading.monthEnd, period: reading.monthEnd.period + 1 } };
  expect(kept.filter((made) => isMadeOf(made, closedSince) || isMadeOf(made, ofNext))).toEqual([]);
});
