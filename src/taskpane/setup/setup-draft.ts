import {
  addFinancialYears,
  compareFinancialYears,
  financialYearOf,
  type FinancialYear,
  lastDayOf,
} from '../../finance/financial-year';
import { type CalendarDate, compareDates } from '../../finance/calendar-date';
import type { MoneyUnit } from '../../finance/money';
import { ragPresets } from '../../finance/rag/presets';
import {
  monthEndSetup,
  type MonthEndTable,
  type SetupOptions,
  type SetupTable,
  type Tracker,
  unsaidSetting,
} from '../../workbook';

/** The answers of a person who sets a workbook up, as they stand in the form. */
export interface SetupDraft {
  readonly organisation: string;
  readonly unit: MoneyUnit;
  readonly startYear: number;
  readonly years: number;
  /** One a line. */
  readonly departments: string;
  /** The name of one of the presets. */
  readonly policy: string;
  readonly tables: readonly SetupTable[];
}

/** How many years can have columns from the start. */
export const mostSetupYears = 8;

/** The first year that is forecast, since nobody forecasts a year that is not under way; else the first with a target. */
function firstYearOf({ savings }: Tracker): FinancialYear | null {
  const years = savings.flatMap(({ line }) => line.years).sort((a, b) => compareFinancialYears(a.year, b.year));
  const first = years.find(({ forecast }) => forecast !== null) ?? years.find(({ target }) => target !== null);
  return first?.year ?? null;
}

const departmentsIn = ({ savings, budget }: Tracker): readonly string[] =>
  departmentsOf([...savings, ...budget].map(({ line }) => line.department ?? '').join('\n'));

/**
 * What the form begins with: what the workbook itself says, in its settings or else by its lines; else the year that today
 * is in. Four years, and every table that the workbook lacks. The gap and the month-end are work of their own, chosen for
 * themselves where a tracker, or its settings, are still to be made.
 */
export function openingDraft(today: CalendarDate, offered: readonly SetupTable[], tracker: Tracker | null): SetupDraft {
  // What stands in for a setting that nobody has said is not offered as if somebody had.
  const said = tracker === null || unsaidSetting(tracker) !== null ? null : tracker.settings;
  const year = said?.year ?? (tracker === null ? null : firstYearOf(tracker)) ?? financialYearOf(today);
  const ofTracker = offered.filter((table) => table !== 'Gap' && !isOfMonthEnd(table));
  return {
    organisation: tracker?.settings.organisation ?? '',
    unit: said?.unit ?? '£000',
    startYear: year.startYear,
    years: 4,
    departments: tracker === null ? '' : departmentsIn(tracker).join('\n'),
    policy: ragPresets('£000')[0]?.name ?? '',
    tables: offered.includes('Savings') || offered.includes('Settings') ? ofTracker : offered,
  };
}

/** Whether a table is of the month-end, whose tables are one choice. */
const isOfMonthEnd = (table: SetupTable): table is MonthEndTable => monthEndSetup.some((one) => one === table);

/** What the form calls a choice of tables. */
export type SetupChoice = Exclude<SetupTable, MonthEndTable> | 'Month-end';

/** The choices of tables that the form offers: each for itself, those of the month-end together. */
export function tableChoices(
  offered: readonly SetupTable[],
): readonly { readonly name: SetupChoice; readonly tables: readonly SetupTable[] }[] {
  const alone = offered.flatMap((table) => (isOfMonthEnd(table) ? [] : [{ name: table, tables: [table] }]));
  const together = offered.filter(isOfMonthEnd);
  return together.length === 0 ? alone : [...alone, { name: 'Month-end', tables: together }];
}

/** The financial years that the form offers to begin with: some before and after the one that today is in. */
export function offeredYears(today: CalendarDate): readonly FinancialYear[] {
  const current = financialYearOf(today);
  const around = [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2];
  return around.map((years) => addFinancialYears(current, years)).reverse();
}

/** The departments that a person wrote, each once. */
export function departmentsOf(text: string): readonly string[] {
  const names = text
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.filter(
    (name, place) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === place,
  );
}

/** What keeps the form from going on, by field; none when it can. */
export function missingIn({ organisation, tables }: SetupDraft): {
  readonly organisation: string | null;
  readonly tables: string | null;
} {
  return {
    organisation: organisation.trim() === '' ? 'Give the name of the council.' : null,
    tables: tables.length === 0 ? 'Choose one table at least.' : null,
  };
}

/** The options that the answers make. */
export function optionsOf(draft: SetupDraft, today: CalendarDate): SetupOptions {
  const presets = ragPresets(draft.unit);
  const year = { startYear: draft.startYear };
  const [usual] = presets;
  const policy = presets.find(({ name }) => name === draft.policy) ?? usual;
  return {
    organisation: draft.organisation.trim(),
    unit: draft.unit,
    year,
    years: draft.years,
    departments: departmentsOf(draft.departments),
    policy: policy ?? { name: '', rows: [] },
    // In a year that is over nothing is measured by days after it.
    asAt: compareDates(today, lastDayOf(year)) > 0 ? lastDayOf(year) : today,
    tables: draft.tables,
  };
}
