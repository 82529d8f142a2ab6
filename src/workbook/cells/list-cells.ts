import type { CellPlace } from '../tracker';

const mostNamed = 5;

/** The first few cells by their addresses, and how many more there are: `D3, D4 and 7 more`. */
export function listCells(cells: readonly CellPlace[]): string {
  const named = cells.slice(0, mostNamed).map(({ address }) => address);
  const more = cells.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
