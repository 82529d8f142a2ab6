import {
  planVirement,
  readWorkbook,
  reversalOf,
  virementBook,
  type VirementDraft,
  virementOutlook,
} from '../../../src/workbook';
import { atOnce } from '../../../src/finance/steps';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet } from '../support/book';
import { failureOf, today, valueOf } from '../support/operations';
import {
  apply,
  budgetHeadings,
  budgetRows,
  budgetSheet,
  logHeadings,
  readAll,
  type Row,
  settingsSheet,
  undoRun,
} from '../period-close/support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const draft: VirementDraft = {
  date: { year: 2014, month: 8, day: 1 },
  from: '001',
  to: '002',
  amount: 150,
  reason: 'Routes moved',
  approver: '',
  kind: null,
  movesForecasts: null,
};
const limits: readonly Row[] = [
  ['Virement limit: Head of service', 100],
  ['Virement limit: Cabinet', 10000],
];
const log = (...rows: readonly Row[]): SheetOf => tableSheet('Virements', [logHeadings, ...rows]);
const without = (rows: readonly Row[], at: number): readonly Row[] =>
  rows.map((row) => row.filter((_, place) => place !== at));
const original = budgetHeadings.indexOf('Original budget');
const budgetAt = budgetHeadings.indexOf('Budget');
const plan = async (change: Partial<VirementDraft> = {}) =>
  valueOf(atOnce(planVirement(await readAll(), { ...draft, ...change })));
const outlook = async (change: Partial<VirementDraft> = {}) =>
  virementOutlook(virementBook(await readAll()), { ...draft, ...change });
const wrongFields = async (change: Partial<VirementDraft> = {}) => [...(await outlook(change)).wrong.keys()];

test('a virement is held against the rows of its codes and of its sum, not against the others', async () => {
  const rows: readonly Row[] = [
    [41760, '002', '003', 150, 'One way', 'Cabinet'],
    [41761, '003', '001', 150, 'And on', 'Cabinet'],
    [41762, '003', '099', 7, '', ''],
  ];
  open(settingsSheet(), budgetSheet(), log(...rows));
  expect((await outlook()).warnings).toHaveLength(1);
  expect(await outlook({ amount: 151 })).toMatchObject({ warnings: [], wrong: new Map() });
});

test('a virement moves both budgets, is logged with its codes as texts, and is undone as one', async () => {
  const workbook = open(settingsSheet(), budgetSheet());
  await apply(await plan());
  expect(await workbook.values('Budget', 'E2:F4')).toEqual([
    [1200, 1050],
    [600, 750],
    [240, 240],
  ]);
  expect(await workbook.values('Virements', 'A1:F2')).toEqual([
    logHeadings,
    [41852, '001', '002', 150, 'Routes moved', ''],
  ]);
  const { monthEnd } = await readAll();
  expect(monthEnd.virements).toMatchObject({
    problems: [],
    reconciliation: { unexplained: [], in: 150, out: 150, revised: 1920 },
  });
  await undoRun(1);
  expect(await workbook.values('Budget', 'F2:F3')).toEqual([[1200], [600]]);
  expect((await readAll()).monthEnd.tables.virements).toEqual([]);
});

test('the first virement adds the original budgets, worked back through what the log has already', async () => {
  const sheet = budgetSheet(
    without(budgetRows, original),
    budgetHeadings.filter((_, at) => at !== original),
  );
  const workbook = open(settingsSheet(), sheet, log([41760, '003', '002', 40, 'Books', 'Cabinet']));
  await apply(await plan());
  expect(await workbook.values('Budget', 'E1:F5')).toEqual([
    ['Budget', 'Original budget'],
    [1050, 1200],
    [750, 560],
    [240, 280],
    [-120, -120],
  ]);
  expect((await readAll()).monthEnd.virements.reconciliation).toMatchObject({ unexplained: [] });
  await undoRun(1);
  expect((await workbook.values('Budget', 'E1:F2')).flat()).toEqual(['Budget', 'P1', 1200, 100]);
});

test('where the budget has no originals, a virement is held against what they were before it', async () => {
  const sheet = budgetSheet(
    without(budgetRows, original),
    budgetHeadings.filter((_, at) => at !== original),
  );
  open(settingsSheet(4, ['Virement limit: Head of service', '50%'], ['Virement limit: Cabinet', '100%']), sheet);
  const books = { from: '003', to: '002' };
  expect(await wrongFields({ ...books, amount: 300, approver: 'Cabinet' })).toContain('amount');
  const { wrong, approval } = await outlook({ ...books, amount: 150, approver: 'Head of service' });
  expect([[...wrong.keys()], approval?.is]).toEqual([['approver'], 'too low']);
  expect(await wrongFields({ ...books, amount: 120, approver: 'Head of service' })).toEqual([]);
  excel?.close();
  open(settingsSheet(), sheet, log([41760, '003', '002', 40, 'Books', '']));
  expect(await wrongFields({ ...books, amount: 241 })).toEqual(['amount']);
  expect(await wrongFields({ ...books, amount: 240 })).toEqual([]);
});

test('a code with two kinds of line is known in either case, so that the log says which is moved', async () => {
  const two: readonly Row[] = [
    ['A10', 'Homes', 'Adults', 'Spend', 500, 500],
    ['a10', 'Charges', 'Adults', 'Income', -90, -90],
    ['B10', 'Day care', 'Adults', 'Spend', 300, 300],
    ['b10', 'Charges', 'Adults', 'Income', -40, -40],
  ];
  const workbook = open(settingsSheet(), budgetSheet(two));
  await apply(await plan({ from: 'A10', to: 'B10', amount: 20, kind: 'Spend' }));
  expect((await workbook.values('Virements', 'G1:G2')).flat()).toEqual(['Kind', 'Spend']);
  expect((await readAll()).monthEnd.virements).toMatchObject({ problems: [], reconciliation: { unexplained: [] } });
});

test('a code that stands twice elsewhere does not keep a virement back', async () => {
  const rows = [...without(budgetRows, original), ['006', 'Twice', 'Adults', 'Spend', 5], ['006', 'Twice', 'Adults', 'Spend', 7]]; // prettier-ignore
  const workbook = open(
    settingsSheet(),
    budgetSheet(
      rows,
      budgetHeadings.filter((_, at) => at !== original),
    ),
  );
  await apply(await plan());
  expect((await workbook.values('Budget', 'F2:F7')).flat()).toEqual([1200, 600, 240, -120, '', '']);
});

test('an original that is blank is filled in for the two codes, so that they stay reconcilable', async () => {
  const rows = budgetRows.map((row) => row.map((cell, at) => (at === original ? null : cell)));
  const workbook = open(settingsSheet(), budgetSheet(rows));
  await apply(await plan());
  expect((await workbook.values('Budget', 'E2:E5')).flat()).toEqual([1200, 600, '', '']);
});

test('sums are written in the unit that a column states', async () => {
  const headings = budgetHeadings.map((heading) => (heading === 'Budget' ? 'Budget £000' : heading));
  const rows = budgetRows.map((row) => row.map((cell, at) => (at === budgetAt ? Number(cell) / 1000 : cell)));
  const workbook = open(settingsSheet(), budgetSheet(rows, headings));
  await apply(await plan());
  expect(await workbook.values('Budget', 'E2:F3')).toEqual([
    [1200, 1.05],
    [600, 0.75],
  ]);
});

test('a budget that is a formula keeps the whole virement back, and its cell is named', async () => {
  const rows = budgetRows.map((row, place) =>
    place === 1 ? row.map((cell, at) => (at === budgetAt ? '=500+100' : cell)) : row,
  );
  const workbook = open(settingsSheet(), budgetSheet(rows));
  const refused = await plan();
  expect(refused.problems).toMatchObject([{ kind: 'formula kept', cell: 'Budget!F3' }]);
  expect(refused.obstacle?.message).toContain('Budget!F3');
  await expect(apply(refused)).rejects.toThrow();
  expect((await workbook.values('Budget', 'F2')).flat()).toEqual([1200]);
});

test('what is wrong is said at its field, and nothing is planned', async () => {
  open(
    settingsSheet(4, ...limits),
    budgetSheet([...budgetRows, ['005', 'Empty', 'Adults', 'Spend'], ['006', 'Twice'], ['006', 'Twice']]),
  );
  expect(await wrongFields({ date: null, from: '', to: '', amount: null, reason: ' ' })).toEqual([
    'from',
    'to',
    'amount',
    'reason',
    'date',
  ]);
  expect(await wrongFields({ approver: '' })).toEqual(['approver']);
  expect(await wrongFields({ approver: 'Head of service' })).toEqual(['approver']);
  expect(await wrongFields({ approver: 'cabinet' })).toEqual([]);
  const ok = { approver: 'Cabinet' };
  expect(await wrongFields({ ...ok, to: '001' })).toEqual(['to']);
  expect(await wrongFields({ ...ok, to: '999' })).toEqual(['to']);
  expect(await wrongFields({ ...ok, from: '998' })).toEqual(['from']);
  expect(await wrongFields({ ...ok, to: '004' })).toEqual(['to']);
  expect(await wrongFields({ ...ok, amount: 1201 })).toEqual(['amount']);
  expect(await wrongFields({ ...ok, amount: -5 })).toEqual(['amount']);
  expect(await wrongFields({ ...ok, date: { year: 2015, month: 4, day: 1 } })).toEqual(['date']);
  expect(await wrongFields({ ...ok, to: '005' })).toEqual(['to']);
  expect(await wrongFields({ ...ok, to: '006' })).toEqual(['to']);
  expect(failureOf(atOnce(planVirement(await readAll(), { ...draft, to: '004' }))).kind).toBe('not possible');
});

test('a date of another year is wrong by itself, whatever the log has of that year', async () => {
  open(settingsSheet(), budgetSheet(), log([41_500, '001', '002', 30, 'Last year', ''], [41_500, '001', '002', 40, 'Last year', ''])); // prettier-ignore
  const { wrong } = await outlook({ date: { year: 2013, month: 8, day: 1 } });
  expect([...wrong.keys()]).toEqual(['date']);
  expect(wrong.get('date')).not.toMatch(/Virements!/);
});

test('its effect and who must approve it are known before it is recorded', async () => {
  open(settingsSheet(4, ...limits), budgetSheet());
  const { moves, approval } = await outlook();
  expect(moves.map(({ code, before, after }) => [code.code, code.name, before, after])).toEqual([
    ['001', 'Placements', 1200, 1050],
    ['002', 'Transport', 600, 750],
  ]);
  expect(approval).toMatchObject({ is: 'missing', needed: { role: 'Cabinet' } });
  expect((await outlook({ amount: 20001 })).approval).toMatchObject({ is: 'beyond all' });
});

test('a virement back takes another one back: it is warned of as a circle, and can be recorded', async () => {
  const workbook = open(settingsSheet(), budgetSheet());
  await apply(await plan());
  const [recorded] = (await readAll()).monthEnd.tables.virements;
  const back = recorded === undefined ? null : reversalOf(recorded, { year: 2014, month: 8, day: 11 });
  expect(back).toMatchObject({ from: '002', to: '001', amount: 150, approver: '' });
  expect(recorded && reversalOf({ ...recorded, approver: 'Cabinet' }, draft.date ?? today)?.approver).toBe('');
  const { wrong, warnings } = await outlook(back ?? {});
  expect([wrong.size, warnings.length]).toEqual([0, 1]);
  await apply(await plan(back ?? {}));
  expect(await workbook.values('Budget', 'F2:F3')).toEqual([[1200], [600]]);
});

test('the same sum between the same codes on one day is recorded once', async () => {
  open(settingsSheet(), budgetSheet());
  await apply(await plan());
  expect(await wrongFields()).toEqual(['amount']);
  expect(await wrongFields({ amount: 151 })).toEqual([]);
});

const income: readonly Row[] = [
  ['001', 'Health contributions', 'Children', 'Income', -90, -90],
  ['002', 'Fares', 'Children', 'Income', -30, -30],
];

test('a code with a line of spending and one of income is moved on the line that the other code or the person names', async () => {
  const workbook = open(settingsSheet(), budgetSheet([...budgetRows, ...income]));
  expect(await outlook({ to: '003' })).toMatchObject({ asksKind: false, wrong: new Map() });
  expect(await outlook()).toMatchObject({ asksKind: true, moves: [] });
  expect(await wrongFields()).toEqual(['kind']);
  await apply(await plan({ kind: 'Income', amount: 10 }));
  await apply(await plan({ to: '003' }));
  expect((await workbook.values('Budget', 'F2:F7')).flat()).toEqual([1050, 600, 390, -120, -100, -20]);
  expect((await workbook.values('Virements', 'G1:G3')).flat()).toEqual(['Kind', 'Income', 'Spend']);
  expect((await readAll()).monthEnd.virements).toMatchObject({ problems: [], reconciliation: { unexplained: [] } });
  await undoRun(2);
  await undoRun(1);
  expect((await workbook.values('Budget', 'F2:F7')).flat()).toEqual([1200, 600, 240, -120, -90, -30]);
});

test('a virement of such codes that does not say which is named with its cell and moves nothing', async () => {
  open(settingsSheet(), budgetSheet([...budgetRows, ...income]), log([41760, '001', '002', 40, 'Open', '']));
  const { monthEnd } = await readAll();
  expect(monthEnd.virements.reconciliation).toMatchObject({ in: 0, out: 0, unexplained: [] });
  expect(monthEnd.problems).toContainEqual(expect.objectContaining({ cell: 'Virements!D2' }));
});

test('lines that Kind does not tell apart are refused, with their rows', async () => {
  open(settingsSheet(), budgetSheet([...budgetRows, ['001', 'Also', 'Children', 'Spend', 5, 5]]));
  const { wrong, moves } = await outlook();
  expect(moves).toEqual([]);
  expect(wrong.get('from')).toMatch(/rows 2 and 6/);
});

test('a typed forecast is moved with its budget where the other line is calculated, since less of the total changes', async () => {
  const workbook = open(settingsSheet(), budgetSheet());
  const { moves, movesForecasts } = await outlook();
  expect(movesForecasts).toBe(true);
  expect(moves.map(({ forecast }) => forecast)).toEqual([
    { before: 1300, after: 1150, typed: 1150 },
    // Eight of twelve months are left to be spent from the new budget.
    { before: 600, after: 700, typed: null },
  ]);
  const kept = await outlook({ movesForecasts: false });
  expect(kept.moves[0]?.forecast).toEqual({ before: 1300, after: 1300, typed: null });
  await apply(await plan());
  expect((await workbook.values('Budget', 'M2:M3')).flat()).toEqual([1150, '']);
  await undoRun(1);
  expect((await workbook.values('Budget', 'M2')).flat()).toEqual([1300]);
  await apply(await plan({ movesForecasts: false }));
  expect((await workbook.values('Budget', 'M2')).flat()).toEqual([1300]);
});

test('a typed forecast stays where the calculated one of the other line does not follow its budget', async () => {
  const drivers = tableSheet('Drivers', [
    ['Code', 'Driver', 'Budget volume', 'Budget price', 'Actual volume', 'Weeks'],
    ['002', 'Routes', 10, 60, 10, 1],
  ]);
  open(settingsSheet(), budgetSheet(), drivers);
  const { moves, movesForecasts } = await outlook();
  expect(moves[1]?.forecast).toMatchObject({ typed: null });
  expect(moves[1]?.forecast.after).toBe(moves[1]?.forecast.before);
  expect(movesForecasts).toBe(false);
});

test('two typed forecasts stay as they were typed unless the person moves them, and one by a formula is left alone', async () => {
  const at = budgetHeadings.indexOf('Forecast');
  const typed = (forecast: Row[number]) =>
    budgetRows.map((row, place) => (place === 1 ? Object.assign([...row], { [at]: forecast }) : row));
  open(settingsSheet(), budgetSheet(typed(700)));
  expect(await outlook()).toMatchObject({ movesForecasts: false, moves: [{ forecast: { after: 1300 } }, { forecast: { after: 700 } }] }); // prettier-ignore
  expect(await outlook({ movesForecasts: true })).toMatchObject({ moves: [{ forecast: { typed: 1150 } }, { forecast: { typed: 850 } }] }); // prettier-ignore
  excel?.close();
  open(settingsSheet(), budgetSheet(typed('=600+100')));
  const moved = await outlook({ movesForecasts: true });
  expect(moved.moves.map(({ forecast }) => [forecast.after, forecast.typed])).toEqual([[1150, 1150], [null, null]]); // prettier-ignore
  expect((await plan({ movesForecasts: true })).obstacle).toBeNull();
});

test('earlier virements that would be left without money by one before them keep it back', async () => {
  open(settingsSheet(), budgetSheet(), log([41855, '001', '003', 1200, 'All of it', '']));
  expect(await wrongFields({ date: { year: 2014, month: 5, day: 1 } })).toEqual(['amount']);
});

test('a workbook without a budget is told so', async () => {
  open(settingsSheet(), tableSheet('Savings', [['Ref', 'Title', '2014/15 Target'], ['S1', 'Early help', 100]])); // prettier-ignore
  expect(failureOf(atOnce(planVirement(valueOf(await readWorkbook({ today })), draft))).kind).toBe('no tracker');
});
