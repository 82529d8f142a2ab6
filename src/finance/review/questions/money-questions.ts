import { compareDates, formatDate } from '../../calendar-date';
import { compareFinancialYears, formatFinancialYear } from '../../financial-year';
import { formatPercent, sayMoney } from '../../money';
import { sameFigure } from '../../same';
import { expectedSaving, yearOfSaving } from '../../savings';
import { tidy } from '../../tidy';
import { isSettled, money, nextYear, periodsGone, thisYear } from './facts';
import type { QuestionFacts, QuestionRule } from './question';

/** The periods before the last quarter begins. */
const beforeLastQuarter = 9;
/** Before so many periods are over, a pace says nothing. */
const earliestPace = 4;

/** Less forecast than asked while a later year is forecast above its target, or the milestone has moved. */
export const slipping: QuestionRule = {
  id: 'slipping',
  ask: (facts) => {
    const { target, forecast } = thisYear(facts);
    if (isSettled(facts) || target === null || forecast === null) return null;
    const short = tidy(target - forecast, target, forecast);
    if (short <= 0 || sameFigure(target, forecast)) return null;
    const later = laterYearAbove(facts) ?? milestoneLater(facts);
    if (later === null) return null;
    return `${money(facts, short)} of this year's ${money(facts, target)} is not forecast, and ${later}. Is the saving lost this year or only late, and what covers it until then?`;
  },
};

function laterYearAbove(facts: QuestionFacts): string | null {
  const { line, context } = facts;
  const above = line.years.find(
    ({ year, target, forecast }) =>
      compareFinancialYears(year, context.year) > 0 &&
      forecast !== null &&
      forecast > (target ?? 0) &&
      !sameFigure(forecast, target ?? 0),
  );
  if (above?.forecast == null) return null;
  return `${formatFinancialYear(above.year)} is forecast at ${money(facts, above.forecast)} against a target of ${money(facts, above.target ?? 0)}`;
}

function milestoneLater({ line, history }: QuestionFacts): string | null {
  const first = history.find(({ state }) => state.milestoneDue !== null)?.state.milestoneDue ?? null;
  if (first === null || line.milestoneDue === null || compareDates(line.milestoneDue, first) <= 0) return null;
  return `its milestone has moved from ${formatDate(first)} to ${formatDate(line.milestoneDue)}`;
}

/** At the pace so far, most of the forecast would have to come in the last three months of the year. */
export const cliff: QuestionRule = {
  id: 'cliff in the last quarter',
  ask: (facts) => {
    const { forecast } = thisYear(facts);
    const gone = periodsGone(facts);
    if (isSettled(facts) || forecast === null || forecast <= 0 || gone < earliestPace || gone >= 12) return null;
    const delivered = Math.max(0, facts.line.delivered ?? 0);
    const byThen = (delivered / gone) * Math.max(gone, beforeLastQuarter);
    const left = 1 - byThen / forecast;
    if (left <= 0.5) return null;
    const banked =
      delivered === 0 ? 'Nothing' : `${money(facts, delivered)} (${formatPercent(delivered / forecast, 0)})`;
    const rest = formatPercent(left, 0);
    const when =
      gone < beforeLastQuarter
        ? `at this pace ${rest} of it has to come between January and March`
        : `${rest} of it has to come before 31 March`;
    return `${banked} of the ${money(facts, forecast)} forecast is banked after ${gone} of 12 months; ${when}. What happens then that has not happened yet?`;
  },
};

/** The budgets around the saving are forecast to overspend by at least what it brings. */
export const swamped: QuestionRule = {
  id: 'swamped',
  ask: (facts) => {
    const expected = expectedSaving(facts.line, facts.context.year);
    if (facts.pressures === null || expected === null || expected <= 0 || facts.pressures < expected) return null;
    return `The saving brings ${money(facts, expected)}, and the budgets around it that overspend are forecast to do so by ${sayMoney(facts.pressures, facts.context.unit)} together. What is the council better off by?`;
  },
};

/** A saving that comes once, with nothing on the line for the next year. */
export const oneOff: QuestionRule = {
  id: 'one-off',
  ask: (facts) => {
    const expected = expectedSaving(facts.line, facts.context.year);
    const next = nextYear(facts);
    const after = yearOfSaving(facts.line, next);
    const isFilled = (after.target ?? 0) > 0 || (after.forecast ?? 0) > 0;
    if (facts.line.kind !== 'One-off' || expected === null || expected <= 0 || isFilled) return null;
    return `This ${money(facts, expected)} comes once, and the gap is there again next year. What takes its place in ${formatFinancialYear(next)}?`;
  },
};

/** A target with neither a forecast nor anything delivered. */
export const noForecast: QuestionRule = {
  id: 'no forecast',
  ask: (facts) => {
    const { target } = thisYear(facts);
    if (facts.line.stage === 'Stopped' || target === null || target <= 0) return null;
    if (expectedSaving(facts.line, facts.context.year) !== null) return null;
    return `Nobody has said how much of this year's ${money(facts, target)} will come. What is the forecast?`;
  },
};
