import type { CalendarDate } from '../../finance/calendar-date';
import { isCalendarDate } from '../../finance/calendar-date';
import { farAboveAll, mostTimes } from '../../finance/far-above';
import type { FinancialYear } from '../../finance/financial-year';
import { convertMoney, formatMoney, formatNumber, type MoneyUnit } from '../../finance/money';
import { fail, succeed, type Result } from '../../finance/result';
import { type SavingsLine, type Stage, stages, type YearOfSaving } from '../../finance/savings-line';
import { ruleOf } from '../../finance/updates/lead-fields';
import { isConfidenceWord } from '../lines/confidence-word';
import type { TrackerSettings } from '../settings';
import type { UpdateChange, UpdateValue } from './update-form';

/** What sums are read by: the year of those that name none, and the unit. */
type MoneySettings = Pick<TrackerSettings, 'year' | 'unit'>;

const isDate = (value: UpdateValue): value is CalendarDate => typeof value === 'object' && value !== null;
const isConfidence = (value: UpdateValue): boolean =>
  typeof value === 'string' ? isConfidenceWord(value) : typeof value === 'number' && value >= 0 && value <= 1;
const isStage = (value: UpdateValue): value is Stage => stages.some((stage) => stage === value);

/** A sum below it in thousands or millions is too small to be pounds by mistake. */
const leastUnlikely = 1_000;

/** Why a sum is too far above the line's targets and forecasts to be in the workbook's unit; null where it may be. */
function unlikely(sum: number, { years }: Pick<SavingsLine, 'years'>, unit: MoneyUnit): string | null {
  if (unit === '£' || Math.abs(sum) < leastUnlikely) return null;
  const sums = years.flatMap(({ target, forecast }) => [
    { name: 'target', amount: target ?? 0 },
    { name: 'forecast', amount: forecast ?? 0 },
  ]);
  const largest = farAboveAll(sum, sums);
  if (largest === null) return null;
  const beside = `over ${mostTimes} times the ${largest.name} of ${formatMoney(largest.amount, unit)}`;
  const meant = formatNumber(convertMoney(sum, '£', unit), 6);
  return `That is ${formatMoney(sum, unit)}, ${beside}: if pounds are meant, write ${meant}.`;
}

/** Why a sum that takes back what its year has promised is hardly meant; null where it may be. The sheet is warned of the same. */
function turned(sum: number, { year }: UpdateChange, { years }: Pick<SavingsLine, 'years'>, settings: MoneySettings) {
  const own = (year ?? settings.year).startYear;
  const target = years.find((one) => one.year.startYear === own)?.target ?? 0;
  if (sum >= 0 || target <= 0) return null;
  const beside = `${formatMoney(sum, settings.unit)} beside a target of ${formatMoney(target, settings.unit)}`;
  return `${beside} reads as a cost that comes instead of the saving: write ${formatNumber(-sum)}, or 0 where nothing comes. A cost is typed into the sheet.`;
}

/** Why a value does not fit its field of a line, as a sentence; null where it does. Blank always fits. */
function misfit(
  change: UpdateChange,
  line: Pick<SavingsLine, 'stage' | 'years'>,
  settings: MoneySettings,
): string | null {
  const { field, value } = change;
  const rule = ruleOf(field, line);
  if (value === null) return null;
  switch (rule.kind) {
    case 'choice':
      return rule.of.some((word) => word === value) ? null : `Choose one of ${rule.of.join(', ')}.`;
    case 'money':
      return typeof value === 'number' && Number.isFinite(value)
        ? (turned(value, change, line, settings) ?? unlikely(value, line, settings.unit))
        : 'Give a sum of money, such as 250.';
    case 'confidence':
      return isConfidence(value) ? null : 'Give a share from 0% to 100%, or words such as High.';
    case 'date':
      return isDate(value) && isCalendarDate(value) ? null : 'Give a date, such as 1 September 2014.';
    case 'text':
      return typeof value === 'string' ? null : 'Give a text.';
  }
}

function withForecast(line: SavingsLine, year: FinancialYear, forecast: number | null): SavingsLine {
  const isOther = (entry: YearOfSaving): boolean => entry.year.startYear !== year.startYear;
  const before = line.years.find((entry) => !isOther(entry)) ?? { year, target: null, forecast: null };
  const years = [...line.years.filter(isOther), { ...before, forecast }];
  return { ...line, years: years.sort((one, other) => one.year.startYear - other.year.startYear) };
}

const textOf = (value: UpdateValue): string | null => {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
};
const numberOf = (value: UpdateValue): number | null => (typeof value === 'number' ? value : null);

/** A line with one field changed; a value that does not fit is a sentence that says what would. */
export function withChange(line: SavingsLine, change: UpdateChange, settings: MoneySettings): Result<SavingsLine> {
  const { field, year, value } = change;
  const wrong = misfit(change, line, settings);
  if (wrong !== null) return fail(wrong);
  switch (field) {
    case 'stage':
      return succeed({ ...line, stage: isStage(value) ? value : null });
    case 'forecast':
      return succeed(withForecast(line, year ?? settings.year, numberOf(value)));
    case 'delivered':
    case 'confidence':
      return succeed({ ...line, [field]: numberOf(value) });
    case 'milestoneDue':
      return succeed({ ...line, milestoneDue: isDate(value) ? value : null });
    case 'nextMilestone':
    case 'narrative':
    case 'mitigation':
    case 'claimedRag':
      return succeed({ ...line, [field]: textOf(value) });
  }
}
