import { compareFinancialYears, type FinancialYear } from '../financial-year';
import { fail, type Result, succeed } from '../result';
import type { SavingsLine, YearOfSaving } from '../savings-line';
import type { LineChange } from './line-change';
import type { Refusal } from './refusal';

/**
 * Stops a line from the current year on: no target, and no forecast beyond what it has delivered. Earlier years and
 * blank cells stay as they are. A line that is Stopped is refused only where nothing is left to take back.
 */
export function stopLine(line: SavingsLine, current: FinancialYear): Result<readonly LineChange[], Refusal> {
  const years = line.years.filter(({ year }) => compareFinancialYears(year, current) >= 0);
  const money = years.flatMap((entry) => {
    const isCurrent = compareFinancialYears(entry.year, current) === 0;
    return [...lower(entry, 'target', 0), ...lower(entry, 'forecast', isCurrent ? (line.delivered ?? 0) : 0)];
  });
  if (line.stage !== 'Stopped') return succeed([{ field: 'stage', from: line.stage, to: 'Stopped' }, ...money]);
  return money.length === 0 ? fail({ kind: 'already stopped' }) : succeed(money);
}

function lower(entry: YearOfSaving, field: 'target' | 'forecast', to: number): readonly LineChange[] {
  const from = entry[field];
  return from === null || from === to ? [] : [{ field, year: entry.year, from, to }];
}
