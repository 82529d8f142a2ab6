import { toSerial } from '../../../src/finance/excel-serial';
import { applyEdits, answersTo, type CollectReport, collectReport, type IncomingFile } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type Written } from '../support/book';
import { settings } from '../support/sheets';
import { stamp } from '../support/operations';
import { changed, collect, planned, sendOut, valueOf } from './master';

const updated = toSerial({ year: 2014, month: 8, day: 1 });
const headings = [
  ...['Ref', 'Title', 'Department', 'Kind', 'Stage', '2014/15 Target', '2014/15 Forecast', 'Delivered', 'Confidence'],
  ...['Next milestone', 'Milestone due', 'Updated', 'Narrative', 'Claimed RAG'],
];
const [sold, approved, stopped]: Written[][] = [
  [
    'A1',
    'Home care',
    'Adults',
    'Recurring',
    'Proposed',
    100,
    90,
    20,
    0.8,
    'Cabinet',
    updated,
    updated,
    'Going',
    'Green',
  ],
  ['A2', 'Transport', 'Adults', 'One-off', 'Agreed', 80, 80, 10, 'Fair', 'Tender', updated, updated, 'Going', 'Purple'],
  ['A3', 'Day care', 'Adults', 'Recurring', 'Stopped', 10, 0, 0, 0.1, null, null, updated, 'Not now', 'Red'],
];

let excel: OpenExcel;
let sent: IncomingFile | undefined;

beforeEach(async () => {
  excel = openExcel(bookOf(settings, tableSheet('Savings', [headings, sold ?? [], approved ?? [], stopped ?? []])));
  sent = (await sendOut()).get('Adults');
});

afterEach(() => {
  excel.close();
});

type Change = readonly [ref: string, heading: string, value: Written];

/** What a collection makes of a copy in which some cells hold something else. */
async function collectWith(changes: readonly Change[]): Promise<CollectReport> {
  const copy = await changed(sent, ({ cell }) => {
    for (const [ref, heading, value] of changes) cell(ref, heading).value = value;
  });
  const collection = await collect([copy]);
  const answers = valueOf(answersTo(collection, { accept: [], keep: [] }));
  const plan = valueOf(await planned(collection, answers));
  valueOf(await applyEdits(plan, stamp));
  return collectReport(collection, answers, plan);
}

const in2034 = toSerial({ year: 2034, month: 8, day: 1 });

/** What stands in the copy, and what is said of it: where, what was found and what was expected. */
type Doubted = readonly [...Change, outcome: string, cell: string, found: string, expected: string];

test.each<[string, readonly Doubted[]]>([
  [
    'words in place of others',
    [
      ['A1', 'Kind', 'Sometimes', 'cannot be read', 'D5', '"Sometimes"', 'One-off'],
      ['A1', 'Stage', 'Phase two', 'cannot be read', 'E5', '"Phase two"', 'Proposed'],
      ['A1', 'Delivered', 'lots', 'cannot be read', 'H5', '"lots"', '1234'],
      ['A1', 'Confidence', 'next week', 'unlikely value', 'I5', '“next week”', '80%'],
      ['A1', 'Updated', 'next week', 'cannot be read', 'L5', '"next week"', '1 September 2014'],
      ['A1', 'Claimed RAG', 'Purple', 'cannot be read', 'N5', '"Purple"', 'Amber'],
    ],
  ],
  [
    'what reads well and is hardly meant',
    [
      ['A1', 'Stage', 'Approved', 'not yours to change', 'E5', '“Approved”', 'decided'],
      ['A1', '2014/15 Forecast', 90_000, 'unlikely value', 'G5', '90,000', 'unit'],
      ['A1', 'Delivered', null, 'becomes blank', 'H5', 'blank', 'nothing'],
      ['A1', 'Confidence', 80, 'cannot be read', 'I5', '80', '80%'],
      ['A1', 'Milestone due', in2034, 'unlikely value', 'K5', '2034', 'years'],
      ['A1', 'Updated', in2034, 'cannot be read', 'L5', '2034', 'September 2014'],
      ['A3', 'Stage', 'Proposed', 'not yours to change', 'E7', '“Proposed”', 'decided'],
    ],
  ],
])('%s are listed with their cell, and nothing is written', async (_, doubted) => {
  const before = await excel.values('Savings', 'A2:N4');
  const report = await collectWith(doubted.map(([ref, heading, value]) => [ref, heading, value]));
  expect(report.applied).toEqual([]);
  expect(report.listed.map(({ ref, column, outcome, place }) => [ref, column, outcome, place])).toEqual(
    doubted.map(([ref, heading, , outcome, cell]) => [ref, heading, outcome, `Savings!${cell}`]),
  );
  doubted.forEach(([, , , , cell, found, expected], index) => {
    for (const part of [cell, found, expected]) expect(report.listed[index]?.says).toContain(part);
  });
  expect(await excel.values('Savings', 'A2:N4')).toEqual(before);
});

test('what a lead may well have meant is taken', async () => {
  const changes: readonly Change[] = [
    ['A1', 'Stage', 'In consultation'],
    ['A1', 'Confidence', 'fair'],
    ['A1', 'Updated', toSerial({ year: 2014, month: 9, day: 1 })],
    ['A1', 'Claimed RAG', 'a'],
    ['A2', 'Stage', 'Being delivered'],
    ['A2', 'Claimed RAG', 'Amber'],
    ['A3', 'Confidence', 'High'],
  ];
  const report = await collectWith(changes);
  expect(report.listed).toEqual([]);
  expect(report.applied.map(({ ref, column }) => [ref, column])).toEqual(changes.map(([ref, column]) => [ref, column]));
});
