import { cellAddress } from '../../src/workbook/cells/address';
import type { ModelDefinition } from '../../src/workbook/models/model';
import { cases, columnsOf, planSheet } from '../../src/workbook/models/page/sheet-plan';
import { restsOn } from '../../test/workbook/models/rests-on';

/** A cell of a model's sheet, counted from 0, and what it is called in a complaint. */
export interface CellOfModel {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** The cells that every spreadsheet can work out; and how many rest on functions of our own, which Excel alone has. */
export interface CellsOfModel {
  readonly native: readonly CellOfModel[];
  readonly ours: number;
}

const figureColumns = [columnsOf.value, ...Array.from({ length: cases }, (_, index) => columnsOf.sensitivity + index)];

/** The cells of a model's sheet that hold formulas: its figures with their sensitivity, and the columns of its lists. */
export function cellsOfModel(definition: ModelDefinition): CellsOfModel {
  const plan = planSheet(definition);
  const isOurs = (name: string): boolean =>
    restsOn(definition, [name]).formulas.some((formula) => formula.includes('MTFS.'));
  const figures = [...definition.workings, ...definition.results].flatMap(({ key, label }) =>
    figureColumns.map((column) => ({
      isOurs: isOurs(key),
      cell: { row: plan.rowOf.get(key) ?? 0, column, name: label },
    })),
  );
  const lists = definition.lists.flatMap(({ key, title, columns, rows }, index) => {
    const { top, left } = plan.lists[index] ?? { top: 0, left: 0 };
    return columns.flatMap(({ heading, formula }, across) =>
      rows.flatMap((_, down) =>
        formula === undefined
          ? []
          : [
              {
                isOurs: isOurs(`${key}[${heading}]`),
                cell: { row: top + 1 + down, column: left + across, name: `${title}, ${heading}` },
              },
            ],
      ),
    );
  });
  const all = [...figures, ...lists];
  return {
    native: all
      .filter((one) => !one.isOurs)
      .map(({ cell }) => ({ ...cell, name: `${cell.name} (${cellAddress(cell.row, cell.column)})` })),
    ours: all.filter((one) => one.isOurs).length,
  };
}
