import { createTable, type Taken } from '../../excel/create-table';
import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import type { Job } from '../../excel/trips';
import { canonicalHeading } from '../../headings/synonyms';
import type { AddedRow, CreatedTable } from '../edit-plan';
import { ownTables, type OwnTable } from '../own-tables';

const usualWidth = 80;

/** By heading, what our definition says by field. */
function byHeading<T>(kind: CreatedTable['table'], { fields }: OwnTable, of: Readonly<Record<string, T>>) {
  const found = fields.flatMap((field) => {
    const value = of[field];
    return value === undefined ? [] : [[canonicalHeading(kind, field), value] as const];
  });
  return new Map(found);
}

/** Makes a table of ours with its first rows, on a sheet of its own; null for a kind that we do not make. */
export function createOwnTable(
  context: Excel.RequestContext,
  taken: Taken,
  { table: kind, headings }: CreatedTable,
  rows: readonly AddedRow[],
): Job | null {
  const own = ownTables[kind];
  if (own === undefined) return null;
  const formats = byHeading(kind, own, own.formats);
  const widths = byHeading(kind, own, own.widths);
  const formatOf = (heading: string): string => formats.get(heading) ?? 'General';
  const cells = rows.map((row) =>
    headings.map((heading) => {
      const content = row.cells.find(({ column }) => column === heading)?.content;
      if (content === undefined) return null;
      return typeof content === 'object' ? content.formula : entryOf(content, formatOf(heading));
    }),
  );
  return {
    size: cells.reduce((sum, row) => sum + row.join('').length + 20 * row.length, 0),
    send: () => {
      const { sheet, names } = own;
      const shape = { sheet, names, headings, widths: headings.map((heading) => widths.get(heading) ?? usualWidth) };
      createTable(context, taken, { ...shape, rows: rows.length }, (made) => {
        const body = rangeOf(made, { top: 1, left: 0, rows: rows.length, columns: headings.length });
        body.numberFormat = rows.map(() => headings.map(formatOf));
        body.values = cells;
      });
    },
  };
}
