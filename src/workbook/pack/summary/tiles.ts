import { formatFinancialYear } from '../../../finance/financial-year';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { numberFormat } from '../../pages/styles';
import { type PackContext, yearsText } from '../pack-context';
import { type PagePart, textPart } from '../../pages/page-parts';

/** The columns that each key figure takes: the first column of the page is wide. */
const columnsOfTiles = [1, 2, 2, 2, 2, 3];

interface Tile {
  readonly label: string;
  readonly formula: string;
}

function tilesOf({ sums, year, years }: PackContext): Tile[] {
  const allYears = years.map((one) => sums.sum({ kind: 'target', year: one }).slice(1)).join('+');
  return [
    { label: `${formatFinancialYear(year)} target`, formula: sums.sum({ kind: 'target', year }) },
    { label: 'Delivered so far', formula: sums.sum({ kind: 'delivered', year }) },
    { label: 'Forecast for the year', formula: sums.sum({ kind: 'forecast', year }) },
    { label: 'At risk this year', formula: sums.sum({ kind: 'atRisk', year }) },
    { label: 'Target not yet forecast', formula: sums.sum({ kind: 'notForecast', year }) },
    { label: `Target ${yearsText(years)}`, formula: `=${allYears}` },
  ];
}

const filledUp = (first: PageCell, tile: number): PageCell[] => [
  first,
  ...Array.from({ length: (columnsOfTiles[tile] ?? 1) - 1 }, () => cell(null, first.style)),
];

/** A sum as a text: Excel shows a number that is wider than its column as ####, while a text runs into the next. */
function shown(sum: string, { tracker }: PackContext): PageCell {
  const format = numberFormat('money', tracker.settings.unit).replaceAll('"', '""');
  return formulaCell(`=TEXT(${sum.slice(1)},"${format}")`, 'figureMoney');
}

/** The key figures of the year side by side. */
export function tilesPart(context: PackContext): PagePart {
  const tiles = tilesOf(context);
  return textPart([
    tiles.flatMap(({ label }, tile) => filledUp(cell(label, 'figureLabel'), tile)),
    tiles.flatMap(({ formula }, tile) => filledUp(shown(formula, context), tile)),
  ]);
}
