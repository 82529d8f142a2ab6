import { rangeOf } from '../../excel/ranges';
import type { Area } from '../../tracker';
import { tableArea } from '../extent';
import type { PageBlock } from '../page-cell';
import type { PageTable } from '../page-table';
import type { SheetPage } from '../sheet-page';
import type { Validation } from '../validation';
import { applyValidation, type TableFinder } from './apply-validation';

/** What may be written into some cells, under the name that an alert gives them. */
export interface PageRule {
  readonly area: Area;
  readonly title: string;
  readonly validation: Validation;
}

function rulesOfTable(table: PageTable): PageRule[] {
  const { top, left, rows } = tableArea(table);
  const columns = table.columns.flatMap(({ heading, validation }, across) =>
    validation === undefined
      ? []
      : [{ area: { top: top + 1, left: left + across, rows: rows - 1, columns: 1 }, title: heading, validation }],
  );
  const exceptions = (table.exceptions ?? []).flatMap(({ row, column, validation }) =>
    validation === undefined
      ? []
      : [
          {
            area: { top: top + 1 + row, left: left + column, rows: 1, columns: 1 },
            title: table.columns[column]?.heading ?? table.name,
            validation,
          },
        ],
  );
  return [...columns, ...exceptions];
}

const rulesOfBlock = ({ top, left, rows }: PageBlock, title: string): PageRule[] =>
  rows.flatMap((cells, down) =>
    cells.flatMap(({ validation }, across) =>
      validation === undefined
        ? []
        : [{ area: { top: top + down, left: left + across, rows: 1, columns: 1 }, title, validation }],
    ),
  );

/** What may be written into the cells of a page. */
export const rulesOf = ({ name, blocks, tables }: SheetPage): PageRule[] => [
  ...tables.flatMap(rulesOfTable),
  ...blocks.flatMap((block) => rulesOfBlock(block, name)),
];

/** Lets Excel hold people to the rules of a page. */
export function drawRules(sheet: Excel.Worksheet, rules: readonly PageRule[], find: TableFinder): void {
  for (const { area, title, validation } of rules) applyValidation(rangeOf(sheet, area), title, validation, find);
}
