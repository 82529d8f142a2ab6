import type { Cell, SheetData } from '../../src/excel-host/book';
import { block, constant, plainSheet, type Look } from './look';
import published from './published.json';

type Row = readonly [look: Look, left: string, right: string | null];

const refs = published.groups.flatMap(({ lines }) => lines);

const rows: readonly Row[] = [
  ['title', 'MTFS savings tracker: Leicestershire 2014/15 to 2017/18 (sample)', null],
  ['subtitle', 'A worked example built on a published council report. It is not a record of the council.', null],
  ['plainText', '', null],
  ['section', 'What to do first', ''],
  [
    'plainBold',
    'Step 1',
    'Open the sheet Savings and press Refresh RAG on the Savings Tracker tab. Each line gets a status and a sentence that says why.',
  ],
  [
    'plainBold',
    'Step 2',
    'Select a line to see what decided its status and what would turn it. Undo puts every cell back.',
  ],
  [
    'plainBold',
    'Step 3',
    'Look at Budget: the same is done for budget lines. Where a service has not forecast, the forecast is made from the months so far.',
  ],
  ['plainBold', 'Step 4', 'Change a threshold on RagPolicy or a date on Settings, and refresh again.'],
  [
    'plainBold',
    'Step 5',
    'Published totals shows, in live formulas, that the tables still add up to the report. Move a target and see which figure breaks.',
  ],
  ['plainText', '', null],
  ['section', 'What is published and what is not', ''],
  [
    'plainBold',
    'Published',
    'The savings by year for children and young people and for youth offending; the totals of the projects T3, T8 and T16 and their budgets; the totals of the nine lines complete or on track, of the two that wait for Cabinet, and of the major projects; £9.84m still to find after 2014/15; the amounts of S80 (youth offending, £550,000) and S19 (the whole of T16, £1.0m).',
  ],
  [
    'plainBold',
    'Illustrative',
    'Everything else: the report does not publish the amounts of the other single lines. They are whole amounts found so that every published total comes out at once. Titles, owners (roles, not people), stages, forecasts, dates, narratives, claimed statuses and all budget lines were made up for this sample.',
  ],
  ['plainBold', 'Misprints', published.profile.note],
  ['plainBold', 'Source', `${published.source}.`],
  ['plainText', '', null],
  ['section', 'The lines', ''],
  [
    'plainBold',
    'References',
    `${refs.length} lines: S1 to S19, of which S9 is split into S9a and S9b between two projects, and S80.`,
  ],
  ...published.groups.map((group): Row => ['plainBold', group.name, group.lines.join(', ')]),
  ...published.projects.map((project): Row => [
    'plainBold',
    `Project ${project.project}`,
    project.lines.length === 0
      ? 'No savings target; budget line CF06 carries it so that it still appears.'
      : project.lines.join(', '),
  ]),
  ['plainText', '', null],
  ['section', 'The sheets', ''],
  [
    'plainBold',
    'Settings',
    'The year, the period, the date, the unit (£000) and what a positive variance means (adverse).',
  ],
  [
    'plainBold',
    'Savings',
    'One row a savings line: targets and forecasts by year, what is delivered, the next milestone, the status that the department claims. RAG and RAG reason are empty until you refresh.',
  ],
  ['plainBold', 'Budget', 'One row a budget line with the actuals of April to August.'],
  [
    'plainBold',
    'RagPolicy',
    'The thresholds. One row is for youth offending alone, to show that the most specific row wins.',
  ],
  ['plainBold', 'Milestones', 'Milestones of the lines, done and to come.'],
  ['plainBold', 'Published totals', 'The figures of the report beside those of this workbook.'],
];

/** The first sheet: what this is, what is published, how to use it. */
export function readMeSheet(): SheetData {
  const cells = rows.map(([look, left, right]): Cell[] => {
    if (right === null) return left === '' ? [] : [constant(left, look)];
    return [constant(left, look), constant(right === '' ? null : right, look === 'section' ? 'section' : 'plainText')];
  });
  const heights = rows.map(([, , right], index): [number, number] => [
    index,
    index === 0 ? 28 : 15 * Math.max(1, Math.ceil((right ?? '').length / 100)),
  ]);
  return plainSheet('Read me', {
    cells: block(0, 0, cells),
    columnWidths: { 0: 22, 1: 110 },
    rowHeights: Object.fromEntries(heights),
    tabColour: '#548235',
  });
}
