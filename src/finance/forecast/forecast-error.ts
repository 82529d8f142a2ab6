import { fail, succeed, type Result } from '../result';
import { mase, smape } from './accuracy/measures';
import { trimBlanks } from './cleaning/gaps';
import { fitMethod } from './combination/fit-method';
import { tooLittle, type ForecastFailure } from './failure';
import type { FittedMethod } from './fitted-method';
import { mean } from './numeric/statistics';
import { at, sequence } from './numeric/vector';
import { inUnit, prepareHistory, readyHistory, type ForecastOptions, type PreparedHistory } from './prepare';
import { seasonalNaive } from './simple/benchmarks';

/** How far a method missed on this history, beside the seasonal naive forecast. */
export interface ForecastErrors {
  /** 0 to 200; see `smape`. */
  readonly smape: number;
  /** As a multiple of the naive forecast's mean miss within the history; `null` where the history never moves. */
  readonly mase: number | null;
  readonly naiveSmape: number;
  readonly naiveMase: number | null;
  /** From how many points of the history it was measured. */
  readonly origins: number;
}

const MOST_ORIGINS = 6;
const FEWEST_SEEN = 3;

const meanOrNull = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
};

/** The newest points to look ahead from, as numbers of periods seen, with enough values known before each. */
function originsOf(history: readonly (number | null)[], horizon: number): number[] {
  const latest = history.length - horizon;
  return sequence(Math.max(0, latest), (back) => latest - back)
    .filter((seen) => history.slice(0, seen).filter((value) => value !== null).length >= FEWEST_SEEN)
    .slice(0, MOST_ORIGINS);
}

/** What is forecast of the periods after those seen, blanks at their end included, in the history's own unit. */
function pathOf(seen: PreparedHistory, fitted: FittedMethod, horizon: number): number[] {
  return inUnit(seen, fitted.ahead(seen.values.length, seen.blanksAfter + horizon).slice(seen.blanksAfter));
}

/** The misses from one origin. What came is taken as it came: a spike is missed in full, and a blank is not counted. */
function missesFrom(
  history: readonly (number | null)[],
  origin: number,
  { horizon, season, method }: Required<ForecastOptions>,
): Omit<ForecastErrors, 'origins'> {
  const seen = readyHistory(history.slice(0, origin), { season, method });
  const came = history.slice(origin, origin + horizon);
  const known = came.flatMap((value, ahead) => (value === null ? [] : [ahead]));
  const actual = came.filter((value) => value !== null);
  const before = inUnit(seen, seen.uncleaned);
  const measure = (fitted: FittedMethod): readonly [number, number | null] => {
    const path = pathOf(seen, fitted, horizon);
    const paired = known.map((ahead) => at(path, ahead));
    return [smape(actual, paired), mase(before, season, actual, paired)];
  };
  const [ownSmape, ownMase] = measure(fitMethod(seen.values, season, method));
  const [naiveSmape, naiveMase] = measure(seasonalNaive(seen.values, season));
  return { smape: ownSmape, mase: ownMase, naiveSmape, naiveMase };
}

/**
 * Forecasts the history's own end from up to six earlier points and compares with what came (a rolling origin). At each point
 * nothing later is known: gaps, spikes and the side of zero are judged, and the method is fitted, by what came before. The season alone
 * is looked for once, in all of the history. The history must be longer than the horizon by at least three values.
 */
export function forecastError(
  history: readonly (number | null)[],
  options: ForecastOptions,
): Result<ForecastErrors, ForecastFailure> {
  const prepared = prepareHistory(history, options);
  if (!prepared.ok) return prepared;
  const { season, method } = prepared.value;
  const { values } = trimBlanks(history);
  const origins = originsOf(values, options.horizon);
  if (origins.length === 0) {
    const needed = `at least ${options.horizon + FEWEST_SEEN}: the ${options.horizon} to be forecast and ${FEWEST_SEEN} known before them`;
    return fail(tooLittle('history', `${values.length} periods`, needed));
  }
  const measured = origins.map((origin) => missesFrom(values, origin, { horizon: options.horizon, season, method }));
  return succeed({
    smape: mean(measured.map((origin) => origin.smape)),
    mase: meanOrNull(measured.map((origin) => origin.mase)),
    naiveSmape: mean(measured.map((origin) => origin.naiveSmape)),
    naiveMase: meanOrNull(measured.map((origin) => origin.naiveMase)),
    origins: measured.length,
  });
}
