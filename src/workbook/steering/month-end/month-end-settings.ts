import type { OutturnMethod } from '../../../finance/forecast/outturn/case';
import type { Materiality } from '../../../finance/month-end/materiality';
import { usualMethod } from '../../../finance/month-end/unforecast';
import type { MoneyUnit } from '../../../finance/money';
import { parseShare } from '../../../finance/parse-number';
import type { PayAward } from '../../../finance/profiles/pay-award';
import { fail, type Result, succeed } from '../../../finance/result';
import { showFound, type Unreadable } from '../../../finance/unreadable';
import type { ApprovalLimit } from '../../../finance/virements/virement';
import type { Block } from '../../cells/block';
import { cellText, type CellValue } from '../../cells/cell-value';
import { headingKey } from '../../headings/normalise';
import { chooseFrom, choicesOf } from '../../lines/choices';
import type { Candidate } from '../../locate/candidates';
import type { MonthEndSettings } from '../../month-end/month-end-settings';
import type { Problem } from '../../problem';
import { settingRows, withoutExplanation } from '../setting-rows';
import { parseAward } from './pay-award';
import { parseShareAndSum, pounds } from './share-and-sum';
import { inOrder, parseLimit, roleOfLimit } from './virement-limit';

/** The settings that stand in one row each; the limits of virements may have several. */
interface Stated {
  readonly method: OutturnMethod;
  readonly materiality: Materiality;
  readonly onCosts: number;
  readonly vacancyFactor: number;
  readonly award: PayAward | null;
}

const names = choicesOf<keyof Stated>({
  method: [
    'Forecast outturn by',
    'Forecast outturns by',
    'Forecast by',
    'Outturn by',
    'Outturn method',
    'Forecast method',
    'Method of forecast',
  ],
  materiality: [
    'Narrative above',
    'Narratives above',
    'Narrative from',
    'Narrative needed above',
    'Commentary above',
    'Variance narrative above',
    'Explain variances above',
    'Variance threshold',
  ],
  onCosts: ['On-costs', 'Employer on-costs', 'On-cost', 'Employer costs', 'NI and pension', 'Employer NI and pension'],
  vacancyFactor: ['Vacancy factor', 'Vacancy rate', 'Vacancy allowance', 'Vacancy saving', 'Turnover factor'],
  award: ['Pay award', 'Award', 'Pay settlement', 'Pay rise'],
});

const methodWords = choicesOf<OutturnMethod>({
  auto: ['Automatic', 'Automatically', 'Blend', 'Best'],
  profile: ['Profiled budget', 'Budget profile', 'Profiled', 'Even', 'Budget'],
  'run rate': ['Runrate', 'Straight line', 'Linear', 'Average so far'],
  'scaled profile': ['Scaled', 'Profile scaled', 'Profile scaled to actuals'],
  trend: ['Damped trend', 'Trends'],
});

/** A share of pay. */
function parsePart(value: CellValue): Result<number, Unreadable> {
  const share = parseShare(value);
  if (share.ok && share.value >= 0 && share.value < 1) return share;
  return fail({ found: showFound(value), expected: 'a share from 0% to below 100%, such as 3% or 0.03' });
}

const nothing: ReadonlySet<string> = new Set(['none', 'never', 'no', 'nil']);

function parseMateriality(value: CellValue, unit: MoneyUnit): Result<Materiality, Unreadable> {
  const isNever = nothing.has(headingKey(cellText(value)));
  return isNever ? succeed({ share: null, sum: null, combine: 'either' }) : parseShareAndSum(value, unit);
}

type Parsers = { readonly [Name in keyof Stated]: (value: CellValue) => Result<Stated[Name], Unreadable> };

const parsersIn = (unit: MoneyUnit): Parsers => ({
  method: (value) => chooseFrom(methodWords, cellText(value)),
  materiality: (value) => parseMateriality(value, unit),
  onCosts: parsePart,
  vacancyFactor: parsePart,
  award: (value) => (nothing.has(headingKey(cellText(value))) ? succeed(null) : parseAward(value)),
});

const usualSum = 100_000;
const usualShare = 0.05;

const usual = (unit: MoneyUnit): Stated => ({
  method: usualMethod,
  materiality: { share: usualShare, sum: pounds(usualSum, unit), combine: 'either' },
  onCosts: 0,
  vacancyFactor: 0,
  award: null,
});

const settingsOf = ({ method, materiality, ...pay }: Stated, limits: readonly ApprovalLimit[]): MonthEndSettings => ({
  method,
  materiality,
  limits: inOrder(limits),
  pay,
});

/**
 * What holds for the month-end where Settings says nothing: a narrative from 5% or £100,000 on, no approval of virements, posts
 * at what they cost, and the rest of the year by the profiled budget.
 */
export const usualMonthEnd = (unit: MoneyUnit): MonthEndSettings => settingsOf(usual(unit), []);

const isOurs = (name: string): boolean => roleOfLimit(name) !== null || chooseFrom(names, withoutExplanation(name)).ok;

/** Reads what the Settings table says of the month-end; what cannot be read is a problem, and the usual holds. */
export function readMonthEndSettings(
  table: Candidate,
  cells: Block,
  unit: MoneyUnit,
): { readonly monthEnd: MonthEndSettings; readonly problems: readonly Problem[] } {
  const parsers = parsersIn(unit);
  const problems: Problem[] = [];
  const limits: ApprovalLimit[] = [];
  let stated: Partial<Stated> = {};
  const take = (name: string, value: CellValue): Unreadable | null => {
    const role = roleOfLimit(name);
    if (role !== null) {
      const limit = parseLimit(role, value, unit);
      if (limit.ok) limits.push(limit.value);
      return limit.ok ? null : limit.error;
    }
    const setting = chooseFrom(names, withoutExplanation(name));
    if (!setting.ok) return null;
    const result = parsers[setting.value](value);
    if (result.ok) stated = { ...stated, [setting.value]: stated[setting.value] ?? result.value };
    return result.ok ? null : result.error;
  };
  for (const { name, value, cell } of settingRows(table, cells).filter(({ name }) => isOurs(name))) {
    const error = value.ok ? take(name, value.value) : value.error;
    if (error !== null) problems.push({ cell, kind: 'not a choice', ...error, severity: 'error' });
  }
  return { monthEnd: settingsOf({ ...usual(unit), ...stated }, limits), problems };
}
