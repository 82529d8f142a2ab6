/**
 * What reading a month-end off the cells costs, once Excel has given them: `node scripts/run.mjs bench/month-end/workbook.ts`.
 * 2,000 codes with profiles, drivers, posts, 24,000 rows of actuals and 24,000 of stored forecasts.
 */
import type { Steps } from '../../src/finance/steps';
import {
  assembleWorkbook,
  type AssembledWorkbook,
  furtherTables,
  wantedTables,
} from '../../src/workbook/assemble-workbook';
import { type Block, blockOf } from '../../src/workbook/cells/block';
import type { CellValue } from '../../src/workbook/cells/cell-value';
import { locateTables } from '../../src/workbook/locate/locate-tables';
import type { Survey } from '../../src/workbook/locate/outline';
import { monthEndOf } from '../../src/workbook/month-end/month-end-of';
import { councilOf, previousOf } from './council';
import { run, say } from './meter';

const CODES = 2000;
const PERIODS = 12;
const PERIOD = 11;
const RUNS = 7;
const today = { year: 2015, month: 3, day: 10 };

type Row = readonly (CellValue | null)[];
type Sheet = readonly [name: string, rows: readonly Row[]];

const months = Array.from({ length: PERIODS }, (_, place) => place + 1);

function sheets(): readonly Sheet[] {
  const council = councilOf(CODES);
  const periods = months.map((period) => `P${period}`);
  const settings: readonly Row[] = [
    ['Setting', 'Value'],
    ['Financial year', '2014/15'],
    ['Period', PERIOD],
    ['As at', 42073],
    ['Unit', '£'],
    ['Forecast outturn by', 'auto'],
  ];
  const budget = council.map(({ line, profile }): Row => [
    line.ref,
    line.service,
    line.department,
    line.kind,
    line.budget,
    profile === null ? null : 'Winter',
    ...line.actuals,
    line.committed,
    line.forecast,
  ]);
  const drivers = council.flatMap(({ drivers: own }) =>
    own.map((one): Row => [one.code, one.driver, one.budgetVolume, one.budgetPrice, one.actualVolume, one.weeks]),
  );
  const posts = council.flatMap(({ posts: own }) =>
    own.map((one): Row => [one.code, one.post, one.fte, one.annualCost]),
  );
  const actuals = council.flatMap(({ line }) =>
    months.map((period): Row => [line.ref, period, line.actuals[period - 1] ?? 0]),
  );
  const stored = previousOf(council).flatMap((row) =>
    months.map((period): Row => [
      period < PERIOD ? '2014/15' : '2013/14',
      period,
      row.code,
      row.department,
      row.kind,
      row.budget,
      ((row.budget ?? 0) * period) / PERIODS,
      row.forecast,
      row.source,
    ]),
  );
  const headings: Row = [
    'Code',
    'Service',
    'Department',
    'Kind',
    'Budget',
    'Profile',
    ...periods,
    'Committed',
    'Forecast',
  ];
  return [
    ['Settings', settings],
    ['Budget', [headings, ...budget]],
    [
      'Profiles',
      [
        ['Profile', ...periods],
        ['Winter', ...months.map((period) => period)],
      ],
    ],
    ['Drivers', [['Code', 'Driver', 'Budget volume', 'Budget price', 'Actual volume', 'Weeks'], ...drivers]],
    ['Posts', [['Code', 'Post', 'FTE', 'Annual cost'], ...posts]],
    ['Actuals', [['Code', 'Period', 'Amount'], ...actuals]],
    [
      'Forecasts',
      [
        ['Financial year', 'Period', 'Code', 'Department', 'Kind', 'Budget', 'Actual to date', 'Forecast', 'Method'],
        ...stored,
      ],
    ],
  ];
}

const areaOf = (rows: readonly Row[]) => ({ top: 0, left: 0, rows: rows.length, columns: rows[0]?.length ?? 0 });

function blockOfSheet(rows: readonly Row[]): Block {
  const area = areaOf(rows);
  const values = rows.map((row) => Array.from({ length: area.columns }, (_, column) => row[column] ?? ''));
  return blockOf([{ area, values, formulas: values }]);
}

function surveyed(all: readonly Sheet[], blocks: ReadonlyMap<string, Block>): Survey {
  return {
    outline: {
      sheets: all.map(([name, rows]) => ({ name, isProtected: false, used: areaOf(rows), isOurs: false })),
      tables: all.map(([name, rows]) => ({
        name,
        sheet: name,
        area: areaOf(rows),
        showsHeadings: true,
        showsTotals: false,
      })),
      namedRanges: [],
    },
    windows: new Map(),
    tableHeadings: blocks,
  };
}

/** The best of some runs: on a busy machine a stretch is as long as the machine keeps us waiting. */
function measure<Value>(work: string, steps: () => Steps<Value>): Value {
  const runs = Array.from({ length: RUNS }, () => run(steps()));
  const [first] = runs;
  if (first === undefined) throw new Error('Nothing was run.');
  const least = (of: 'milliseconds' | 'longest') => Math.min(...runs.map((one) => one[of]));
  say(work, { ...first, milliseconds: least('milliseconds'), longest: least('longest') });
  return first.value;
}

function bench(): void {
  const all = sheets();
  const blocks = new Map(all.map(([name, rows]) => [name, blockOfSheet(rows)]));
  const survey = surveyed(all, blocks);
  const located = locateTables(survey, today);
  if (!located.ok) throw new Error(located.error.message);
  const tables = wantedTables(located.value, ['Actuals', 'Forecasts']).flatMap((table) => {
    const cells = blocks.get(table.sheet);
    return cells === undefined ? [] : [{ table, cells, sheetIsProtected: false, lockedColumns: new Set<number>() }];
  });
  if (furtherTables(located.value, tables, today).length > 0) throw new Error('Everything has been read.');
  const source = { located: located.value, outline: survey.outline, tables, today, syncs: 0 };
  const assemble = (): Steps<AssembledWorkbook> => assembleWorkbook(source);
  const workbook = measure('tables read, lines assessed', assemble);
  console.log(`${workbook.tracker.budget.length} lines, ${workbook.monthEnd.tables.forecasts.length} forecasts`);
  const reading = measure('the month-end of them', () => monthEndOf(workbook));
  console.log(reading.ok ? `${reading.value.problems.length} problems` : reading.error.message);
}

bench();
