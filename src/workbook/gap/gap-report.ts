import { detectInSteps } from '../../finance/gap/detect-convention';
import { type BrokenCell, explainBroken } from '../../finance/gap/explain/explain';
import type { WantedChange } from '../../finance/gap/changes/wanted-change';
import type { GapConvention } from '../../finance/gap/convention';
import { type GapFigures, gapByYear } from '../../finance/gap/gap-figures';
import { type GapRow, type GapTable, isLineOf, pressureKinds } from '../../finance/gap/gap-table';
import { pressureEffect } from '../../finance/gap/pressure-effect';
import { prove } from '../../finance/gap/prove';
import { type OddSign, oddSigns } from '../../finance/gap/odd-signs';
import type { StatusSavings } from '../../finance/gap/changes/savings-beside';
import { type CountedRed, countingRed, savingsByStatus } from '../../finance/gap/savings-by-status';
import { type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import { asKept } from '../../finance/kept-digits';
import { convertMoney, formatMoney, type MoneyUnit } from '../../finance/money';
import type { ReconcileVerdict } from '../../finance/reconcile';
import { addUp } from '../../finance/tidy';
import type { Problem } from '../problem';
import { atOnce, type Steps } from '../steps';
import type { GapReading } from './gap-reading';
import { playScenarios } from './gap-scenarios';
import { targetAtFault } from './target-at-fault';

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

/** The gap of one year as the lines make it; a figure that cannot be said is null. */
export interface GapReportYear extends Omit<GapFigures, 'year'> {
  readonly year: string;
}

/** A cell that is wrong or may be; of a target by itself, its own cell in the savings table. */
export interface ReportedCell extends Omit<BrokenCell, 'year'> {
  readonly year: string;
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
  readonly broken: readonly ReportedCell[];
  readonly gap: readonly GapReportYear[];
  /** New savings by status, best first, those that say none last; none where nothing tells. */
  readonly savings: readonly (StatusSavings & { readonly total: number | null })[];
  /** What is still to be found by year with so much of the Red savings; none where none are known to be Red. */
  readonly countingRed: readonly CountedRed[];
  /** By what they do to the gap over all years, the largest first; those that cannot be said come last. */
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly how: string;
    /** Whether the Scenarios table holds it; the others are the usual ones. */
    readonly isStored: boolean;
    readonly changes: readonly WantedChange[];
    readonly years: readonly (GapReportYear & { readonly change: number | null })[];
    /** The change of the last year. */
    readonly effect: number | null;
    /** The changes of all years together. */
    readonly total: number | null;
  }[];
  /** Scenarios that cannot be worked out, and what they lack. */
  readonly missing: readonly { readonly scenario: string; readonly why: string }[];
  readonly problems: readonly Pick<Problem, 'cell' | 'kind' | 'found' | 'expected' | 'severity'>[];
}

const reportYear = <Figures extends { readonly year: FinancialYear }>({ year, ...figures }: Figures) => ({
  year: formatFinancialYear(year),
  ...figures,
});

function reportRow(table: GapTable, row: GapRow, { pressures }: GapConvention): GapReportRow {
  const kind =
    row.type === 'line' ? row.kind : row.type === 'total' ? row.of : row.type === 'unknown' ? 'not known' : row.type;
  return {
    line: row.name,
    kind,
    isTotal: row.type === 'total' || row.type === 'savings table',
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

/** Figures of both signs in one kind are added up as they stand: a reader should know. */
const oddSign = (unit: MoneyUnit, { cell, line, kind, amount, count }: OddSign): Problem => ({
  cell,
  kind: 'unusual value',
  found: `${formatMoney(amount, unit)}${count > 1 ? ` and ${count - 1} more` : ''} in “${line}”, in the other sign than other lines of the kind ${kind}`,
  expected: `one sign for all lines of the kind ${kind}: as it stands it counts the other way; turn its sign, or leave it if that is meant`,
  severity: 'warning',
  line,
});

/** A broken cell as a reader sees it on the sheet, in the unit of its column. */
function asWritten({ table, writtenIn, targets }: GapReading, broken: BrokenCell): BrokenCell {
  const at = table.years.findIndex(({ startYear }) => startYear === broken.year.startYear);
  const savings = table.rows.find(({ type }) => type === 'savings table');
  if (savings?.cells[at] === broken.cell) return targetAtFault(targets[at] ?? [], table.unit, broken);
  const unit = writtenIn[at] ?? table.unit;
  const convert = (amount: number): number => asKept(convertMoney(amount, table.unit, unit));
  return {
    ...broken,
    found: broken.found === null ? null : convert(broken.found),
    expected: convert(broken.expected),
  };
}

const totalOf = ({ byYear }: StatusSavings): number | null => {
  const known = byYear.filter((amount) => amount !== null);
  return known.length < byYear.length ? null : addUp(known);
};

/** Proves a gap table and plays the scenarios on it: the stored ones and the usual ones. Pure; in steps. */
export function* gapReportInSteps(reading: GapReading): Steps<GapReport> {
  const { table, given } = reading;
  const { convention, says, doubts } = yield* detectInSteps(table, given);
  yield;
  const identities = prove(table, convention);
  const { scenarios, missing } = yield* playScenarios(reading, convention);
  yield;
  const savings = savingsByStatus(table, convention, reading.beside).map((one) => ({ ...one, total: totalOf(one) }));
  const countedRed = countingRed(table, convention, reading.beside);
  yield;
  const problems = [
    ...reading.problems,
    ...oddSigns(table, convention).map((odd) => oddSign(table.unit, odd)),
    ...(identities.length === 0 ? [nothingToProve(reading)] : []),
  ];
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
    broken: explainBroken(table, convention).map((cell) => reportYear(asWritten(reading, cell))),
    gap: gapByYear(table, convention).map(reportYear),
    savings,
    countingRed: countedRed,
    scenarios: scenarios.map(({ name, years, ...rest }) => ({
      scenario: name,
      ...rest,
      years: years.map(reportYear),
    })),
    missing: missing.map(({ name, why }) => ({ scenario: name, why })),
    problems: problems.map(({ cell, kind, found, expected, severity }) => ({ cell, kind, found, expected, severity })),
  };
}

/** The same without a pause. */
export const gapReport = (reading: GapReading): GapReport => atOnce(gapReportInSteps(reading));
