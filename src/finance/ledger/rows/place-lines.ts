import { groupBy } from '../../group-by';
import type { Posting } from '../amounts/posting';
import { type ControlSums, sumsOf } from '../control/control-totals';
import type { SetApart } from '../ledger';
import type { LedgerMapping } from '../ledger-mapping';
import type { PlacedPeriod } from '../periods/place-period';
import type { FinancialYear } from '../../financial-year';
import type { Steps } from '../../steps';
import { rowsInOneStep } from '../rows-in-one-step';
import type { ReadLine } from './line-reader';

/** A line of which everything was read. */
export interface WholeLine {
  readonly row: number;
  readonly code: string;
  readonly posting: Posting;
  readonly description: string | null;
  readonly placed: PlacedPeriod;
  readonly namesYear: boolean;
}

/** Lines by what becomes of them. */
export interface PlacedLines {
  /** Of the year; `placed.period` is 1 to 13. */
  readonly taken: readonly WholeLine[];
  readonly setApart: readonly SetApart[];
  readonly unread: ControlSums;
}

type Whereto = { readonly period: number } | { readonly why: SetApart['why'] };

function whereto(
  { year, period }: PlacedPeriod,
  wanted: FinancialYear,
  { broughtForward, period14 }: LedgerMapping,
): Whereto {
  if (year.startYear !== wanted.startYear) return { why: 'another year' };
  if (period === 0) return broughtForward === 'count in period 1' ? { period: 1 } : { why: 'brought forward' };
  if (period === 14) return period14 === 'count in period 13' ? { period: 13 } : { why: 'period 14' };
  return { period };
}

const wholeLine = (row: number, { code, period, posting, description }: ReadLine): WholeLine | null =>
  code === '' || period === null || posting === null
    ? null
    : { row, code, posting, description, placed: period, namesYear: period.namesYear };

/** Sorts the lines of an export into those that are taken, those that are set apart, and those that cannot be read. */
export function* placeLines(
  lines: readonly { readonly row: number; readonly line: ReadLine }[],
  year: FinancialYear,
  mapping: LedgerMapping,
): Steps<PlacedLines> {
  const taken: WholeLine[] = [];
  const apart: { readonly why: SetApart['why']; readonly line: WholeLine }[] = [];
  const unread: (Posting | null)[] = [];
  for (const [place, { row, line }] of lines.entries()) {
    if (place % rowsInOneStep === 0) yield;
    const whole = wholeLine(row, line);
    if (whole === null) {
      unread.push(line.posting);
      continue;
    }
    const to = whereto(whole.placed, year, mapping);
    if ('why' in to) apart.push({ why: to.why, line: whole });
    else taken.push({ ...whole, placed: { year, period: to.period } });
  }
  const groups = groupBy(apart, ({ line: { placed } }) => placed.year.startYear * 100 + placed.period);
  const setApart = [...groups].flatMap(([, [first, ...others]]): SetApart[] => {
    if (first === undefined) return [];
    const { year: ofYear, period } = first.line.placed;
    const sums = sumsOf(
      [first, ...others].map(({ line }) => line.posting),
      mapping.unit,
    );
    return [{ why: first.why, year: ofYear, period, ...sums }];
  });
  return { taken, setApart, unread: sumsOf(unread, mapping.unit) };
}
