import { type PriceVolumeLine, priceVolumeMix } from '../finance/price-volume';
import { fail, type Result, succeed } from '../finance/result';
import { toExcel } from './answer';
import { badArgument, type Failure } from './arguments/failure';
import { countOf } from './arguments/figures';
import { type Grid, isOneCell, shapeOf } from './arguments/grid';
import { grid, placeIn, readCells } from './arguments/range';
import { sum } from './arguments/sums';
import { row, whole } from './arguments/whole';

const volumeKind = countOf('units');
const names = ['budget volume', 'budget price', 'actual volume', 'actual price'] as const;
type Name = (typeof names)[number];
type Figures = Readonly<Record<Name, readonly (number | null)[]>>;

/**
 * Why a cost differs from its budget: volume, price and total; with ranges of lines volume, mix, price and total.
 * @customfunction PRICEVOLUME
 * @helpurl https://localhost:3000/assets/help/functions.html#PRICEVOLUME
 * @param budgetVolume How many were budgeted for, such as children placed. A line with nothing in any range is passed over.
 * @param budgetPrice What each was budgeted to cost.
 * @param actualVolume How many there are.
 * @param actualPrice What each costs. It may be blank where there are none; any other blank gives #N/A.
 * @returns One row: volume, price, total for single cells; volume, mix, price, total for ranges of several cells, of which one line has no mix. Positive is adverse.
 * @throws #N/A where a figure is blank; #DIV/0! where several lines have no budgeted volume between them; #VALUE! for ranges of different shapes.
 * @example =MTFS.PRICEVOLUME(100, 10, 110, 12) gives [[100,220,320]]
 * @example =MTFS.PRICEVOLUME({10;10}, {100;300}, {10;20}, {100;310}) gives [[2000,1000,200,3200]]
 */
export function priceVolume(
  budgetVolume: unknown[][],
  budgetPrice: unknown[][],
  actualVolume: unknown[][],
  actualPrice: unknown[][],
): unknown[][] {
  const passed = {
    'budget volume': budgetVolume,
    'budget price': budgetPrice,
    'actual volume': actualVolume,
    'actual price': actualPrice,
  };
  const declared = { 'budget volume': grid, 'budget price': grid, 'actual volume': grid, 'actual price': grid };
  return toExcel(
    whole(declared, passed, (grids) => {
      const lines = linesOf(grids);
      if (!lines.ok) return lines;
      const parts = priceVolumeMix(lines.value);
      if (parts === null) {
        const message = 'budget volume: the lines add up to 0, so there is no average price to measure by.';
        return fail({ code: '#DIV/0!', message });
      }
      const { volume, mix, price, total } = parts;
      const shown = names.every((name) => isOneCell(grids[name]))
        ? [volume, price, total]
        : [volume, mix, price, total];
      return row(...shown.map(succeed));
    }),
  );
}

function linesOf(grids: Readonly<Record<Name, Grid>>): Result<readonly PriceVolumeLine[], Failure> {
  const figures = figuresOf(grids);
  if (!figures.ok) return figures;
  const lines: PriceVolumeLine[] = [];
  for (const place of figures.value['budget volume'].keys()) {
    if (names.every((name) => (figures.value[name][place] ?? null) === null)) continue;
    const line = lineAt(figures.value, place);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  if (lines.length > 0) return succeed(lines);
  return fail({ code: '#N/A', message: 'budget volume: all blank, so there is no answer yet.' });
}

function figuresOf(grids: Readonly<Record<Name, Grid>>): Result<Figures, Failure> {
  const first = grids['budget volume'];
  const misfit = names.find((name) => shapeOf(grids[name]) !== shapeOf(first));
  if (misfit !== undefined) {
    return fail(badArgument(misfit, `a range of ${shapeOf(grids[misfit])}`, `${shapeOf(first)} as in budget volume`));
  }
  const read: Record<Name, readonly (number | null)[]> = {
    'budget volume': [],
    'budget price': [],
    'actual volume': [],
    'actual price': [],
  };
  for (const name of names) {
    const figures = readCells(name.endsWith('volume') ? volumeKind : sum, name, grids[name].flat());
    if (!figures.ok) return figures;
    read[name] = figures.value;
  }
  return succeed(read);
}

/** One line; its actual price may be blank where there is none of it. */
function lineAt(figures: Figures, place: number): Result<PriceVolumeLine, Failure> {
  const at = (name: Name) => figures[name][place] ?? null;
  const budgetVolume = at('budget volume');
  const budgetPrice = at('budget price');
  const actualVolume = at('actual volume');
  const actualPrice = at('actual price') ?? (actualVolume === 0 ? 0 : null);
  if (budgetVolume !== null && budgetPrice !== null && actualVolume !== null && actualPrice !== null) {
    return succeed({ budgetVolume, budgetPrice, actualVolume, actualPrice });
  }
  const blank = names.find((name) => at(name) === null) ?? 'actual price';
  const where = figures[blank].length === 1 ? blank : placeIn(blank, place);
  return fail({ code: '#N/A', message: `${where}: blank, so there is no answer yet.` });
}
