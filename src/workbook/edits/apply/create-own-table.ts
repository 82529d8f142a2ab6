import { createTable, type Taken } from '../../excel/create-table';
import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import { partsBySize, type Job } from '../../excel/trips';
import { canonicalHeading } from '../../headings/synonyms';
import { mapInSteps, type Steps } from '../../steps';
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

/** Makes a table of ours with its first rows, on a sheet of its own, in parts that fit into a message each. In steps. */
export function* createOwnTable(
  context: Excel.RequestContext,
  taken: Taken,
  { table: kind, headings }: CreatedTable,
  rows: readonly AddedRow[],
): Steps<Job[]> {
  const own = ownTables[kind];
  if (own === undefined) return [];
  const formats = byHeading(kind, own, own.formats);
  const widths = byHeading(kind, own, own.widths);
  const formatOf = (heading: string): string => formats.get(heading) ?? 'General';
  const looks = headings.map(formatOf);
  const sent = yield* mapInSteps(rows, ({ cells }) => {
    const contents = new Map(cells.map(({ column, content }) => [column, content] as const));
    const row = headings.map((heading) => {
      const content = contents.get(heading);
      if (content === undefined) return null;
      return typeof content === 'object' ? content.formula : entryOf(content, formatOf(heading));
    });
    return { row, size: row.join('').length + looks.join('').length + 20 * row.length };
  });
  let made: Excel.Worksheet | null = null;
  return partsBySize(sent).map(({ start, items, size }) => {
    const fill = (sheet: Excel.Worksheet): void => {
      const body = rangeOf(sheet, { top: start + 1, left: 0, rows: items.length, columns: headings.length });
      body.numberFormat = items.map(() => looks);
      body.values = items.map(({ row }) => row);
    };
    return {
      size,
      send: () => {
        if (made !== null) {
          fill(made);
          return;
        }
        const { sheet, names } = own;
        const shape = { sheet, names, headings, widths: headings.map((heading) => widths.get(heading) ?? usualWidth) };
        made = createTable(context, taken, { ...shape, rows: rows.length }, fill);
      },
    };
  });
}
