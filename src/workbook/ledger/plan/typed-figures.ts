import { type CodeShare, sharedOut } from '../../../finance/ledger/codes/code-share';
import type { MoneyUnit } from '../../../finance/money';
import { asWritten } from '../../../finance/month-end/ledger-sign';
import { addUp } from '../../../finance/tidy';
import { isBlank } from '../../../finance/unreadable';
import { signBeside } from '../../actuals/period-cell';
import type { ContentsCell } from '../../contents/table-contents';
import { isSamePenny } from '../../month-end/same-penny';
import type { AssessedBudget } from '../../tracker';

/** Figures of a period that stand in the budget and came of no import, and that this one replaces. */
export interface TypedFigures {
  readonly period: number;
  /** Their cells, in the order of the rows. */
  readonly cells: readonly string[];
  /** What stands in those of them that hold no sum. */
  readonly texts: readonly string[];
  /** What they come to, and what the import writes instead; in the workbook's unit, spending positive. */
  readonly was: number;
  readonly becomes: number;
}

/** What stands for a line in a period, and what an import may have made of it. */
export interface StandingFigure {
  readonly assessed: AssessedBudget;
  readonly period: number;
  readonly cell: ContentsCell | undefined;
  /** The line and the others of its code. */
  readonly same: readonly AssessedBudget[];
  /** What Actuals has had of the code in the period, debit − credit. */
  readonly posted: number;
  /** Of a code with several lines, how earlier imports shared it out; null where none did. */
  readonly remembered: CodeShare | null;
  /** What is written now, spending positive. */
  readonly becomes: number;
  readonly unit: MoneyUnit;
}

const standsIn = (assessed: AssessedBudget, period: number): number =>
  asWritten(signBeside(assessed, [period]), assessed.line.actuals[period - 1] ?? 0);

/** What stands in a cell that holds something else than a sum; null for a blank one. */
const textIn = ({ assessed, period, cell }: StandingFigure): string | null =>
  isBlank(cell?.value) || assessed.line.actuals[period - 1] !== null ? null : String(cell?.value).trim();

/** What the code's lines may have got of earlier imports, of which Actuals keeps the sum: `stands` is what the line has. */
function mayBeImported({ assessed, period, same, posted, remembered, unit }: StandingFigure, stands: number): boolean {
  const isPair = same.length > 1;
  if (isPair && remembered === null) return false;
  if (isPair && remembered !== null && remembered !== 'by sign') {
    return isSamePenny(stands, sharedOut(remembered, { debit: posted, credit: 0 })[assessed.line.kind], unit);
  }
  return isSamePenny(addUp(same.map((one) => standsIn(one, period))), posted, unit);
}

/** Whether nobody loses anything that was typed: a figure that an import wrote as far as Actuals tells, none, or the same again. */
function isImported(figure: StandingFigure): boolean {
  if (textIn(figure) !== null) return false;
  const stands = standsIn(figure.assessed, figure.period);
  const nothingLost = [0, figure.becomes].some((one) => isSamePenny(stands, one, figure.unit));
  return nothingLost || mayBeImported(figure, stands);
}

/** What was typed of the figures of a period that an import replaces; null where nothing was. */
export function typedFigures(
  period: number,
  figures: readonly (StandingFigure & { readonly at: string })[],
): TypedFigures | null {
  const typed = figures.filter((figure) => !isImported(figure));
  if (typed.length === 0) return null;
  return {
    period,
    cells: typed.map(({ at }) => at),
    texts: typed.flatMap((figure) => textIn(figure) ?? []),
    was: addUp(typed.map(({ assessed }) => standsIn(assessed, period))),
    becomes: addUp(typed.map(({ becomes }) => becomes)),
  };
}
