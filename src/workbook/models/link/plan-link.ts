import type { FinancialYear } from '../../../finance/financial-year';
import type { TargetReading } from '../../../finance/effects/reading';
import { convertMoney } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import { fail, type Result, succeed } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { isErrorValue } from '../../cells/cell-value';
import { moneyCellsOf } from '../../contents/savings-cells';
import type { ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import { linkFormula, readCellLink } from '../../edits/cell-link';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';
import { failure, type TrackerFailure } from '../../failure';
import type { ModelInWorkbook } from '../read/models-in';
import { linkedCells } from './linked-cells';

/** Which savings line a model feeds, and from which year on. */
export interface WantedLink {
  readonly ref: string;
  /** Forecasts of earlier years stay as they are. */
  readonly from: FinancialYear;
}

/** The result of a model that a line may take; null where it has none, or somebody has taken it off the sheet. */
export const savingOf = ({ definition, results }: ModelInWorkbook): ModelInWorkbook['results'][number] | null =>
  results.find(({ key }) => key === definition.saving) ?? null;

/**
 * The result that gives a year's figure, counted from the first year of the saving; null where the year gets none. Where
 * years say what is new in them, the saving comes once: its part-year effect and what the second year adds, else all of it in the first.
 */
function resultOf(
  model: ModelInWorkbook,
  yearsOn: number,
  reading: TargetReading,
): ModelInWorkbook['results'][number] | null {
  const { partYear } = model.definition;
  const of = (key: string) => model.results.find((result) => result.key === key) ?? null;
  if (yearsOn === 0 && partYear !== undefined) return of(partYear.first);
  if (yearsOn === 0 || reading === 'cumulative') return savingOf(model);
  return yearsOn === 1 && partYear !== undefined ? of(partYear.second) : null;
}

/** The sums of a line that a link is to give: forecasts, and targets that nobody has set yet. */
function columnsFor(table: TableContents, row: ContentsRow, { from }: WantedLink, current: FinancialYear) {
  return table.columns.filter(({ field, year }, index) => {
    if ((year ?? current).startYear < from.startYear) return false;
    const cell = row.cells[index];
    // A target that stands has been agreed: only a decision changes it.
    if (field === 'target') return cell?.formula === '' || isLink(row, index);
    return field === 'forecast';
  });
}

const isLink = (row: ContentsRow, index: number): boolean => readCellLink(row.cells[index]?.formula ?? '') !== null;

/** A cell of a line that is to hold something else, by its column. */
const requestFor = (
  table: TableContents,
  row: ContentsRow,
  column: ContentsColumn,
  change: Pick<Extract<EditRequest, { request: 'edit cell' }>, 'to' | 'isLink' | 'why'>,
): EditRequest => {
  const standing = row.cells[table.columns.indexOf(column)]?.formula ?? '';
  return {
    request: 'edit cell',
    table: 'Savings',
    ref: row.key,
    field: column.field === 'target' ? 'target' : 'forecast',
    ...(column.year === null ? {} : { year: column.year }),
    ...(typeof standing === 'string' && readCellLink(standing) !== null ? { replaces: standing } : {}),
    ...change,
  };
};

/**
 * The plan by which a savings line takes its forecasts from a model's saving, from a year on, in the unit and with the
 * sign of its table and as its years are read; its targets too where they are blank. Formulas of the user are left alone and named; a cell that
 * takes its figure from another model already takes it from this one.
 */
export function planLink(
  { contents, tracker }: ReadWorkbook,
  model: ModelInWorkbook,
  wanted: WantedLink,
): Result<EditPlan, TrackerFailure> {
  const table = contents.tables.Savings;
  const row = table?.rows.find(({ kind, ref }) => kind === 'line' && refKey(ref) === refKey(wanted.ref));
  const saving = savingOf(model);
  if (table === undefined || row === undefined) {
    return fail(
      failure('not possible', `There is no savings line ${wanted.ref}: choose one that stands in the table.`),
    );
  }
  if (model.definition.saving === null) {
    return fail(
      failure(
        'not possible',
        `${model.definition.title} gives no saving of its own that a line could take its figures from.`,
      ),
    );
  }
  if (saving === null) {
    return fail(
      failure('not possible', `The sheet ${model.sheet} has lost its result: insert the model again, and fill it in.`),
    );
  }
  const { settings } = tracker;
  const columns = columnsFor(table, row, wanted, settings.year).flatMap((column) => {
    const yearsOn = (column.year ?? settings.year).startYear - wanted.from.startYear;
    const result = resultOf(model, yearsOn, settings.targetsByYearMean);
    return result === null ? [] : [{ column, result }];
  });
  const money = moneyCellsOf(contents, settings);
  const pound = convertMoney(1, '£', settings.unit);
  const requests = columns.map(({ column, result }): EditRequest => {
    const why = `Takes “${result.label}” from the model ${model.sheet}.`;
    const field = column.field === 'target' ? 'target' : 'forecast';
    // What a pound is in the cell says both its unit and its sign.
    const share = Number(money(field, column.year ?? settings.year, pound).to);
    const divisor = Math.round(1 / Math.abs(share));
    const link = { sheet: model.sheet, address: result.cell, sign: share < 0 ? -1 : 1, divisor } as const;
    return requestFor(table, row, column, { to: linkFormula(link), isLink: true, why });
  });
  const plan = planEdits({ title: `Link ${row.ref} to ${model.sheet}`, contents, requests });
  if (columns.length > 0) return succeed(plan);
  const none = failure('not possible', `The line ${row.ref} has no forecast from that year on: add the column first.`);
  return succeed({ ...plan, obstacle: plan.obstacle ?? none });
}

/** The plan by which all lines that a model's sheet feeds keep its last figures, as constants. */
export function planUnlink({ contents }: ReadWorkbook, sheet: string): EditPlan {
  const table = contents.tables.Savings;
  const why = `Keeps the last figure of the model ${sheet}.`;
  const requests = linkedCells(contents, sheet).map(({ ref, field, year, value, formula }): EditRequest => ({
    request: 'edit cell',
    table: 'Savings',
    ref,
    field: field === 'target' ? 'target' : 'forecast',
    ...(year === null ? {} : { year }),
    // A model whose checks fail gives no figure that could be kept.
    to: isErrorValue(value) ? '' : value,
    replaces: formula,
    why,
  }));
  return planEdits({ title: `Unlink ${sheet}`, contents, requests: table === undefined ? [] : requests });
}
