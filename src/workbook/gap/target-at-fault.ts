import type { BrokenCell } from '../../finance/gap/explain/explain';
import { slipOf } from '../../finance/gap/explain/slips';
import { slipWords } from '../../finance/gap/explain/why';
import type { GapTable } from '../../finance/gap/gap-table';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { addUp } from '../../finance/tidy';
import type { ReadWorkbook } from '../assemble-workbook';
import { type TargetCell, targetCells, targetColumn } from './target-cells';

/** The targets behind one sum of the savings table. */
export interface TargetsOfYear {
  readonly cells: readonly TargetCell[];
  readonly unit: MoneyUnit;
}

/** The targets by line behind each year of a gap; none where they run on from year to year, or without a savings table. */
export function targetsByYear({ tracker, contents }: ReadWorkbook, { years }: Pick<GapTable, 'years'>) {
  const table = contents.tables.Savings;
  const { settings } = tracker;
  return years.map((year): TargetsOfYear => {
    if (table === undefined || settings.targetsByYearMean === 'cumulative') return { cells: [], unit: settings.unit };
    const savings = { table, current: settings.year };
    return { cells: targetCells(savings, year), unit: targetColumn(savings, year)?.unit ?? settings.unit };
  });
}

const tellingSlips: readonly string[] = ['sign', 'thousands', 'digits'];

/**
 * Where the sum of the targets is what is wrong, the one target that explains it by a known slip; the sum as it was
 * where none does, or several do.
 */
export function targetAtFault({ cells, unit }: TargetsOfYear, gapUnit: MoneyUnit, broken: BrokenCell): BrokenCell {
  if (broken.found === null) return broken;
  const off = convertMoney(broken.expected - broken.found, gapUnit, unit);
  // Savings may be written as negatives there; the gap's sum of them is positive.
  const sum = addUp(cells.flatMap(({ amount }) => amount ?? []));
  const isTurned = sum < 0 && broken.found > 0;
  const explaining = cells.flatMap(({ cell, ref, amount }): BrokenCell[] => {
    if (amount === null || amount === 0) return [];
    const expected = addUp([amount, isTurned ? -off : off]);
    const slip = slipOf(amount, expected, 0);
    if (!tellingSlips.includes(slip)) return [];
    return [{ ...broken, cell, found: amount, expected, why: `The target of ${ref} ${slipWords(slip, '', false)}.` }];
  });
  const [only, ...others] = explaining;
  return only !== undefined && others.length === 0 ? only : broken;
}
