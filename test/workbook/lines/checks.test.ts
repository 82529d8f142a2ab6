import type { Problem } from '../../../src/workbook';
import { tableSheet, type Written } from '../support/book';
import { settings } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const headings = [
  'Ref',
  'Department',
  '2014/15 Target',
  '2014/15 Forecast',
  'Delivered',
  '2015/16 Target',
  '2015/16 Forecast',
  'Milestone due',
  'Updated',
  'Narrative',
  'Claimed RAG',
] as const;

type Heading = (typeof headings)[number];

/** A line in which there is nothing to look at. */
const sound: Readonly<Record<Heading, Written>> = {
  Ref: 'S1',
  Department: 'Adults',
  '2014/15 Target': 100,
  '2014/15 Forecast': 100,
  Delivered: 20,
  '2015/16 Target': 50,
  '2015/16 Forecast': 50,
  'Milestone due': '31/10/2014',
  Updated: '20/08/2014',
  Narrative: 'On plan.',
  'Claimed RAG': 'Green',
};

const other: Readonly<Partial<Record<Heading, Written>>> = { ...sound, Ref: 'S2' };

function problemsOf(line: Readonly<Partial<Record<Heading, Written>>>): readonly Problem[] {
  const rows = [{ ...sound, ...line }, other].map((one) => headings.map((heading) => one[heading] ?? null));
  return trackerOf([tableSheet('Savings', [headings, ...rows]), settings]).problems;
}

const cell = (heading: Heading): string => `Savings!${String.fromCharCode(65 + headings.indexOf(heading))}2`;

test('a line in which everything is said has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

test.each<[string, Readonly<Partial<Record<Heading, Written>>>, Heading, Problem['kind']]>([
  ['no target beside a forecast', { '2014/15 Target': null }, '2014/15 Target', 'missing figure'],
  [
    'no target beside what is delivered',
    { '2014/15 Target': null, '2014/15 Forecast': null },
    '2014/15 Target',
    'missing figure',
  ],
  ['a negative forecast of a saving', { '2014/15 Forecast': -100 }, '2014/15 Forecast', 'unusual value'],
  ['a negative forecast of a later year', { '2015/16 Forecast': -50 }, '2015/16 Forecast', 'unusual value'],
  ['a negative sum delivered', { Delivered: -20 }, 'Delivered', 'unusual value'],
  ['a claim that is no status', { 'Claimed RAG': 'Purple' }, 'Claimed RAG', 'not a choice'],
  ['a milestone twenty years on', { 'Milestone due': '31/10/2034' }, 'Milestone due', 'unusual value'],
  ['a milestone of a century ago', { 'Milestone due': '31/10/1914' }, 'Milestone due', 'unusual value'],
  ['an update after the As at date', { Updated: '02/09/2014' }, 'Updated', 'unusual value'],
  ['an update years before the tracker', { Updated: '20/08/2004' }, 'Updated', 'unusual value'],
  ['no department where other lines have one', { Department: null }, 'Department', 'missing entry'],
  ['Amber without a word', { '2014/15 Forecast': 95, Narrative: null }, 'Narrative', 'missing entry'],
  ['Red with a blank narrative', { '2014/15 Forecast': 20, Narrative: '  ' }, 'Narrative', 'missing entry'],
])('%s is a warning at its cell', (_, line, heading, kind) => {
  const found = problemsOf(line).filter((problem) => problem.cell === cell(heading));
  expect(found).toEqual([expect.objectContaining({ kind, severity: 'warning', line: 'S1', heading })]);
});

test.each<[string, Readonly<Partial<Record<Heading, Written>>>]>([
  ['no target and nothing forecast', { '2014/15 Target': null, '2014/15 Forecast': null, Delivered: null }],
  ['a target of nothing that is exceeded', { '2014/15 Target': 0 }],
  ['a cost forecast where a cost was planned', { '2015/16 Target': 0, '2015/16 Forecast': -5 }],
  ['a claim by its letter', { 'Claimed RAG': 'g' }],
  ['a line that claims nothing', { 'Claimed RAG': null }],
  ['a milestone soon after the last year', { 'Milestone due': '30/09/2016' }],
  ['an update on the As at date', { Updated: '01/09/2014' }],
  ['Green without a word', { Narrative: null }],
])('%s is no problem', (_, line) => {
  expect(problemsOf(line)).toEqual([]);
});

test('columns that a workbook does not keep are not asked for', () => {
  const rows = [
    ['Ref', '2014/15 Target', '2014/15 Forecast', 'Department'],
    ['S1', 100, 50, null],
  ];
  expect(trackerOf([tableSheet('Savings', rows), settings]).problems).toEqual([]);
});

test('a milestone of its own table far off its years is a warning there, unless it is done', () => {
  const milestones = tableSheet('Milestones', [
    ['Ref', 'Milestone', 'Due', 'Done'],
    ['S1', 'Cabinet', '31/10/2034', null],
    ['S1', 'Idea', '31/10/2004', 'Yes'],
  ]);
  const rows = [headings, headings.map((heading) => sound[heading])];
  expect(trackerOf([tableSheet('Savings', rows), settings, milestones]).problems).toEqual([
    expect.objectContaining({ cell: 'Milestones!C2', kind: 'unusual value', severity: 'warning' }),
  ]);
});

test('a budget line without a department is a warning where other lines have one', () => {
  const budget = tableSheet('Budget', [
    ['Code', 'Department', 'Budget', 'Forecast'],
    ['B1', null, 100, 100],
    ['B2', 'Adults', 100, 100],
  ]);
  expect(trackerOf([budget, settings]).problems).toEqual([
    expect.objectContaining({ cell: 'Budget!B2', kind: 'missing entry', severity: 'warning', line: 'B1' }),
  ]);
});
