import type { BrokenCell } from '../../finance/gap/explain/explain';
import { slipOf } from '../../finance/gap/explain/slips';
import { slipWords } from '../../finance/gap/explain/why';
import type { GapTable } from '../../finance/gap/gap-table';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import { savingsTargets, type TargetCell, targetCells, targetColumn } from './target-cells';

/** The targets behind one sum of a savings table. */
interface TargetsOfTable {
  readonly cells: readonly TargetCell[];
  readonly unit: MoneyUnit;
}

/** The targets behind one sum of the savings tables. */
export type TargetsOfYear = readonly TargetsOfTable[];

/** The targets by line behind each year of a gap; none where they run on from year to year, or without a savings table. */
export function targetsByYear(read: ReadWorkbook, { years }: Pick<GapTable, 'years'>): TargetsOfYear[] {
  const { settings } = read.tracker;
  const tables = settings.targetsByYearMean === 'cumulative' ? [] : savingsTargets(read);
  return years.map((year) =>
    tables.map((savings) => ({
      cells: targetCells(savings, year),
      unit: targetColumn(savings, year)?.unit ?? settings.unit,
    })),
  );
}

const tellingSlips: readonly string[] = ['sign', 'thousands', 'digits'];

/**
 * Where the sum of the targets is what is wrong, the one target that explains it by a known slip; the sum as it was
 * where none does, or several do.
 */
export function targetAtFault(targets: TargetsOfYear, gapUnit: MoneyUnit, broken: BrokenCell): BrokenCell {
  const explaining = targets.flatMap((one) => explainingIn(one, gapUnit, broken));
  const [only, ...others] = explaining;
  return only !== undefined && others.length === 0 ? only : broken;
}

/** The targets of one table that explain it, each by itself. */
function explainingIn({ cells, unit }: TargetsOfTable, gapUnit: MoneyUnit, broken: BrokenCell): BrokenCell[] {
  const { found, expected: wanted } = broken;
  if (found === null) return [];
  const off = convertMoney(wanted - found, gapUnit, unit);
  // Savings may be written as negatives there; the gap's sum of them is positive.
  const sum = addUp(cells.flatMap(({ amount }) => amount ?? []));
  const isTurned = sum < 0 && found > 0;
  return cells.flatMap(({ cell, ref, amount }): BrokenCell[] => {
    if (amount === null || amount === 0) return [];
    const expected = addUp([amount, isTurned ? -off : off]);
    const slip = slipOf(amount, expected, 0);
    if (!tellingSlips.includes(slip)) return [];
    return [{ ...broken, cell, found: amount, expected, why: `The target of ${ref} ${slipWords(slip, '', false)}.` }];
  });
}
