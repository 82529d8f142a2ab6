import type { Tracker } from '../../../src/workbook';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { savingsHeadings, settings } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const headings = [...savingsHeadings, 'Department'];
const savings = tableSheet('Savings', [
  headings,
  ['S1', 'Ten short', 100, 90, 0, 'Adults'],
  ['S2', 'Thirty short', 100, 70, 0, 'Children'],
]);
const policy = (...rows: (readonly Written[])[]): SheetOf =>
  tableSheet('RagPolicy', [
    ['Measure', 'Applies to', 'Amber %', 'Amber sum', 'Red %', 'Red sum', 'Combine', 'Of'],
    ...rows,
  ]);
const statuses = ({ savings: lines }: Tracker): string[] => lines.map(({ assessment }) => assessment.status);

describe('the policy table', () => {
  test('sets the thresholds, the most specific row first', () => {
    const rows = policy(
      ['Savings shortfall', null, 0, null, 0.5, null],
      ['savings', 'Children', 0, null, '20%', null, 'whichever is lower', 'Target'],
    );
    const tracker = trackerOf([savings, settings, rows]);
    expect(statuses(tracker)).toEqual(['Amber', 'Red']);
    expect(tracker.problems).toEqual([]);
  });

  test('a percentage without its sign is a problem, and its lines are Grey rather than measured otherwise', () => {
    const rows = policy(
      ['Savings shortfall', null, 0, null, 10, null],
      ['Savings shortfall', 'Adults', 0, null, 0.5, null],
    );
    const tracker = trackerOf([savings, settings, rows]);
    expect(tracker.problems).toEqual([
      expect.objectContaining({ cell: 'RagPolicy!E2', found: '10', severity: 'error' }),
    ]);
    expect(statuses(tracker)).toEqual(['Amber', 'Grey']);
    expect(tracker.savings[1]?.assessment.reason).toContain('RagPolicy!E2');
  });

  test('a red threshold below the amber one is a problem', () => {
    const tracker = trackerOf([savings, settings, policy(['Savings shortfall', null, 0.2, null, 0.1, null])]);
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'RagPolicy!E2', kind: 'unusual value' })]);
  });

  test('a measure that we do not know is a problem, and the others hold', () => {
    const tracker = trackerOf([
      savings,
      settings,
      policy(['Weather', null, 0, null, 0.1, null], ['Savings shortfall', null, 0, null, 0.5, null]),
    ]);
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'RagPolicy!A2', kind: 'not a choice' })]);
    expect(statuses(tracker)).toEqual(['Amber', 'Amber']);
  });

  test('that is not there is replaced by a preset with a name', () => {
    const tracker = trackerOf([savings, settings]);
    expect(statuses(tracker)).toEqual(['Red', 'Red']);
    expect(tracker.policyName).toMatch(/10%/);
  });
});

describe('overrides among the decisions', () => {
  const decisions = (...rows: (readonly Written[])[]): SheetOf =>
    tableSheet('Decisions', [['Date', 'Meeting', 'Ref', 'Decision', 'Status', 'Until', 'Reason', 'By'], ...rows]);

  test('stand over the computed status, the latest one first, whatever the case of the reference', () => {
    const tracker = trackerOf([
      savings,
      settings,
      decisions(
        [41860, 'Star chamber', 's 2', 'Override', 'Green', 41944, 'later', 'Director'],
        [41850, 'Star chamber', 'S2', 'override', 'Amber', 41944, 'earlier', 'Director'],
        [41850, 'Star chamber', 'S1', 'Agree', null, null, null, 'Director'],
      ),
    ]);
    expect(tracker.savings[1]?.assessment).toMatchObject({ status: 'Green', computed: 'Red', decidedBy: 'override' });
    expect(tracker.savings[0]?.assessment.status).toBe('Red');
    expect(tracker.problems).toEqual([]);
  });

  test('that have expired say so and do not count', () => {
    const tracker = trackerOf([
      savings,
      settings,
      decisions([41800, 'x', 'S2', 'Override', 'Green', 41882, 'why', 'Director']),
    ]);
    expect(tracker.savings[1]?.assessment.status).toBe('Red');
    expect(tracker.savings[1]?.assessment.reason).toMatch(/expired/);
  });

  test('without a reason, a name or an end are not used, and a problem says what is missing', () => {
    const tracker = trackerOf([
      savings,
      settings,
      decisions([41800, 'x', 'S2', 'Override', 'Green', null, null, 'Director']),
    ]);
    expect(tracker.savings[1]?.assessment.status).toBe('Red');
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Decisions!D2', severity: 'error' })]);
    expect(tracker.problems[0]?.expected).toMatch(/Reason, Until/);
  });

  test('to a status that is none are not used', () => {
    const tracker = trackerOf([
      savings,
      settings,
      decisions([41800, 'x', 'S2', 'Override', 'Purple', 41944, 'why', 'Director']),
    ]);
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Decisions!E2', kind: 'not a choice' })]);
  });
});

test('an undone milestone of the milestones table makes its line at least Amber', () => {
  const lines = tableSheet('Savings', [savingsHeadings, ['S1', 'x', 100, 100, 0], ['S2', 'y', 100, 100, 0]]);
  const milestones = tableSheet('Milestones', [
    ['Ref', 'Milestone', 'Due', 'Done', 'Owner'],
    ['s1', 'Consult staff', 41852, null, 'Lead'],
    ['S2', 'Consult staff', 41852, 41850, 'Lead'],
  ]);
  const tracker = trackerOf([lines, settings, milestones]);
  expect(statuses(tracker)).toEqual(['Amber', 'Green']);
  expect(tracker.savings[0]?.assessment.reason).toContain('Consult staff');
});

describe('rows about lines that are not there', () => {
  const decided = ['Date', 'Meeting', 'Ref', 'Decision', 'From year', 'To year', 'Amount', 'Status', 'Until', 'Reason'];
  const decisions = (...rows: (readonly Written[])[]): SheetOf =>
    tableSheet('Decisions', [[...decided, 'By', 'Applied'], ...rows]);
  const problemsWith = (...sheets: readonly SheetOf[]): string[] =>
    trackerOf([savings, settings, ...sheets]).problems.map(({ cell, kind }) => `${cell} ${kind}`);

  test('overrides and milestones of nobody are named; not those that are over, done, archived or of a budget line', () => {
    const override = (ref: string, until: number): Written[] => [
      ...[41850, 'x', ref, 'Override', null, null, null, 'Green', until, 'why', 'Director', null],
    ];
    const milestones = tableSheet('Milestones', [
      ['Ref', 'Milestone', 'Due', 'Done', 'Owner'],
      ['S9', 'Consult staff', 41852, null, 'Lead'],
      ['S9', 'Sign', 41852, 41850, 'Lead'],
      ['A 1', 'Consult staff', 41852, null, 'Lead'],
      ['s1', 'Consult staff', 41952, null, 'Lead'],
    ]);
    const archive = tableSheet('Archive', [
      ['Archived', 'Ref', 'Title', '2014/15 Target'],
      [41730, 'A1', 'Done with', 10],
    ]);
    const budget = tableSheet('Budget', [
      ['Code', 'Service', 'Budget', 'Forecast'],
      ['1001', 'Homes', 100, 100],
    ]);
    const rows = decisions(
      override('S9', 41944),
      override('S8', 41800),
      override('a1', 41944),
      override('1001', 41944),
    );
    expect(problemsWith(rows, milestones, archive, budget)).toEqual([
      'Decisions!C2 unknown line',
      'Milestones!A2 unknown line',
    ]);
  });

  test('decisions that wait and cannot be applied, or be read, are named; not those that are done', () => {
    const rows = decisions(
      [41850, 'x', 'S9', 'Delete', null, null, null, null, null, null, null, null],
      [41850, 'x', 'S9', 'Delete', null, null, null, null, null, null, null, 41851],
      [41850, 'x', 'S1', 'Re-profile', '2014/15', '2015/16', 10, null, null, null, null, null],
      [41850, 'x', 'S1', 'Postpone', null, null, null, null, null, null, null, null],
      [41850, 'x', 'S2', 'Agree', null, null, null, null, null, null, null, null],
    );
    expect(problemsWith(rows)).toEqual([
      'Decisions!D5 not a choice',
      'Decisions!C2 not possible',
      'Decisions!C4 not possible',
    ]);
  });

  test('what departments ask for does not count against each other, since none of it is decided', () => {
    const years = tableSheet('Savings', [
      ['Ref', 'Title', '2014/15 Target', '2015/16 Target', '2014/15 Forecast'],
      ['S1', 'Ten short', 100, 0, 90],
    ]);
    const asked = (amount: number): Written[] => [
      ...[41850, 'Request of the department', 'S1', 'Re-profile', '2014/15', '2015/16', amount],
      ...[null, null, 'late', null, null],
    ];
    const { problems } = trackerOf([years, settings, decisions(asked(80), asked(70), asked(101))]);
    expect(problems.map(({ cell }) => cell)).toEqual(['Decisions!C4']);
  });
});
