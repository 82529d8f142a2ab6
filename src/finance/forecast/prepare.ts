import { dustOf } from '../dust';
import { fail, succeed, type Result } from '../result';
import { fillGaps, trimBlanks } from './cleaning/gaps';
import { drawInSpikes, type Spike } from './cleaning/spikes';
import { forecastMethods, type ForecastMethod } from './combination/fit-method';
import { notMeant, tooLittle, type ForecastFailure } from './failure';
import { detectPeriod } from './seasonality/detect';
import { fewestForSeasons } from './seasonality/indices';

/** What to forecast, and how. */
export interface ForecastOptions {
  /** Periods to forecast: a whole number from 1 to 120. */
  readonly horizon: number;
  /** Periods in a round of seasons, such as 12 for months; 1 for none. Looked for in the history where it is left out. */
  readonly season?: number;
  /** `auto` where it is left out. */
  readonly method?: ForecastMethod;
}

/** A history made ready: one value a period, none larger than 1 in size. */
export interface PreparedHistory {
  readonly values: readonly number[];
  /** The same with its spikes as they came. */
  readonly uncleaned: readonly number[];
  /** What the values must be multiplied by to be in the user's unit again. */
  readonly unit: number;
  readonly season: number;
  readonly method: ForecastMethod;
  /** What was done to the history, in sentences. */
  readonly notes: readonly string[];
  /** Blank periods after the last value, which were left out. */
  readonly blanksAfter: number;
  /** Forecasts keep to the side of zero that all of the history is on; an end may be infinite. */
  readonly bounds: readonly [number, number];
}

const FEWEST_VALUES = 3;
const LONGEST_HORIZON = 120;
const LONGEST_SEASON = 366;
/** Beyond this size squares leave the range of floating-point numbers; below its inverse a value is as good as 0. */
const LARGEST = 1e100;

const isWholeWithin = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** The first fault of the history as given, in the user's words, or `undefined`. */
function findFault(history: readonly (number | null)[], options: ForecastOptions): ForecastFailure | undefined {
  const { horizon, season = 1, method = 'auto' } = options;
  if (!isWholeWithin(horizon, 1, LONGEST_HORIZON)) {
    return notMeant('horizon', `${horizon}`, `a whole number of periods from 1 to ${LONGEST_HORIZON}`);
  }
  if (!isWholeWithin(season, 1, LONGEST_SEASON)) {
    const expected = `a whole number from 1 to ${LONGEST_SEASON}: 12 for months, 4 for quarters, 1 for none`;
    return notMeant('season', `${season}`, expected);
  }
  if (!forecastMethods.includes(method)) {
    return notMeant('method', method, `one of ${forecastMethods.join(', ')}`);
  }
  const known = history.filter((value) => value !== null);
  const odd = history.findIndex((value) => value !== null && !(Math.abs(value) <= LARGEST));
  if (odd >= 0) {
    const expected = `numbers no larger than ${LARGEST.toExponential().replace('+', '')}, or blanks where a period is not known`;
    return notMeant('history', `${String(history[odd])} in place ${odd + 1}`, expected);
  }
  if (known.length < FEWEST_VALUES) {
    const found = known.length === 1 ? '1 number' : `${known.length} numbers`;
    return tooLittle('history', found, `at least ${FEWEST_VALUES} numbers`);
  }
  const { length } = trimBlanks(history).values;
  if (options.season !== undefined && season > 1 && season > length) {
    const expected = `no more periods than the history has (${length}), or 1 for no seasons`;
    return notMeant('season', `${season}`, expected);
  }
  return undefined;
}

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const rounded = (value: number): string => Number(value.toPrecision(6)).toString();

/** What was done about blanks. `inside` are those between the first value and the last. */
function blankNotes(before: number, inside: number, after: number): string[] {
  const notes: string[] = [];
  if (before > 0) notes.push(`${plural(before, 'blank period', 'blank periods')} before the first value left out.`);
  if (inside > 0) {
    notes.push(`${plural(inside, 'gap', 'gaps')} filled along the line between the values on both sides.`);
  }
  if (after > 0) {
    const blanks = plural(after, 'blank period', 'blank periods');
    notes.push(`${blanks} after the last value left out: the forecast begins right after that value.`);
  }
  return notes;
}

const spikeNote = (spike: Spike, before: number, unit: number): string =>
  `Period ${before + spike.place + 1} (${rounded(spike.found * unit)}) stands far from its neighbours and counts as ${rounded(spike.countedAs * unit)}.`;

const seasonNote = (season: number): string =>
  `Seasons of ${season} periods are measured in at least ${fewestForSeasons(season)} periods of history. With fewer, "auto" repeats half of the last round's, "seasonal naive" all of it, and the other methods none.`;

/** Which side of zero forecasts must keep to, because every value does. */
export function boundsOf(values: readonly number[]): readonly [number, number] {
  if (values.every((value) => value >= 0)) return [0, Number.POSITIVE_INFINITY];
  if (values.every((value) => value <= 0)) return [Number.NEGATIVE_INFINITY, 0];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** Makes a history with at least one value ready: gaps filled, spikes drawn in, and both said. Nothing is checked. */
export function readyHistory(
  history: readonly (number | null)[],
  options: Pick<ForecastOptions, 'season' | 'method'>,
): PreparedHistory {
  const { values, before, after } = trimBlanks(history);
  const size = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const unit = size > 1 / LARGEST ? size : 1;
  const scaled = values.map((value) => (value === null ? null : value / unit));
  const season = options.season ?? detectPeriod(fillGaps(scaled, 1));
  const filled = fillGaps(scaled, season);
  const cleaned = drawInSpikes(filled, season);
  const inside = values.filter((value) => value === null).length;
  const notes = [
    ...blankNotes(before, inside, after),
    ...cleaned.spikes.map((spike) => spikeNote(spike, before, unit)),
  ];
  if (season > 1 && filled.length < fewestForSeasons(season)) notes.push(seasonNote(season));
  return {
    values: cleaned.values,
    uncleaned: filled,
    unit,
    season,
    method: options.method ?? 'auto',
    notes,
    blanksAfter: after,
    bounds: boundsOf(filled),
  };
}

/** Checks what was asked, and makes a history ready for it. */
export function prepareHistory(
  history: readonly (number | null)[],
  options: ForecastOptions,
): Result<PreparedHistory, ForecastFailure> {
  const fault = findFault(history, options);
  return fault === undefined ? succeed(readyHistory(history, options)) : fail(fault);
}

/** Beside values no larger than 1 in size, what binary arithmetic leaves of nothing. */
const DUST = dustOf(1);

/** Values in the history's own unit again, on the side of zero where the history is; a trace of nothing is 0. */
export function inUnit(prepared: PreparedHistory, values: readonly number[]): number[] {
  const [low, high] = prepared.bounds;
  return values.map((value) => (Math.abs(value) <= DUST ? 0 : Math.min(high, Math.max(low, value)) * prepared.unit));
}
