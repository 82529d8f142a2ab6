import { detectConvention } from '../../finance/gap/detect-convention';
import { type BrokenCell, explainBroken } from '../../finance/gap/explain/explain';
import type { GapConvention } from '../../finance/gap/convention';
import { gapByYear } from '../../finance/gap/gap-figures';
import { type GapRow, type GapTable, isLineOf, pressureKinds } from '../../finance/gap/gap-table';
import { pressureEffect } from '../../finance/gap/pressure-effect';
import { prove } from '../../finance/gap/prove';
import type { ScenarioYear } from '../../finance/gap/scenario';
import { type ScenarioAssumptions, tornado, usualScenarios } from '../../finance/gap/scenarios';
import { formatFinancialYear } from '../../finance/financial-year';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import type { ReconcileVerdict } from '../../finance/reconcile';
import type { Problem } from '../problem';
import type { GapReading } from './gap-reading';

/** A row of the gap table. */
export interface GapReportRow {
  readonly line: string;
  /** Its kind, or what it states. */
  readonly kind: string;
  readonly isTotal: boolean;
  readonly amounts: readonly { readonly year: string; readonly cell: string; readonly amount: number | null }[];
  /** Of a pressure: what it adds to the gap by year and over the plan; null for other rows. */
  readonly effect: { readonly byYear: readonly number[]; readonly total: number } | null;
}

/** The gap of one year as the lines make it. */
export interface GapReportYear {
  readonly year: string;
  readonly cumulative: number;
  readonly afterReserves: number;
  readonly annual: number | null;
  readonly savings: number;
  readonly remaining: number;
}

/** What the command line's `gap --json` prints. Sums are in `unit`; a positive gap is short of money. */
export interface GapReport {
  readonly unit: MoneyUnit;
  readonly years: readonly string[];
  readonly rows: readonly GapReportRow[];
  readonly convention: GapConvention & { readonly says: readonly string[]; readonly doubts: readonly string[] };
  readonly identities: readonly {
    readonly identity: string;
    readonly year: string;
    readonly cells: readonly string[];
    readonly stated: number;
    readonly computed: number;
    readonly difference: number;
    readonly verdict: ReconcileVerdict;
  }[];
  /**
   * Cells that are wrong or may be, the likeliest of each break first; empty where every identity holds. What is found
   * and expected is in the unit in which the cell is written.
   */
  readonly broken: readonly BrokenCell[];
  readonly gap: readonly GapReportYear[];
  /** By what they do to the last year's gap, the largest first. */
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly how: string;
    readonly years: readonly (GapReportYear & { readonly change: number })[];
    readonly effect: number;
  }[];
  /** Scenarios that cannot be worked out, and what they lack. */
  readonly missing: readonly { readonly scenario: string; readonly why: string }[];
  readonly problems: readonly Pick<Problem, 'cell' | 'kind' | 'found' | 'expected' | 'severity'>[];
}

const reportYear = ({ year, cumulative, afterReserves, annual, savings, remaining }: Omit<ScenarioYear, 'change'>) => ({
  year: formatFinancialYear(year),
  cumulative,
  afterReserves,
  annual,
  savings,
  remaining,
});

function reportRow(table: GapTable, row: GapRow, { pressures }: GapConvention): GapReportRow {
  const kind = row.type === 'line' ? row.kind : row.type === 'total' ? row.of : row.type;
  return {
    line: row.name,
    kind,
    isTotal: row.type !== 'line',
    amounts: table.years.map((year, place) => ({
      year: formatFinancialYear(year),
      cell: row.cells[place] ?? '',
      amount: row.amounts[place] ?? null,
    })),
    effect: isLineOf(row, pressureKinds) ? pressureEffect(row, table.years, pressures) : null,
  };
}

/** Without an identity nothing has been proved, which must not look like all being well. */
function nothingToProve({ table }: GapReading): Problem {
  return {
    cell: table.rows[0]?.cells[0] ?? '',
    kind: 'missing figure',
    found: 'no row that states a total, and nothing unidentified',
    expected:
      'a row such as “Cumulative gap” or “Annual requirement” of the kind Total, or one of the kind Unidentified: without any, no identity can be checked',
    severity: 'warning',
  };
}

/** A broken cell as a reader sees it on the sheet, in the unit of its column. */
function asWritten({ table, writtenIn }: GapReading, broken: BrokenCell): BrokenCell {
  const row = table.rows.find(({ type, cells }) => type !== 'savings table' && cells.includes(broken.cell));
  const unit = writtenIn[row?.cells.indexOf(broken.cell) ?? -1] ?? table.unit;
  // Fifteen digits are what Excel keeps: the rest are traces of the conversion.
  const convert = (amount: number): number => Number(convertMoney(amount, table.unit, unit).toPrecision(15));
  return {
    ...broken,
    found: broken.found === null ? null : convert(broken.found),
    expected: convert(broken.expected),
  };
}

/** Proves a gap table and plays the usual scenarios on it. Pure. */
export function gapReport(reading: GapReading, assumptions?: ScenarioAssumptions): GapReport {
  const { table, given, red } = reading;
  const { convention, says, doubts } = detectConvention(table, given);
  const identities = prove(table, convention);
  const { scenarios, missing } = usualScenarios(table, convention, red, assumptions);
  const problems = identities.length === 0 ? [...reading.problems, nothingToProve(reading)] : reading.problems;
  return {
    unit: table.unit,
    years: table.years.map(formatFinancialYear),
    rows: table.rows.map((row) => reportRow(table, row, convention)),
    convention: { ...convention, says, doubts },
    identities: identities.map(({ name, year, ...rest }) => ({
      identity: name,
      year: formatFinancialYear(year),
      ...rest,
    })),
    broken: explainBroken(table, convention).map((cell) => asWritten(reading, cell)),
    gap: gapByYear(table, convention).map(reportYear),
    scenarios: tornado(scenarios).map(({ name, how, years, effect }) => ({
      scenario: name,
      how,
      years: years.map((year) => ({ ...reportYear(year), change: year.change })),
      effect,
    })),
    missing: missing.map(({ name, why }) => ({ scenario: name, why })),
    problems: problems.map(({ cell, kind, found, expected, severity }) => ({ cell, kind, found, expected, severity })),
  };
}
