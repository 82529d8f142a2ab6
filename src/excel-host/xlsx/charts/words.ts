import type { ChartFamily, ChartGrouping, DisplayUnit, LabelPosition, LegendPosition } from '../../chart-data';
import type { LineStyle, TickLabelPosition } from '../../chart-data';

/** The file format's words (ECMA-376 part 1, 21.2) for those of Excel's API. */
export const legendWords: Readonly<Record<LegendPosition, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

export const labelWords: Readonly<Record<LabelPosition, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

export const dashWords: Readonly<Record<Exclude<LineStyle, 'None'>, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'dot',
  RoundDot: 'sysDot',
};

export const unitWords: Readonly<Record<DisplayUnit, string>> = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};

export const tickLabelWords: Readonly<Record<TickLabelPosition, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

export const groupingWords: Readonly<Record<ChartGrouping, string>> = {
  side: 'clustered',
  stacked: 'stacked',
  percent: 'percentStacked',
};

/** The element of each family of charts. */
export const groupNames: Readonly<Record<ChartFamily, string>> = {
  column: 'barChart',
  bar: 'barChart',
  line: 'lineChart',
  area: 'areaChart',
  pie: 'pieChart',
  doughnut: 'doughnutChart',
  scatter: 'scatterChart',
};

/** The word of the API for one of the file's; `undefined` for one that the API has not, and for none. */
export function apiWord<W extends string>(
  words: Readonly<Record<W, string>>,
  found: string | undefined,
): W | undefined {
  for (const word in words) if (words[word] === found) return word;
  return undefined;
}
