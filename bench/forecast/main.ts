/**
 * Compares the forecasting engine with what people use without it, over a file of competition series.
 * `npm run bench:forecast -- FILE [PART]`: PART is `odd` or `even` to use every other series only (one half to develop on,
 * the other to check on), or a whole number to use one series in so many.
 */
import { rivals } from './rivals';
import { scoreSeries, summarise, type Summary } from './score';
import { readSeries, type Series } from './series';

const HEADINGS = ['series', 'sMAPE', 'MASE', '12m total %', 'from 24m %', '80% holds', '95% holds', 'ms a series'];
const NAME_WIDTH = 16;
const CELL_WIDTH = 12;

function pick(series: readonly Series[], part: string | undefined): readonly Series[] {
  if (part === undefined) return series;
  if (part === 'odd') return series.filter((_, place) => place % 2 === 0);
  if (part === 'even') return series.filter((_, place) => place % 2 === 1);
  const step = Number(part);
  if (!Number.isInteger(step) || step < 1)
    throw new Error(`The part must be odd, even or a whole number, not ${part}.`);
  return series.filter((_, place) => place % step === 0);
}

const figure = (value: number | null, digits: number): string =>
  (value === null ? '-' : value.toFixed(digits)).padStart(CELL_WIDTH);

function printLine(name: string, summary: Summary): void {
  const share = (value: number | null): number | null => (value === null ? null : 100 * value);
  console.log(
    name.padEnd(NAME_WIDTH) +
      figure(summary.series, 0) +
      figure(summary.smape, 2) +
      figure(summary.mase, 3) +
      figure(summary.yearTotal, 2) +
      figure(summary.yearTotalFrom24, 2) +
      figure(share(summary.covered80), 1) +
      figure(share(summary.covered95), 1) +
      figure(summary.milliseconds, 2),
  );
}

function printTable(title: string, lines: readonly (readonly [string, Summary])[]): void {
  console.log(`\n${title.padEnd(NAME_WIDTH)}${HEADINGS.map((heading) => heading.padStart(CELL_WIDTH)).join('')}`);
  for (const [name, summary] of lines) printLine(name, summary);
}

const [path, part] = process.argv.slice(2);
if (path === undefined) {
  console.error('Which file of series? npm run bench:forecast -- FILE [odd|even|STEP]');
  process.exitCode = 1;
} else {
  const series = pick(readSeries(path), part);
  const scored = rivals.map((rival) => ({ name: rival.name, scores: series.map((one) => scoreSeries(rival, one)) }));
  const periods = [...new Set(series.map((one) => one.period)), 'all'];
  for (const period of periods) {
    const belongs = (place: number): boolean => period === 'all' || series[place]?.period === period;
    const horizons = series.filter((_, place) => belongs(place)).map((one) => one.test.length);
    printTable(
      period,
      scored.map(({ name, scores }) => [
        name,
        summarise(
          scores.filter((_, place) => belongs(place)),
          horizons,
        ),
      ]),
    );
  }
}
