import { ragStatuses } from '../rag/status';
import { addUp } from '../tidy';
import { changeOf } from './changes/change-of';
import type { SavingsBeside, StatusSavings } from './changes/savings-beside';
import { type GapConvention, signOf } from './convention';
import { gapByYear } from './gap-figures';
import type { GapLine, GapTable } from './gap-table';
import { statusSource } from './status-source';

/** What of a year is new in lines of savings; null where a cell that it needs cannot be read. */
function newIn(lines: readonly GapLine[], { savings, savingsBy }: GapConvention, year: number): number | null {
  const needed = savingsBy === 'incremental' || year === 0 ? [year] : [year - 1, year];
  if (lines.some(({ unreadable = [] }) => needed.some((one) => unreadable.includes(one)))) return null;
  const saved = (one: number): number => addUp(lines.flatMap(({ amounts }) => amounts[one] ?? [])) * signOf(savings);
  return addUp(needed.length === 1 ? [saved(year)] : [saved(year), -saved(year - 1)]);
}

/** New savings by status, best first, those of the gap's lines that say none last. None where nothing tells. */
export function savingsByStatus(
  table: GapTable,
  convention: GapConvention,
  beside: SavingsBeside,
): readonly StatusSavings[] {
  const source = statusSource(table, beside);
  if (!source.ok) return [];
  if (source.value.is === 'the savings table')
    return source.value.byStatus.map(({ status, lines, byYear }) => ({ status, lines, byYear }));
  const own = source.value.lines;
  return [...ragStatuses, null].flatMap((status): StatusSavings[] => {
    const lines = own.filter((line) => line.status === status);
    const byYear = table.years.map((_, year) => newIn(lines, convention, year));
    return lines.length === 0 ? [] : [{ status, lines: lines.length, byYear }];
  });
}

/** What is still to be found by year where a share of the Red savings is counted on, 1 for all of them. */
export interface CountedRed {
  readonly share: number;
  /** Null where it cannot be said. */
  readonly remaining: readonly (number | null)[];
}

const shares: readonly number[] = [1, 0.75, 0.5, 0.25, 0];

/** What is still to be found with so much of the Red savings, from all of them to none; none where no savings are known to be Red. */
export const countingRed = (table: GapTable, convention: GapConvention, beside: SavingsBeside): readonly CountedRed[] =>
  shares.flatMap((share): CountedRed[] => {
    const change = changeOf(table, convention, beside, { what: 'Red lines fail', share: 1 - share });
    if (!change.ok) return [];
    return [{ share, remaining: gapByYear(change.value.apply(table), convention).map(({ remaining }) => remaining) }];
  });
