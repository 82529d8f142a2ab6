import type { ForecastHonesty } from '../../finance/month-end/honesty/forecast-honesty';
import { formatPercent, type MoneyUnit } from '../../finance/money';
import { count, sayMoney } from '../format/figures';

/** How past forecasts of a department came out, and what that says of today's: a sentence each. */
export function honestyWords(
  { points, bias, expected, low, high }: ForecastHonesty,
  { forecast, period, unit }: { readonly forecast: number; readonly period: number; readonly unit: MoneyUnit },
): readonly string[] {
  const years = count(points.length, 'past year');
  const about = `Forecasts of about period ${period}`;
  const tiny = 0.0005;
  const drift =
    Math.abs(bias) < tiny
      ? `${about} came out as forecast on average over ${years}.`
      : `${about} came out ${formatPercent(Math.abs(bias))} of the budget ${bias > 0 ? 'dearer' : 'cheaper'} than forecast on average over ${years}.`;
  const said = (amount: number) => sayMoney(amount, unit);
  return [
    drift,
    `By that, today’s net forecast of ${said(forecast)} would end near ${said(expected)}: four years in five between ${said(low)} and ${said(high)}.`,
  ];
}
