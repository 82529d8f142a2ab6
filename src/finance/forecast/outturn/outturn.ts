import { fail, succeed, type Result } from '../../result';
import { tooLittle, type ForecastFailure } from '../failure';
import { blendedRemainder } from './blend';
import { checkOutturn, spentToDate, YEAR, type OutturnCase, type OutturnMethod, type OutturnOptions } from './case';
import {
  profileRemainder,
  runRateRemainder,
  scaledProfileRemainder,
  trendRemainder,
  type Remainder,
} from './remainder';

/** A year's forecast for a budget line. */
export interface Outturn {
  /** The forecast for the whole year, in the unit and with the sign of the actuals. */
  readonly outturn: number;
  /** What was spent so far. */
  readonly toDate: number;
  /** Periods of actuals, 0 to 12. */
  readonly periods: number;
  /** What the rest of the year was forecast by, in words. */
  readonly method: string;
  /** What was made of blanks and commitments, in sentences; often empty. */
  readonly notes: readonly string[];
}

interface Way {
  readonly remainder: Remainder;
  readonly words: string;
  /** The fewest periods of actuals for it to say anything. */
  readonly fewest: number;
}

function wayOf(method: OutturnMethod, knowsLastYear: boolean): Way {
  switch (method) {
    case 'auto': {
      const views = knowsLastYear ? 'the profile, the run rate and last year' : 'the profile and the run rate';
      return { remainder: blendedRemainder, words: `a blend of ${views}`, fewest: 0 };
    }
    case 'profile':
      return { remainder: profileRemainder, words: 'the rest of the profiled budget', fewest: 0 };
    case 'run rate':
      return { remainder: runRateRemainder, words: 'the run rate', fewest: 1 };
    case 'scaled profile':
      return { remainder: scaledProfileRemainder, words: 'the profile scaled to the actuals', fewest: 1 };
    case 'trend':
      return { remainder: trendRemainder, words: 'the damped trend of the periods so far', fewest: 3 };
  }
}

/**
 * A forecast no smaller than what is spent and committed already; for a line whose sums are negative, such as income, no larger.
 * Without commitments it stays as it is.
 */
export function floored(line: OutturnCase, forecast: number): number {
  if (line.committed === 0) return forecast;
  const sure = spentToDate(line) + line.committed;
  return line.direction > 0 ? Math.max(forecast, sure) : Math.min(forecast, sure);
}

/** Why a method has no answer: too few periods, or a profile with nothing in those that there are. */
function noRemainder(line: OutturnCase, { fewest }: Way): ForecastFailure {
  const periods = line.actuals.length;
  const found = periods === 0 ? 'no actuals' : `${periods} of ${YEAR} periods`;
  if (periods < fewest) return tooLittle('actuals', found, `at least ${fewest} for the method "${line.method}"`);
  return {
    kind: 'nothing to divide by',
    argument: 'budget',
    found: `nothing in the ${periods === 1 ? 'first period' : `first ${periods} periods`}`,
    expected: `some budget there for the method "${line.method}"; "profile" and "run rate" need none`,
  };
}

/** The year's forecast of a checked budget line. */
export function outturnOf(line: OutturnCase): Result<Outturn, ForecastFailure> {
  const periods = line.actuals.length;
  const way = wayOf(line.method, line.lastYear !== null);
  const rest = periods === YEAR ? 0 : way.remainder(line);
  if (rest === null) return fail(noRemainder(line, way));
  const toDate = spentToDate(line);
  const outturn = floored(line, toDate + rest);
  const notes = [...line.notes];
  if (outturn !== toDate + rest) notes.push('The forecast is what is spent and committed already.');
  const words = periods === YEAR ? 'the actuals of the whole year' : way.words;
  return succeed({ outturn, toDate, periods, method: words, notes });
}

/**
 * Forecasts a budget line's outturn for the year from the periods so far. Periods 12 and 13 count in the total but never
 * in the run rate or the trend; commitments are a floor. Fails where an argument is out of range or a method has too little to go on.
 */
export function outturn(options: OutturnOptions): Result<Outturn, ForecastFailure> {
  const line = checkOutturn(options);
  return line.ok ? outturnOf(line.value) : line;
}
