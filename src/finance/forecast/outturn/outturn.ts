import { fail, succeed, type Result } from '../../result';
import type { ForecastFailure } from '../failure';
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
  /** What the actuals must show for it to say anything. */
  readonly needs: string;
}

const anything = 'any actuals';

function wayOf(method: OutturnMethod, knowsLastYear: boolean): Way {
  switch (method) {
    case 'auto': {
      const views = knowsLastYear ? 'the profile, the run rate and last year' : 'the profile and the run rate';
      return { remainder: blendedRemainder, words: `a blend of ${views}`, needs: anything };
    }
    case 'profile':
      return { remainder: profileRemainder, words: 'the rest of the profiled budget', needs: anything };
    case 'run rate':
      return { remainder: runRateRemainder, words: 'the run rate', needs: 'at least one period' };
    case 'scaled profile':
      return {
        remainder: scaledProfileRemainder,
        words: 'the profile scaled to the actuals',
        needs: 'periods that have at least 2% of the budget between them; otherwise use profile or run rate',
      };
    case 'trend':
      return {
        remainder: trendRemainder,
        words: 'the damped trend of the periods so far',
        needs: 'at least 3 periods',
      };
  }
}

/** The forecast raised to what is spent and committed already; lowered to it where the commitments are negative, as for income. */
function floored(line: OutturnCase, forecast: number): number {
  const sure = spentToDate(line) + line.committed;
  if (line.committed > 0) return Math.max(forecast, sure);
  return line.committed < 0 ? Math.min(forecast, sure) : forecast;
}

/** The year's forecast of a checked budget line. */
export function outturnOf(line: OutturnCase): Result<Outturn, ForecastFailure> {
  const periods = line.actuals.length;
  const way = wayOf(line.method, line.lastYear !== null);
  const rest = periods === YEAR ? 0 : way.remainder(line);
  if (rest === null) {
    const found = periods === 0 ? 'no actuals' : `${periods} of ${YEAR} periods`;
    return fail({ argument: 'actuals', found, expected: `${way.needs} for the method ${line.method}` });
  }
  const toDate = spentToDate(line);
  const outturn = floored(line, toDate + rest);
  const notes = [...line.notes];
  if (outturn !== toDate + rest) notes.push('Raised to what is spent and committed already.');
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
