import { compareFinancialYears, type FinancialYear } from '../financial-year';
import { tidy, addUp } from '../tidy';

/** What a saving brings in one year before a change and after it. */
export interface BroughtInYear {
  readonly year: FinancialYear;
  readonly before: number;
  readonly after: number;
}

/** The effect of a change on one year. Money is in the workbook's unit. */
export interface YearEffect extends BroughtInYear {
  /** After − before: negative is less saved. */
  readonly change: number;
  /** What the year's gap grows by (positive) or shrinks by (negative): what is not saved is not there to close it. */
  readonly gap: number;
  /** The call on reserves of the year where nothing else closes what the gap grows by; never negative. */
  readonly reserves: number;
  /** The changes up to and with this year. */
  readonly cumulative: number;
}

/** What it means that a saving comes at another time, or that another sum comes. */
export interface ChangeEffect {
  readonly years: readonly YearEffect[];
  /** The change of the current year; 0 where it is not among the years. */
  readonly thisYear: number;
  /** What the saving brings in a full year once the change is complete: in the last of the years. */
  readonly fullYear: { readonly before: number; readonly after: number; readonly change: number };
  /** The changes of all years together. */
  readonly cumulative: number;
  /** What reserves are called on for over all years. What later years bring back is in `cumulative`, not set off here. */
  readonly reserves: number;
}

/** The effect of a change, from what the saving brings in each year, in the order of the years. */
export function effectOf(brought: readonly BroughtInYear[], current: FinancialYear): ChangeEffect {
  const changes = brought.map(({ before, after }) => tidy(after - before, after, before));
  const years = brought.map((year, place): YearEffect => {
    const change = changes[place] ?? 0;
    const gap = change === 0 ? 0 : -change;
    return { ...year, change, gap, reserves: Math.max(0, gap), cumulative: addUp(changes.slice(0, place + 1)) };
  });
  const last = years.at(-1) ?? { before: 0, after: 0, change: 0 };
  return {
    years,
    thisYear: years.find(({ year }) => compareFinancialYears(year, current) === 0)?.change ?? 0,
    fullYear: { before: last.before, after: last.after, change: last.change },
    cumulative: addUp(changes),
    reserves: addUp(years.map(({ reserves }) => reserves)),
  };
}
