import { formatFinancialYear } from '../../../finance/financial-year';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { type PackContext, yearsText } from '../pack-context';
import { type PagePart, textPart } from '../page-parts';

/** The columns that a key figure takes. */
const columnsOfTile = 2;

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

const filledUp = (first: PageCell): PageCell[] => [
  first,
  ...Array.from({ length: columnsOfTile - 1 }, () => cell(null, first.style)),
];

/** The key figures of the year side by side. */
export function tilesPart(context: PackContext): PagePart {
  const tiles = tilesOf(context);
  return textPart([
    tiles.flatMap(({ label }) => filledUp(cell(label, 'figureLabel'))),
    tiles.flatMap(({ formula }) => filledUp(formulaCell(formula, 'figureMoney'))),
  ]);
}
