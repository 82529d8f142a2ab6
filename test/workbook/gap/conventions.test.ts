import { settings } from '../support/sheets';
import { tableSheet, type Written } from '../support/book';
import { gapSheet, headings, reportOf, soundRows } from './sheets';

type Row = readonly Written[];
type Rows = readonly Row[];

const figures = (row: Row): number[] => row.slice(2).map(Number);
const named = (name: string): number[] => figures(soundRows.find(([label]) => label === name) ?? []);
const replaced = (name: string, to: Rows): Rows => soundRows.flatMap((row) => (row[0] === name ? to : [row]));
const changed = (rows: Rows, isMeant: (row: Row) => boolean, to: (amounts: number[]) => readonly number[]): Rows =>
  rows.map((row) => (isMeant(row) ? [row[0] ?? null, row[1] ?? null, ...to(figures(row))] : row));
const isKind =
  (...kinds: readonly string[]) =>
  ([, kind]: Row): boolean =>
    kinds.includes(String(kind));
const isNamed =
  (name: string) =>
  ([label]: Row): boolean =>
    label === name;
const negated = (amounts: readonly number[]): number[] => amounts.map((amount) => -amount);
const runningOn = (amounts: readonly number[]): number[] =>
  amounts.map((_, year) => amounts.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
const increments = (amounts: readonly number[]): number[] =>
  amounts.map((amount, year) => amount - (amounts[year - 1] ?? 0));
const less = (from: readonly number[], by: readonly number[]): number[] =>
  from.map((amount, year) => amount - (by[year] ?? 0));

const saved = [3400, 8140, 890, 60];
const beforeReserves = increments(named('Cumulative gap'));
const withoutReserves = changed(
  changed(
    soundRows.filter(([name]) => name !== 'Use of reserves' && name !== 'Gap after reserves'),
    isNamed('Annual requirement'),
    () => beforeReserves,
  ),
  isNamed('Unidentified'),
  () => less(beforeReserves, saved),
);

/** Tables as councils differ in them, each of them sound. */
const councils: Readonly<Record<string, Rows>> = {
  'funding as negatives': changed(soundRows, isKind('Funding'), negated),
  'reserves as negatives': changed(soundRows, isKind('Reserves'), negated),
  'savings as negatives': changed(soundRows, isKind('Savings', 'Unidentified'), negated),
  'a gap as a negative': changed(soundRows, isKind('Total'), negated),
  'all but the base as negatives': changed(
    soundRows,
    isKind('Funding', 'Reserves', 'Savings', 'Unidentified', 'Total'),
    negated,
  ),
  'savings that run on': changed(soundRows, isKind('Savings', 'Unidentified'), runningOn),
  'pressures in their first year only': changed(soundRows, isKind('Pressure', 'Pay'), increments),
  'savings by programme with their total': replaced('Commissioning', [
    ['Children', 'Savings', 600, 900, 200, 0],
    ['Adults', 'Savings', 400, 600, 100, 0],
    ['Total savings', 'Total', ...saved],
  ]),
  'subtotals of pressures and of funding': replaced('Pay award 1%', [
    ['Pay award 1%', 'Pay', ...named('Pay award 1%')],
    ['Total pressures', 'Total', 5200, 11400, 15600, 19800],
  ]).flatMap((row) =>
    row[0] === 'Council tax and grants'
      ? [
          ['Council tax', 'Funding', 200000, 200000, 200000, 200000],
          ['Grants', 'Funding', ...less(figures(row), [200000, 200000, 200000, 200000])],
          ['Total funding', 'Total', ...figures(row)],
        ]
      : [row],
  ),
  'no reserves': withoutReserves,
  'a requirement before reserves': changed(
    changed(soundRows, isNamed('Annual requirement'), () => beforeReserves),
    isNamed('Unidentified'),
    () => less(beforeReserves, saved),
  ),
  'no annual requirement': soundRows.filter(([name]) => name !== 'Annual requirement'),
  'a one-off pressure': replaced('Adult social care', [
    ['Adult social care', 'Pressure', 4000, 8000, 12000, 15000],
    ['Flood repairs', 'One-off pressure', 0, 1000, 0, 0],
  ]),
};

describe.each(Object.entries(councils))('a gap with %s', (_, rows) => {
  const place = rows.findIndex(([name]) => name === 'Cumulative gap');

  it('is proved, whatever its convention, and comes to the same gap', async () => {
    const report = await reportOf(gapSheet(rows));
    expect(report.identities.length).toBeGreaterThan(7);
    expect(report.identities.filter(({ verdict }) => verdict !== 'Agrees')).toEqual([]);
    expect(report.broken).toEqual([]);
    expect(report.gap.map(({ cumulative }) => cumulative)).toEqual(named('Cumulative gap'));
  });

  it('names the total that does not follow', async () => {
    const stated = Number(rows[place]?.[3]);
    const wrong = rows.map((row, at) => (at === place ? row.with(3, stated + 1234) : row));
    const { broken } = await reportOf(gapSheet(wrong));
    expect(broken[0]).toMatchObject({ cell: `Gap!D${place + 2}`, found: stated + 1234, expected: stated });
  });
});

describe('a gap in other units than the savings table', () => {
  const savings = tableSheet('Savings', [
    ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', '2015/16 Target', '2016/17 Target', '2017/18 Target'],
    ['S1', 'Early help', 2400, 2400, 6640, 590, 60],
    ['S2', 'Placements', 1000, 0, 1500, 300, 0],
  ]);
  const scaled = (by: number): Rows =>
    changed(
      soundRows,
      () => true,
      (amounts) => amounts.map((amount) => amount * by),
    );
  const inUnit = (unit: string): Row =>
    headings.map((heading, at) => (at < 2 ? heading : `${String(heading)} ${unit}`));

  it.each([
    ['£', 1000],
    ['£m', 0.001],
  ])('is held against it where its headings say %s', async (unit, by) => {
    const report = await reportOf(settings, gapSheet(scaled(by), inUnit(unit)), savings);
    expect(report.identities.filter(({ identity }) => identity === 'savings = the savings table')).toHaveLength(4);
    expect(report.broken).toEqual([]);
  });

  it('is never put together with it where nothing says so', async () => {
    const report = await reportOf(settings, gapSheet(scaled(1000)), savings);
    expect(report.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(report.missing.map(({ scenario }) => scenario)).toContain('All Red lines fail');
  });
});

describe('what the founding papers publish', () => {
  it('moves £1.5m from 2015/16 to 2016/17 and keeps the total: 3,400, 7,140, 2,590 and 110', async () => {
    const moved = [3400, 7140, 2590, 110];
    const rows: Rows = [
      ['Base', 'Base', 3400, 10540, 13130, 13240],
      ['Funding', 'Funding', 0, 0, 0, 0],
      ['Cumulative gap', 'Total', ...runningOn(moved)],
      ['Annual requirement', 'Total', ...moved],
      ['Savings', 'Savings', ...moved],
    ];
    const { gap, broken } = await reportOf(gapSheet(rows));
    expect(gap.map(({ annual }) => annual)).toEqual(moved);
    expect(gap.at(-1)?.cumulative).toBe(13240);
    expect(broken).toEqual([]);
  });
});
