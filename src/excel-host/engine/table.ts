import type { Area } from '../book';

/** One column of a table. Its name is what its heading cell says. */
export interface EngineTableColumn {
  readonly id: number;
  name: string;
}

/** A table. Its area holds headings, body and, where shown, totals. */
export interface EngineTable {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  style: string;
  columns: EngineTableColumn[];
  lastColumnId: number;
}

/** The rows of a table between its headings and its totals. */
export function bodyArea(table: EngineTable): Area {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return { ...table.area, top, bottom: Math.max(top, bottom) };
}

/** The row of a table's headings. */
export function headingArea(table: EngineTable): Area {
  return { ...table.area, bottom: table.area.top };
}

/** The row of a table's totals. */
export function totalsArea(table: EngineTable): Area {
  return { ...table.area, top: table.area.bottom };
}

/** Headings as a table needs them: a blank one is named `Column1`, a repeated one gets a number, as in Excel. */
export function uniqueHeadings(found: readonly string[]): string[] {
  const used = new Set<string>();
  return found.map((heading, index) => {
    const wanted = heading.trim() === '' ? `Column${index + 1}` : heading;
    let name = wanted;
    for (let suffix = 2; used.has(name.toLowerCase()); suffix += 1) name = `${wanted}${suffix}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** The area of a table that takes in cells written directly below it or to its right; `undefined` where they are elsewhere. */
export function grownArea(table: EngineTable, written: Area): Area | undefined {
  const { area } = table;
  const isBelow =
    !table.showTotals && written.top === area.bottom + 1 && written.left >= area.left && written.right <= area.right;
  if (isBelow) return { ...area, bottom: written.bottom };
  const isBeside = written.left === area.right + 1 && written.top >= area.top && written.bottom <= area.bottom;
  return isBeside ? { ...area, right: written.right } : undefined;
}
