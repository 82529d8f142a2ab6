import type { MoneyUnit } from '../../../finance/money';
import { addUp } from '../../../finance/tidy';
import type { VirementMove } from '../../../workbook';
import { exactFigure, sayMoney } from '../../format/figures';

/** Whose a forecast is, after its figures. */
const sources = { 'a person': 'typed', 'a formula': 'by a formula' } as const;

/** What becomes of the forecast of a line; nothing where no forecast of it is known. */
export function sayForecasts({ code, forecast: { before, after } }: VirementMove): readonly string[] {
  const whose = code.forecastBy === null ? 'calculated' : sources[code.forecastBy];
  if (before === null) return [];
  if (after === null) return [`${exactFigure(before)}, ${whose}: see what it makes of it`];
  return [before === after ? `${exactFigure(before)} stays, ${whose}` : `${exactFigure(before)} becomes ${exactFigure(after)}, ${whose}`]; // prettier-ignore
}

/** By how much the virement changes the forecasts of both lines together; null where one of them is not known. */
export function sayTotalForecast(moves: readonly VirementMove[], unit: MoneyUnit): string | null {
  const changes = moves.map(({ forecast: { before, after } }) =>
    before === null || after === null ? null : addUp([after, -before]),
  );
  const known = changes.filter((change) => change !== null);
  if (moves.length === 0 || known.length < moves.length) return null;
  const change = addUp(known);
  if (change === 0) return 'unchanged';
  return `${sayMoney(Math.abs(change), unit)} ${change > 0 ? 'higher' : 'lower'}`;
}
