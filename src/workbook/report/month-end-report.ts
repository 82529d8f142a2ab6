import { type BudgetKind, budgetLineName } from '../../finance/budget-line';
import { formatFinancialYear } from '../../finance/financial-year';
import { varianceInWords } from '../../finance/month-end/measured-variance';
import type { MovementPart } from '../../finance/month-end/movement/movement-part';
import type { MoneyUnit } from '../../finance/money';
import { addUp } from '../../finance/tidy';
import { shareOfBudget, varianceWord } from '../../finance/variance';
import type { MonthEndReading } from '../month-end/month-end';

/** Net sums of a department; variances are positive where adverse. */
export interface DepartmentReport {
  /** Null for lines that do not say. */
  readonly department: string | null;
  readonly lines: number;
  readonly budget: number;
  readonly budgetToDate: number;
  readonly actualToDate: number;
  readonly toDate: number;
  readonly forecast: number;
  readonly fullYear: number;
  /** The variance of the year with its share and its word: `£1.278m (33.0%) over budget: Adverse`. */
  readonly words: string;
}

/** A line whose variance is large enough to be explained. */
export interface NarrativeReport {
  readonly code: string;
  /** What the line is called beside its code; null where it has no name. */
  readonly name: string | null;
  readonly service: string | null;
  readonly department: string | null;
  /** Of the year; to date where that alone needs the narrative, which `words` then says. */
  readonly variance: number;
  readonly words: string;
  /** Null where it is missing. */
  readonly narrative: string | null;
}

/** How variances moved since a period was closed, positive = adverse; parts add up to their amounts. */
export interface MovementReport {
  readonly since: number;
  readonly amount: number;
  readonly parts: readonly MovementPart[];
  /** The lines that moved, in the order of the rows; behind them those that are in the budget no more. */
  readonly lines: readonly {
    readonly code: string;
    readonly kind: BudgetKind;
    readonly amount: number;
    readonly parts: readonly MovementPart[];
  }[];
}

/** A workbook at the end of a period as data. Sums are in the workbook's unit. */
export interface MonthEndFigures {
  readonly year: string;
  readonly period: number;
  readonly unit: MoneyUnit;
  readonly closed: readonly number[];
  /** The last period of which actuals have come in; a later one than `period` where Settings has not gone on. */
  readonly latestActuals: number | null;
  /** How the variance of the year moved since the last close; null where no forecasts of an earlier period are stored. */
  readonly movement: MovementReport | null;
  readonly total: DepartmentReport;
  readonly departments: readonly DepartmentReport[];
  /** Largest variance first. */
  readonly narratives: readonly NarrativeReport[];
  readonly problems: readonly { readonly cell: string; readonly found: string; readonly expected: string }[];
}

function movementReport({ since, movement, lines, gone }: MonthEndReading): MovementReport | null {
  if (since === null) return null;
  const all = [...lines.flatMap((line) => line.movement ?? []), ...gone];
  return {
    since,
    amount: addUp(movement.map(({ amount }) => amount)),
    parts: movement,
    lines: all
      .filter(({ parts }) => parts.length > 0)
      .map(({ code, kind, amount, parts }) => ({ code, kind, amount, parts })),
  };
}

/** What the command line prints of a month-end. */
export function monthEndReport(reading: MonthEndReading): MonthEndFigures {
  const { monthEnd, tree, lines, closed, problems } = reading;
  const { unit } = monthEnd;
  const reportOf = ({ name, sums }: Pick<MonthEndReading['tree'], 'name' | 'sums'>): DepartmentReport => {
    const { net, toDate, fullYear } = sums;
    const variance = { amount: fullYear, share: shareOfBudget(fullYear, net.budget), word: varianceWord(fullYear) };
    const words = varianceInWords('Spend', variance, unit);
    return { department: name, lines: sums.lines, ...net, toDate, fullYear, words };
  };
  const narratives = lines
    .filter(({ needsNarrative }) => needsNarrative.length > 0)
    .flatMap(({ assessed, outturn, details, needsNarrative }): NarrativeReport[] => {
      const { code, service, department, kind } = outturn;
      const isOfYear = needsNarrative.includes('full year');
      const variance = isOfYear ? outturn.fullYear : outturn.toDate;
      if (variance === null) return [];
      const words = `${isOfYear ? '' : 'To date '}${varianceInWords(kind, variance, unit)}`;
      const name = budgetLineName(assessed.line);
      return [{ code, name, service, department, variance: variance.amount, words, narrative: details.narrative }];
    })
    .sort((one, other) => Math.abs(other.variance) - Math.abs(one.variance));
  return {
    year: formatFinancialYear(monthEnd.year),
    period: monthEnd.period,
    unit,
    closed,
    latestActuals: reading.imported.latest,
    movement: movementReport(reading),
    total: reportOf(tree),
    departments: tree.children.map(reportOf),
    narratives,
    problems: problems.map(({ cell, found, expected }) => ({ cell, found, expected })),
  };
}
