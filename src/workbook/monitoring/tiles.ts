import type { MoneyUnit } from '../../finance/money';
import { cell, formulaCell, type PageCell } from '../pages/page-cell';
import { lookOf, numberFormat, type PageStyle } from '../pages/styles';

/** A key figure under its name, across so many columns. */
export interface Tile {
  readonly label: string;
  readonly columns: number;
  readonly figure: PageCell;
}

/** A sum, given without `=`, as a formula's text: Excel shows a number that is wider than its column as ####. */
export function sumAsText(sum: string, style: PageStyle, unit: MoneyUnit): string {
  const format = numberFormat(lookOf(style).format, unit).replaceAll('"', '""');
  return `TEXT(${sum},"${format}")`;
}

/** A sum as a key figure. */
export const figureTile = (sum: string, style: PageStyle, unit: MoneyUnit): PageCell =>
  formulaCell(`=${sumAsText(sum, style, unit)}`, 'figureMoney');

/** Key figures side by side: a row of their names, and one of the figures. */
export function tileRows(tiles: readonly Tile[]): PageCell[][] {
  const across = (cells: readonly PageCell[]): PageCell[] =>
    cells.flatMap((first, tile) => [
      first,
      ...Array.from({ length: (tiles[tile]?.columns ?? 1) - 1 }, () => cell(null, first.style)),
    ]);
  return [across(tiles.map(({ label }) => cell(label, 'figureLabel'))), across(tiles.map(({ figure }) => figure))];
}
