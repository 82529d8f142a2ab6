import { applyDecisions } from '../../../src/taskpane/meeting/decisions/apply-decisions';
import { openDecisions } from '../../../src/workbook';
import { decisionsTable } from '../../workbook/decisions/support';
import { tableSheet } from '../../workbook/support/book';
import { today, valueOf } from '../../workbook/support/operations';
import { settings } from '../../workbook/support/sheets';
import { workbookOf } from '../../workbook/support/without-excel';

/** What applying a re-profile proposes, beside a gap of so many lines of savings. */
async function proposed(lines: readonly string[], ref = 'S2') {
  const years = ['2014/15', '2015/16', '2016/17'];
  const workbook = workbookOf([
    tableSheet('Savings', [
      ['Ref', 'Title', ...years.map((year) => `${year} Target`)],
      ['S2', 'Children', 3400, 8640, 1090],
    ]),
    tableSheet('Gap', [
      ['Line', 'Kind', ...years],
      ...lines.map((line, place) => [line, 'Savings', ...(place === 0 ? [3400, 8640, 1090] : [0, 0, 0])]),
    ]),
    settings,
    decisionsTable({ Ref: ref, Decision: 'Re-profile', 'From year': '2015/16', 'To year': '2016/17', Amount: 1500 }),
  ]);
  const keys = openDecisions(workbook.contents, workbook.tracker.settings).decisions.map(({ key }) => key);
  const port = {
    readAll: () => Promise.resolve({ ok: true as const, value: workbook }),
    applyEdits: () => Promise.reject(new Error('Nothing is written by a proposal')),
  };
  return valueOf(await applyDecisions(port, { keys, on: today }).propose());
}

test('applying decisions proposes what follows in the gap with what it does to the lines', async () => {
  const { groups, lead, besides, problems } = await proposed(['Savings']);
  expect(groups.flatMap(({ changes }) => changes.map(({ to }) => to))).toEqual(['7,140', '2,590', '7,140', '2,590']);
  expect(lead).toMatch(/4 cells/);
  // The receipt counts five: the mark is a cell too.
  expect(besides.join()).toMatch(/1 cell under Applied/);
  expect(problems).toEqual([]);
});

test('a gap in which no line is the one of the decision is left alone, and the proposal says so', async () => {
  const { groups, problems } = await proposed(['Adults', 'Highways']);
  expect(groups).toHaveLength(1);
  expect(problems.map(({ cell }) => cell)).toEqual(['Gap!C2']);
});

test('where none of the decisions can be applied, the proposal says why and is no change that went well', async () => {
  const { obstacle, problems } = await proposed(['Savings'], 'S99');
  expect(obstacle?.message).toContain('S99');
  expect(problems).toEqual([]);
});
