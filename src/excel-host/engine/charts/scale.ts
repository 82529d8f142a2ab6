import type { ChartAxisData, ChartGrouping, ChartType } from '../../chart-data';
import { shapeOf } from '../../chart-data';
import type { PictureSeries } from './picture';

/** The values along an axis: both ends, and the step between its marks. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** The lowest and the highest of some values. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** Whether the axis needs no room beyond them, as with parts of a hundred. */
  readonly isExact?: boolean;
}

type FixedEnds = Pick<ChartAxisData, 'minimum' | 'maximum' | 'majorUnit'>;

/** About as many steps as Excel gives an axis of middling length. */
const STEPS = 8;

/** An axis that holds an extent in round steps; ends and step that were set stay as they are. */
export function scaleOf({ low, high, isExact = false }: Extent, { minimum, maximum, majorUnit }: FixedEnds): Scale {
  const { start, end } = withMargin(minimum ?? low, maximum ?? high, isExact);
  const step = majorUnit ?? roundStep((end - start) / STEPS);
  const bottom = minimum ?? roundTo(Math.floor(start / step + TINY) * step);
  const top = maximum ?? roundTo(Math.ceil(end / step - TINY) * step);
  return { minimum: bottom, maximum: top > bottom ? top : bottom + step, step };
}

const TINY = 1e-9;

/** Excel begins an axis at 0 unless the values lie close together, and leaves a twentieth free beyond the highest. */
function withMargin(low: number, high: number, isExact: boolean): { start: number; end: number } {
  if (low === high) return low === 0 ? { start: 0, end: 1 } : { start: Math.min(low, 0), end: Math.max(high, 0) };
  const span = high - low;
  const isClose = span < Math.max(Math.abs(low), Math.abs(high)) / 6;
  const margin = isExact ? 0 : span / 20;
  return {
    start: low >= 0 && !isClose ? 0 : low === 0 ? 0 : low - margin,
    end: high <= 0 && !isClose ? 0 : high === 0 ? 0 : high + margin,
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5].find((one) => rough <= one * power * (1 + TINY)) ?? 10;
  return roundTo(digit * power);
}

function roundTo(number: number): number {
  return Number(number.toPrecision(12));
}

/** The marks along an axis, from its lower to its upper end. */
export function marksOf({ minimum, maximum, step }: Scale): number[] {
  const count = Math.min(Math.floor((maximum - minimum) / step + TINY), MOST_MARKS);
  return Array.from({ length: count + 1 }, (_, index) => roundTo(minimum + index * step));
}

/** A step that was set far too small for its axis draws no more marks than this. */
const MOST_MARKS = 200;

/** The values that the value axis must hold: those of the series, or their sums where they are stacked. */
export function valueExtent(series: readonly PictureSeries[]): Extent {
  const bounds = [...groupsOf(series)].flatMap(([type, group]) => groupBounds(group, shapeOf(type).grouping));
  if (bounds.length === 0) return { low: 0, high: 1 };
  const isExact = series.every(({ type }) => type !== undefined && shapeOf(type).grouping === 'percent');
  return { ...extentOf(bounds), isExact };
}

/** The extent of some numbers, of which there is at least one. */
export function extentOf(numbers: readonly number[]): Extent {
  return numbers.reduce<Extent>(
    ({ low, high }, number) => ({ low: Math.min(low, number), high: Math.max(high, number) }),
    { low: Infinity, high: -Infinity },
  );
}

/** The series of each kind, in the order in which the kinds appear. */
export function groupsOf(series: readonly PictureSeries[]): Map<ChartType, PictureSeries[]> {
  const groups = new Map<ChartType, PictureSeries[]>();
  for (const one of series) {
    if (one.type === undefined) continue;
    groups.set(one.type, [...(groups.get(one.type) ?? []), one]);
  }
  return groups;
}

function groupBounds(group: readonly PictureSeries[], grouping: ChartGrouping): number[] {
  if (grouping === 'side') return group.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const stacks = stacksOf(group, grouping);
  return stacks.flatMap((line) => line.flatMap(({ from, to }) => [from, to]));
}

/** Where a value of a stack begins and ends. */
export interface StackPart {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of each series of a stack, point by point: values above 0 upon each other, those below 0 under each other.
 * As parts of a hundred, 1 is the sum of all sizes at a point.
 */
export function stacksOf(group: readonly PictureSeries[], grouping: ChartGrouping): StackPart[][] {
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const { points } of group)
    points.forEach(({ value }, at) => sizes.set(at, (sizes.get(at) ?? 0) + Math.abs(value ?? 0)));
  return group.map(({ points }) =>
    points.map(({ value }, at) => {
      const whole = grouping === 'percent' ? (sizes.get(at) ?? 0) : 1;
      const share = whole === 0 ? 0 : (value ?? 0) / whole;
      const side = share < 0 ? below : above;
      const from = side.get(at) ?? 0;
      side.set(at, from + share);
      return { from, to: from + share };
    }),
  );
}
