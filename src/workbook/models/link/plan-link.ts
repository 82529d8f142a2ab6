import type { FinancialYear } from '../../../finance/financial-year';
import { convertMoney } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import { fail, type Result, succeed } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { moneyCellsOf } from '../../contents/savings-cells';
import { savingsRow } from '../../contents/savings-lines';
import type { ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import { linkFormula } from '../../edits/cell-link';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';
import { failure, type TrackerFailure } from '../../failure';
import { isSameName } from '../../pages/sheet-names';
import type { ModelInWorkbook } from '../read/models-in';
import type { ModelResult } from '../read/model-rows';
import { linkCautions } from './link-cautions';
import { linesFedBy, type LinkedCell, linkedCellsOf } from './linked-cells';
import { resultForYear, savingOf } from './model-years';
import { dropFigure, keepFigure } from './plan-unlink';

/** Which savings line a model feeds, and from which year on. */
export interface WantedLink {
  readonly ref: string;
  /** Forecasts of earlier years stay as they are, but for those that the model has fed. */
  readonly from: FinancialYear;
}

/** The linking of a line to a model, to be shown before it is done. */
export interface PlannedLink {
  readonly edits: EditPlan;
  /** What a person should know before the line takes its figures from the model, a sentence each. */
  readonly cautions: readonly string[];
}

/** A cell of the line that is to take its figure from a result. */
interface LinkableCell {
  readonly column: ContentsColumn;
  /** The link that feeds it now; null where no model does. */
  readonly replaces: string | null;
  readonly result: ModelResult;
}

const fieldOf = ({ field }: ContentsColumn) => (field === 'target' ? 'target' : 'forecast');

/** What there is of a link before it is planned. */
interface LinkBefore {
  readonly table: TableContents;
  readonly row: ContentsRow;
  readonly model: ModelInWorkbook;
  readonly from: FinancialYear;
  /** What models feed of the line now. */
  readonly linked: readonly LinkedCell[];
}

/** The cells of a line that a link is to fill: forecasts, and targets that nobody has set yet. */
function linkableCells({ tracker }: ReadWorkbook, before: LinkBefore): LinkableCell[] {
  const { table, row, model, from, linked } = before;
  const { year: current, targetsByYearMean: reading } = tracker.settings;
  return table.columns.flatMap((column, index) => {
    const replaces = linked.find((one) => one.column === column.heading)?.formula ?? null;
    // A target that stands has been agreed: only a decision changes it.
    const isOpenTarget = column.field === 'target' && (row.cells[index]?.formula === '' || replaces !== null);
    if (column.field !== 'forecast' && !isOpenTarget) return [];
    const result = resultForYear(model, column.year ?? current, { from, reading });
    return result === null ? [] : [{ column, replaces, result }];
  });
}

/** Has a cell of a line take its figure from a result, in the unit and with the sign of its column. */
function linkRequest(
  row: ContentsRow,
  { column, replaces, result }: LinkableCell,
  { sheet, inCell }: { readonly sheet: string; readonly inCell: (column: ContentsColumn, pounds: number) => number },
): EditRequest {
  // What a pound is in the cell says both its unit and its sign.
  const pound = inCell(column, 1);
  const divisor = Math.round(1 / Math.abs(pound));
  return {
    request: 'edit cell',
    table: 'Savings',
    ref: row.key,
    field: fieldOf(column),
    ...(column.year === null ? {} : { year: column.year }),
    ...(replaces === null ? {} : { replaces }),
    to: linkFormula({ sheet, address: result.cell, sign: pound < 0 ? -1 : 1, divisor }),
    isLink: true,
    shows: typeof result.value === 'number' ? inCell(column, result.value) : '#N/A',
    why: `Takes “${result.label}” from the model ${sheet}.`,
  };
}

/** How a sum in pounds is written into a column of the table of a line. */
function poundsInCell({ contents, tracker: { settings } }: ReadWorkbook, ref: string) {
  const money = moneyCellsOf(contents, settings)(ref);
  return (column: ContentsColumn, pounds: number): number =>
    Number(money(fieldOf(column), column.year ?? settings.year, convertMoney(pounds, '£', settings.unit)).to);
}

/** Why a model cannot feed a line at all; null where it can. */
function obstacleOf({ contents }: ReadWorkbook, model: ModelInWorkbook, ref: string): TrackerFailure | null {
  const { definition, sheet } = model;
  const say = (message: string) => failure('not possible', message);
  if (definition.saving === null) {
    return say(`${definition.title} gives no saving of its own that a line could take its figures from.`);
  }
  if (savingOf(model) === null) {
    return say(`The sheet ${sheet} has lost its result: insert the model again, and fill it in.`);
  }
  const others = linesFedBy(contents, sheet).filter((one) => refKey(one) !== refKey(ref));
  if (others.length === 0) return null;
  return say(
    `${sheet} feeds ${others.join(', ')} already, and its saving would be counted twice. Unlink it first, or insert the model once more.`,
  );
}

/**
 * What becomes of the cells that models have fed and feed no more: what another model gave from the first year on stays as
 * a constant, what this one gave goes, since it gives it in another year now.
 */
function unfed(cells: readonly LinkedCell[], { model, from }: LinkBefore, current: FinancialYear): EditRequest[] {
  return cells.flatMap((cell) => {
    if (isSameName(cell.link.sheet, model.sheet)) return [dropFigure(cell)];
    return (cell.year ?? current).startYear >= from.startYear ? [keepFigure(cell)] : [];
  });
}

/**
 * The plan by which a savings line takes its forecasts from a model's saving, from a year on, in the unit and with the
 * sign of its table and as its years are read; its targets too where they are blank. Formulas of the user are left alone,
 * and those of forecasts named, also where they name another sheet. Only this model feeds the line from that year on: a
 * cell that took its figure from another one and gets none now keeps its last figure; one that took it from this one
 * before is emptied.
 * @param models all that stand in the workbook: they tell a link from a formula of the user's
 */
export function planLink(
  workbook: ReadWorkbook,
  model: ModelInWorkbook,
  { ref, from }: WantedLink,
  models: readonly ModelInWorkbook[],
): Result<PlannedLink, TrackerFailure> {
  const { contents } = workbook;
  const placed = savingsRow(contents, ref);
  if (placed === null) {
    return fail(failure('not possible', `There is no savings line ${ref}: choose one that stands in the table.`));
  }
  const { row } = placed;
  const obstacle = obstacleOf(workbook, model, row.ref);
  if (obstacle !== null) return fail(obstacle);
  const { sheet } = model;
  const inCell = poundsInCell(workbook, row.ref);
  const before: LinkBefore = { ...placed, model, from, linked: linkedCellsOf(contents, row.ref, models) };
  const cells = linkableCells(workbook, before);
  const left = before.linked.filter(({ column }) => !cells.some((one) => one.column.heading === column));
  const edits = planEdits({
    title: `Link ${row.ref} to ${sheet}`,
    contents,
    requests: [
      ...cells.map((cell) => linkRequest(row, cell, { sheet, inCell })),
      ...unfed(left, before, workbook.tracker.settings.year),
    ],
  });
  const none = failure('not possible', `The line ${row.ref} has no forecast from that year on: add the column first.`);
  return succeed({
    edits: cells.length > 0 ? edits : { ...edits, obstacle: edits.obstacle ?? none },
    cautions: linkCautions(workbook, model, { ref: row.ref, from }),
  });
}
