import {
  applyEdits,
  isOneOfSeveral,
  mappedRows,
  mappingChoices,
  otherSavings,
  planMapping,
  planUndoOf,
  readMapping,
  readMappingSource,
  readTracker,
  type MappingChoices,
  type OtherTable,
  type Problem,
  type StatableKind,
  type Tracker,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { savingsLines, savingsTable, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

/** A list in the words of a department, under a title, with a total. */
const ours: SheetOf = {
  name: 'Our list',
  rows: [
    ['Savings of the department'],
    [],
    ['Line of work', 'Who', 'Year 1', 'Now think', 'Colour'],
    ['A1', 'Jo', 100, 90, 'blue'],
    ['A2', 'Sam', 50, 50, 'red'],
    ['Total', null, 150, 140, null],
  ],
};
const answers = new Map([
  [0, 'Ref'],
  [1, 'Owner'],
  [2, '2014/15 Target'],
  [3, '2014/15 Forecast'],
]);

async function choices(sheet: string, address: string, kind?: StatableKind): Promise<MappingChoices> {
  const source = valueOf(await readMappingSource({ sheet, address }));
  return valueOf(mappingChoices(source, kind === undefined ? { today } : { kind, today }));
}
const meanings = ({ headings }: MappingChoices) => headings.map(({ name, means }) => [name, means]);
const sureness = ({ headings }: MappingChoices) => headings.map((heading) => heading.sureness);

async function map(
  chosen: MappingChoices,
  given: ReadonlyMap<number, string>,
  beside: readonly OtherTable[] = [],
): Promise<number> {
  const plan = planMapping(chosen, given, beside);
  if (!plan.ok) throw new Error(plan.error.map(({ found }) => found).join('; '));
  return valueOf(await applyEdits(plan.value, stamp)).run ?? 0;
}
function refused(chosen: MappingChoices, given: ReadonlyMap<number, string>): readonly Problem[] {
  const plan = planMapping(chosen, given);
  if (plan.ok) throw new Error('It was planned.');
  return plan.error;
}
const read = async (): Promise<Tracker> => valueOf(await readTracker({ today }));
const stale = ({ problems }: Tracker): Problem[] => problems.filter(({ kind }) => kind === 'stale mapping');

test('a range in words of its own is mapped, read so from then on, and the mapping undone', async () => {
  open(ours, settings);
  expect(failureOf(await readTracker({ today })).kind).toBe('no tracker');
  const chosen = await choices('Our list', 'A3:E6', 'Savings');
  expect(chosen).toMatchObject({ range: 'A3:E6', tableName: null });
  const run = await map(chosen, answers);
  const tracker = await read();
  expect(tracker.savings.map(({ line: { ref, owner, years } }) => [ref, owner, years[0]?.target])).toEqual([
    ['A1', 'Jo', 100],
    ['A2', 'Sam', 50],
  ]);
  expect(tracker.reconciliations.map(({ verdict }) => verdict)).toEqual(['Agrees', 'Agrees']);
  expect(stale(tracker)).toEqual([]);
  expect(tracker.syncs).toBe(4);

  const contents = valueOf(await readMapping({ records: ['ChangeLog'] }));
  valueOf(await applyEdits(planUndoOf(contents, run), stamp));
  expect(failureOf(await readTracker({ today })).kind).toBe('no tracker');
});

test('the chosen range shows what its headings mean and how sure that is', async () => {
  open(
    {
      name: 'List',
      rows: [
        ['Ref', 'Title', 'Saving', 'Forecast', 'Hue'],
        ['S1', 'Youth', 100, 'soon', 'blue'],
        ['S2', 'Early help', 50, 'later', null],
      ],
    },
    settings,
  );
  const chosen = await choices('List', 'A1:E3');
  expect(chosen.kind).toBe('Savings');
  expect(meanings(chosen)).toEqual([
    ['Ref', 'Ref'],
    ['Title', 'Title'],
    ['Saving', 'Target'],
    ['Forecast', 'Forecast'],
    ['Hue', 'Not used'],
  ]);
  expect(sureness(chosen)).toEqual(['certain', 'certain', 'likely', 'doubtful', 'unknown']);
  expect(chosen.headings[1]?.samples).toEqual(['Youth', 'Early help']);
  expect(chosen.meanings).toEqual(expect.arrayContaining(['Not used', 'Owner', '2014/15 Target', '2016/17 Forecast']));
});

test('the years offered are those of the workbook, whenever it is opened', async () => {
  open(ours, settings);
  const source = valueOf(await readMappingSource({ sheet: 'Our list', address: 'A3:E6' }));
  const later = valueOf(mappingChoices(source, { kind: 'Savings', today: { year: 2026, month: 11, day: 1 } }));
  expect(later.meanings).toContain('2014/15 Target');
});

test('totals inside are counted apart from the lines', async () => {
  open(ours, settings);
  const chosen = await choices('Our list', 'A3:E6', 'Savings');
  expect(mappedRows(chosen, new Map())).toBeNull();
  expect(mappedRows(chosen, answers)).toEqual({ lines: 2, totals: 1, isWhole: true });
});

test.each([
  ['one cell of the sheet', 'B4'],
  ['whole columns', 'A1:E1048576'],
  ['the range with its title', 'A1:E6'],
])('%s stands for the table on it', async (_, address) => {
  open({ ...ours, rows: ours.rows.map((row, index) => (index === 2 ? ['Ref', 'Owner', 'Target', 'Forecast'] : row)) });
  expect((await choices('Our list', address)).range).toBe('A3:E6');
});

test('a range within an Excel table stands for the table', async () => {
  open(tableSheet('Ours', [...ours.rows.slice(2, 5)]), settings);
  const chosen = await choices('Ours', 'B2', 'Savings');
  expect(chosen).toMatchObject({ range: 'Ours', tableName: 'Ours' });
  await map(chosen, answers);
  expect((await read()).savings).toHaveLength(2);
});

test('a range without headings is refused', async () => {
  open(
    {
      name: 'Figures',
      rows: [
        ['S1', 100, 90],
        ['S2', 50, 50],
      ],
    },
    savingsTable(),
    settings,
  );
  const source = valueOf(await readMappingSource({ sheet: 'Figures', address: 'A1:C2' }));
  expect(failureOf(mappingChoices(source, { today })).cells).toEqual([{ sheet: 'Figures', address: 'A1:C1' }]);
});

test('headings over two rows are read as one', async () => {
  open(
    {
      name: 'Two',
      rows: [
        ['Code no', 'Yr 1', null, 'Yr 2', null],
        [null, 'Plan', 'Now', 'Plan', 'Now'],
        ['A1', 100, 90, 10, 10],
        ['A2', 50, 50, 20, 20],
      ],
    },
    settings,
  );
  const chosen = await choices('Two', 'A1:E4', 'Savings');
  expect(chosen.hasTwoHeadingRows).toBe(true);
  expect(chosen.headings.map(({ name }) => name)).toEqual([
    'Code no',
    'Yr 1 Plan',
    'Yr 1 Now',
    'Yr 2 Plan',
    'Yr 2 Now',
  ]);
  await map(
    chosen,
    new Map([
      [0, 'Ref'],
      [1, '2014/15 Target'],
      [2, '2014/15 Forecast'],
      [3, '2015/16 Target'],
      [4, 'Not used'],
    ]),
  );
  const { savings } = await read();
  expect(savings.map(({ line: { ref, years } }) => [ref, ...years.map(({ target }) => target)])).toEqual([
    ['A1', 100, 10],
    ['A2', 50, 20],
  ]);
});

test('two columns with the same heading, and one without any, are told by their letters', async () => {
  open(
    {
      name: 'Same',
      rows: [
        ['Ref', 'Sum', 'Sum', null],
        ['A1', 100, 90, 'Jo'],
        ['A2', 50, 40, 'Sam'],
      ],
    },
    settings,
  );
  const chosen = await choices('Same', 'A1:D3', 'Savings');
  await map(
    chosen,
    new Map([
      [1, 'Target'],
      [2, 'Forecast'],
      [3, 'Owner'],
    ]),
  );
  const { savings } = await read();
  expect(savings.map(({ line: { owner, years } }) => [owner, years[0]?.target, years[0]?.forecast])).toEqual([
    ['Jo', 100, 90],
    ['Sam', 50, 40],
  ]);
});

test('answers that contradict each other or lack what is needed are refused, naming the cells', async () => {
  open(ours, settings);
  const chosen = await choices('Our list', 'A3:E6', 'Savings');
  expect(refused(chosen, new Map([[0, 'Ref']]))).toMatchObject([{ kind: 'missing heading' }]);
  const twice = new Map([...answers, [4, 'Owner'] as const]);
  expect(refused(chosen, twice)).toMatchObject([{ kind: 'duplicate heading', cell: "'Our list'!E3" }]);
});

test('a heading freed by an answer keeps the meaning that it was shown with', async () => {
  open(
    {
      name: 'List',
      rows: [
        ['Ref', 'Title', 'Saving'],
        ['S1', 'Youth', 100],
        ['S2', 'Early help', 50],
      ],
    },
    settings,
  );
  await map(await choices('List', 'A1:C3', 'Savings'), new Map([[1, 'Not used']]));
  expect((await read()).savings.map(({ line: { title, years } }) => [title, years[0]?.target])).toEqual([
    [null, 100],
    [null, 50],
  ]);
});

test('an answer whose heading has been renamed is a problem at its cell', async () => {
  const workbook = open(tableSheet('Ours', [...ours.rows.slice(2, 5)]), settings);
  await map(await choices('Ours', 'A1:E3', 'Savings'), answers);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ours').getRange('B1').values = [['Boss']];
    await context.sync();
  });
  const rows = await workbook.values('Mapping', 'A1:E7');
  const at = rows.findIndex((row) => row[3] === 'Who') + 1;
  expect(stale(await read()).map(({ cell }) => cell)).toEqual([`Mapping!D${at}`]);
});

test('mapping again shows what was stated, and changes only what is answered anew', async () => {
  const workbook = open(ours, settings);
  await map(await choices('Our list', 'A3:E6', 'Savings'), answers);
  const again = await choices('Our list', 'A3:E6', 'Savings');
  expect(meanings(again).slice(0, 4)).toEqual([
    ['Line of work', 'Ref'],
    ['Who', 'Owner'],
    ['Year 1', '2014/15 Target'],
    ['Now think', '2014/15 Forecast'],
  ]);
  expect(planMapping(again, new Map())).toMatchObject({
    ok: true,
    value: { edits: [], rowsAdded: [], rowsRemoved: [] },
  });
  await map(again, new Map([[1, 'Title']]));
  expect((await read()).savings.map(({ line: { title } }) => title)).toEqual(['Jo', 'Sam']);
  expect(await workbook.values('Mapping', 'E2:E6')).toContainEqual(['Title']);
});

test('a mapped heading wins over the one that would be taken without it', async () => {
  open(
    tableSheet('Savings', [
      ['Ref', 'Title', 'Target', 'Approved'],
      ['S1', 'Youth', 100, 80],
    ]),
    settings,
  );
  const chosen = await choices('Savings', 'A1');
  await map(
    chosen,
    new Map([
      [2, 'Not used'],
      [3, '2014/15 Target'],
    ]),
  );
  expect((await read()).savings[0]?.line.years[0]?.target).toBe(80);
});

test('reading takes as many round trips with a mapping of many rows', async () => {
  const many = Array.from({ length: 500 }, (_, index) => [`A${index}`, 'Jo', 1, 1, null]);
  open({ ...ours, rows: [...ours.rows.slice(0, 3), ...many] }, settings);
  await map(await choices('Our list', 'A3:E503', 'Savings'), answers);
  const tracker = await read();
  expect(tracker.savings).toHaveLength(500);
  expect(tracker.syncs).toBe(4);
});

test('a mapped table is refreshed like any other', async () => {
  open(
    tableSheet('Plan', [
      ['No', 'What', 'Year 1', 'RAG'],
      ...savingsLines.map(([ref, title, sum]) => [ref ?? '', title ?? '', sum ?? 0, null]),
    ]),
    settings,
  );
  await map(await choices('Plan', 'A1', 'Savings'), new Map([[2, '2014/15 Target']]));
  expect((await read()).layouts).toMatchObject([{ table: 'Savings', sheet: 'Plan', rag: { state: 'present' } }]);
});

test('a range is mapped beside the savings tables that are read, and one that is left out is read no longer', async () => {
  const other = {
    ...ours,
    name: 'Other list',
    rows: ours.rows.map((row) => row.map((cell) => (cell === 'A1' ? 'B1' : cell === 'A2' ? 'B2' : cell))),
  };
  open(savingsTable(), ours, other, settings);
  const refs = async () => (await read()).savings.map(({ line }) => line.ref);
  expect(await refs()).toEqual(['S1', 'S2', 'S3', 'S4']);

  const first = await choices('Our list', 'A3:E6', 'Savings');
  const beside = otherSavings(first.source);
  expect(beside).toMatchObject([{ sheet: 'Savings', range: 'Savings' }]);
  await map(first, answers, beside);
  expect(await refs()).toEqual(['S1', 'S2', 'S3', 'S4', 'A1', 'A2']);

  const second = await choices('Other list', 'A3:E6', 'Savings');
  const known = otherSavings(second.source);
  expect(known.map(({ sheet }) => sheet)).toEqual(['Savings', 'Our list']);
  await map(second, answers, known.slice(1));
  expect(await refs()).toEqual(['A1', 'A2', 'B1', 'B2']);
  expect(isOneOfSeveral(first.source, beside)).toBe(false);
  const again = await choices('Our list', 'A3:E6', 'Savings');
  expect(isOneOfSeveral(again.source, otherSavings(again.source))).toBe(true);
  expect(stale(await read())).toEqual([]);
});

describe('years that headings write with a dash', () => {
  const dashed = (...headings: readonly string[]): SheetOf => ({
    name: 'Dashed',
    rows: [['Savings of the department'], [], ['Ref', 'Name', ...headings], ['A1', 'One', 100, 90]],
  });

  test('are proposed, to be looked at, and offered', async () => {
    open(dashed('Planned 14-15 (£)', 'Planned 15-16 (£)'));
    const chosen = await choices('Dashed', 'A3:D4', 'Savings');
    expect(meanings(chosen).slice(2)).toEqual([
      ['Planned 14-15 (£)', '2014/15 Target'],
      ['Planned 15-16 (£)', '2015/16 Target'],
    ]);
    expect(sureness(chosen).slice(2)).toEqual(['likely', 'likely']);
    expect(chosen.meanings).toContain('2014/15 Forecast');
    expect(chosen.areYearsGuessed).toBe(false);
    await map(chosen, new Map());
    expect((await read()).savings[0]?.line.years.map(({ year }) => year.startYear)).toEqual([2014, 2015]);
  });

  test('are no years where the second does not follow, nor where the words are of no sum', async () => {
    open(dashed('Planned 14-18', 'Ages 10-11'));
    const chosen = await choices('Dashed', 'A3:D4', 'Savings');
    expect(meanings(chosen).map(([, means]) => means)).toEqual(['Ref', 'Title', 'Not used', 'Not used']);
  });
});

test('two headings of one sum are told at their own cell to be given their years', async () => {
  open({
    name: 'Own',
    rows: [['Savings'], [], ['Line', 'Name', 'First year', 'Second year'], ['A1', 'One', 100, 90]],
  });
  const chosen = await choices('Own', 'A1:D4', 'Savings');
  expect(chosen.areYearsGuessed).toBe(true);
  const [problem] = refused(
    chosen,
    new Map([
      [0, 'Ref'],
      [2, 'Target'],
      [3, 'Target'],
    ]),
  );
  expect(problem?.cell).toBe('Own!D3');
  expect(problem?.expected).toMatch(/\d{4}\/\d{2} Target/);
});
