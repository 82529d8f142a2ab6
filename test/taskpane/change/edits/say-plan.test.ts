import { besidesOf, groupsOf, leadOf, removedOf } from '../../../../src/taskpane/change/edits/say-plan';
import type { CellEdit, EditPlan } from '../../../../src/workbook';
import { contents } from '../../support/lines';

const edit = (more: Partial<CellEdit> = {}): CellEdit => ({
  table: 'Savings',
  ref: 'S1',
  title: 'Review of senior management',
  row: 5,
  place: { sheet: 'Savings', address: 'N5' },
  field: 'delivered',
  year: null,
  column: 'Delivered',
  from: 40,
  to: '',
  why: 'Because.',
  ...more,
});

const plan = (more: Partial<EditPlan> = {}): EditPlan => ({
  title: 'A change',
  edits: [],
  rowsAdded: [],
  rowsRemoved: [],
  columnsAdded: [],
  columnsRemoved: [],
  batches: [],
  tablesCreated: [],
  problems: [],
  obstacle: null,
  contents: contents(),
  ...more,
});

test('the edits of a line stand together, each reason once', () => {
  const groups = groupsOf(
    plan({ edits: [edit(), edit({ ref: 'S2' }), edit({ field: 'updated', column: 'Updated', from: '', to: 41_883 })] }),
  );
  expect(groups.map(({ ref, changes, why }) => [ref, changes.length, why])).toEqual([
    ['S1', 2, ['Because.']],
    ['S2', 1, ['Because.']],
  ]);
  expect(groups[0]?.changes).toEqual([
    { column: 'Delivered', from: '40', to: null },
    { column: 'Updated', from: null, to: '1 Sep 2014' },
  ]);
});

test('of a cell link the figure is said, and the sheet that it comes from', () => {
  const link = "='Placement mix'!$B$7/1000";
  const other = '=Residential!$B$6/1000';
  const changes = [
    edit({ from: 95, to: link, isLink: true, shows: { from: 95, to: 335.8333 } }),
    edit({ from: other, to: link, isLink: true, shows: { from: '#N/A', to: 1128 } }),
    edit({ from: link, to: 335.8333, shows: { from: 335.8333, to: 335.8333 } }),
    // An undo that puts a link back does not know what it will give.
    edit({ from: 95, to: link, isLink: true, shows: { from: 95, to: undefined } }),
  ].flatMap((one) => groupsOf(plan({ edits: [one] })).flatMap((group) => group.changes));
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    ['95', '335.83, from Placement mix'],
    ['no figure, from Residential', '1,128, from Placement mix'],
    ['335.83, from Placement mix', '335.8333'],
    ['95', 'B7, from Placement mix'],
  ]);
});

test('a setting goes by its own name, and its date is a date', () => {
  const setting = edit({ table: 'Settings', ref: 'As at', title: null, field: 'value', column: 'Value', to: 42_095 });
  expect(groupsOf(plan({ edits: [setting] }))[0]).toMatchObject({
    title: 'As at',
    ref: null,
    changes: [{ column: 'As at', to: '1 Apr 2015' }],
  });
});

test('a new decision shows its cells; a snapshot is a copy and shows its lines alone', () => {
  const row = { ref: 'S1', title: null, cells: [{ column: 'Amount', content: 100 }], why: '' };
  const groups = groupsOf(
    plan({
      rowsAdded: [
        { table: 'Decisions', ...row },
        { table: 'Snapshots', ...row },
      ],
    }),
  );
  expect(groups.map(({ changes }) => changes.length)).toEqual([1, 0]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
});

test('the lead counts cells, lines and columns, and says when there is nothing', () => {
  expect(leadOf(plan())).toBe('Nothing will change.');
  const column = { table: 'Savings' as const, column: '2018/19 Target', beside: '2017/18 Target', cells: [], why: '' };
  const some = plan({ edits: [edit(), edit({ column: 'Updated' })], columnsAdded: [column] });
  expect(leadOf(some)).toBe('2 cells of 1 line will change; 1 column will be added.');
  expect(besidesOf(some)).toHaveLength(1);
});

test('a column that goes is not among what is added', () => {
  const some = plan({ columnsRemoved: [{ table: 'Savings', column: '2018/19 Target', at: 10, cells: [], why: '' }] });
  expect(besidesOf(some)).toEqual([]);
  expect(removedOf(some)).toHaveLength(1);
});

test('a reason that stands in a cell of a new row is said once', () => {
  const cells = [{ column: 'Reason', content: 'The lease ends later.' }];
  const row = { table: 'Decisions' as const, ref: 'S1', title: null, cells, why: 'The lease ends later.' };
  expect(groupsOf(plan({ rowsAdded: [row] }))[0]?.why).toEqual([]);
  expect(groupsOf(plan({ rowsAdded: [{ ...row, why: 'Other.' }] }))[0]?.why).toEqual(['Other.']);
});

test('a decision goes by its day, not by the number that Excel keeps', () => {
  const applied = edit({ table: 'Decisions', ref: 'S2 · 41883 · Re-profile', title: null, field: 'applied' });
  expect(groupsOf(plan({ edits: [applied] }))[0]?.title).toBe('S2 · 1 Sep 2014 · Re-profile');
});

test('rows by the thousand are told as counts and sums', () => {
  const state = (rows: number, sum: number) => ({ rows, mark: '1-1', sums: [{ column: 'Amount', sum }] });
  const batch = { table: 'Actuals' as const, batch: [{ column: 'Period', value: 4 }], edits: [], rowsAdded: [] };
  const change = { ...batch, rowsRemoved: [], kept: [], before: state(1998, 10.5), after: state(2013, 12), why: '' };
  expect(leadOf(plan({ batches: [change] }))).toBe('2,013 rows of Actuals (Period 4) in place of 1,998.');
  expect(groupsOf(plan({ batches: [change] }))[0]?.changes).toEqual([
    { column: 'Rows', from: '1,998', to: '2,013' },
    { column: 'Amount, sum', from: '10.5', to: '12' },
  ]);
});

test('settings are counted as settings, and lines as lines', () => {
  const setting = (ref: string) => edit({ table: 'Settings', ref, title: null, field: 'value', column: 'Value' });
  expect(leadOf(plan({ edits: [edit(), setting('Period'), setting('As at')] }))).toBe(
    '3 cells of 1 line and 2 settings will change.',
  );
  expect(leadOf(plan({ edits: [setting('Period')] }))).toBe('1 cell of 1 setting will change.');
});
