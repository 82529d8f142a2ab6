import { toSerial } from '../../../finance/excel-serial';
import {
  addFinancialYears,
  firstDayOf,
  formatFinancialYear,
  type FinancialYear,
} from '../../../finance/financial-year';
import { cellAddress, withSheet } from '../../cells/address';
import { isBlank } from '../../cells/cell-value';
import type { TableContents, WorkbookContents } from '../../contents/table-contents';
import { partOf } from '../../contents/tables-of';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEditsInSteps } from '../../edits/plan-edits';
import type { Problem } from '../../problem';
import type { Steps } from '../../steps';
import type { Tracker } from '../../tracker';
import { requestYear } from './add-next-year';
import { endBudget } from './end-budget';
import { onlyOnSaid } from './only-on-said';

/** The settings that say where in the year the workbook stands: the next one, at its first day. */
function requestSettings(next: FinancialYear): EditRequest[] {
  const set = (ref: string, to: string | number): EditRequest => ({
    request: 'edit cell',
    table: 'Settings',
    field: 'value',
    ref,
    to,
    why: `The workbook is rolled forward to ${formatFinancialYear(next)}.`,
  });
  return [set('Financial year', formatFinancialYear(next)), set('Period', 1), set('As at', toSerial(firstDayOf(next)))];
}

/** Where a year has a column of its own for what was delivered. */
const recordOf = ({ columns }: TableContents, of: FinancialYear) =>
  columns.find(({ field, year }) => field === 'delivered' && year?.startYear === of.startYear);

/** Where the year that ends has its record already, nobody can say which of the two is right: both stay. */
function keptDelivered(savings: TableContents, ending: FinancialYear): Problem[] {
  const record = recordOf(savings, ending);
  const hasDelivered = savings.columns.some(({ field, year }) => field === 'delivered' && year === null);
  if (record === undefined || !hasDelivered) return [];
  return [
    {
      cell: withSheet(savings.sheet, cellAddress(savings.area.top, record.column)),
      kind: 'not possible',
      found: `a column “${record.heading}” already`,
      expected: 'none: Delivered is left as it is. Compare the two columns, clear Delivered for the new year by hand',
      severity: 'warning',
      heading: record.heading,
    },
  ];
}

/** Where each year has its own column for what is delivered, the year that begins gets one too. */
function requestDeliveredOf(next: FinancialYear, savings: TableContents, ending: FinancialYear): EditRequest[] {
  if (recordOf(savings, ending) === undefined || recordOf(savings, next) !== undefined) return [];
  return [
    {
      request: 'add column',
      table: 'Savings',
      ...partOf(savings),
      field: 'delivered',
      year: next,
      beside: { field: 'delivered', year: ending },
      why: `What is delivered in ${formatFinancialYear(next)} stands here from now on.`,
    },
  ];
}

/** What was banked in the year that ends is kept in a column of its own, and Delivered begins anew. */
function requestDelivered(savings: TableContents, ending: FinancialYear): EditRequest[] {
  const at = savings.columns.findIndex(({ field, year }) => field === 'delivered' && year === null);
  if (at < 0) return requestDeliveredOf(addFinancialYears(ending, 1), savings, ending);
  if (recordOf(savings, ending) !== undefined) return [];
  const filled = savings.rows.flatMap(({ kind, key, cells }) => {
    const cell = cells[at];
    return kind !== 'line' || cell === undefined || isBlank(cell.value) ? [] : [{ ref: key, cell }];
  });
  const year = formatFinancialYear(ending);
  return [
    {
      request: 'add column',
      table: 'Savings',
      ...partOf(savings),
      field: 'delivered',
      year: ending,
      beside: { field: 'delivered' },
      values: filled.map(({ ref, cell }) => ({ ref, to: cell.value })),
      why: `What was delivered in ${year} is in the base from now on; this column keeps the record.`,
    },
    ...filled.map(({ ref }): EditRequest => ({
      request: 'edit cell',
      table: 'Savings',
      field: 'delivered',
      ref,
      to: '',
      why: `Nothing is delivered yet in the year after ${year}; the ${year} Delivered column keeps what was.`,
    })),
  ];
}

/**
 * Plans the beginning of the next financial year: the settings move on, what was delivered is kept in a column of its year
 * and cleared, the budget table's figures of the year are archived and cleared, and the new year gets its columns where it
 * has none. Targets, forecasts of savings and budgets stay as they are; the statuses are refreshed afterwards. A formula
 * stays, and a problem names it. Pure, in steps since all figures of a year go.
 * @param tracker of the year that ends, read with `BudgetArchive` and `Actuals`, as are the contents
 */
export function* planRollForwardInSteps(tracker: Tracker, contents: WorkbookContents): Steps<EditPlan> {
  const {
    settings: { year, unit },
    budget: lines,
  } = tracker;
  const next = addFinancialYears(year, 1);
  const budget = yield* endBudget(contents, { year, unit, lines });
  const plan = yield* planEditsInSteps({
    title: `Roll forward to ${formatFinancialYear(next)}`,
    contents,
    requests: [
      ...requestSettings(next),
      ...contents.savings.flatMap((table) => requestDelivered(table, year)),
      ...requestYear(contents, next),
      ...budget.requests,
    ],
  });
  const kept = contents.savings.flatMap((table) => keptDelivered(table, year));
  return onlyOnSaid(tracker, { ...plan, problems: [...kept, ...budget.problems, ...plan.problems] });
}
