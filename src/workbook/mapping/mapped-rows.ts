import { matchHeadings, type Heading } from '../headings/match-headings';
import { parseMeaning } from '../headings/stated-meaning';
import { budgetRows, savingsRows } from '../lines/table-lines';
import type { Candidate } from '../locate/candidates';
import type { MappingChoices } from './choices';
import { atOnce } from '../steps';
import { mappingProblems, type MappingAnswers } from './plan-mapping';

/** How many rows of a chosen range are lines and totals, as far as it was read. */
export interface MappedRows {
  readonly lines: number;
  /** They are recognised and left alone. */
  readonly totals: number;
  /** Whether all of its rows were read. */
  readonly isWhole: boolean;
}

/**
 * Tells the lines of a chosen range from its totals, with its headings as they were answered. Null for a table in which
 * they are not told apart, and as long as the answers do not make a table.
 */
export function mappedRows(choices: MappingChoices, answers: MappingAnswers): MappedRows | null {
  const { kind, headings: all, source, headingRow } = choices;
  if ((kind !== 'Savings' && kind !== 'Budget') || mappingProblems(choices, answers).length > 0) return null;
  const headings = all.map(({ column, heading }): Heading => ({ column, text: heading }));
  const means = new Map(all.map(({ column, means: proposed }) => [column, answers.get(column) ?? proposed] as const));
  const match = matchHeadings(kind, headings, ({ column }) => parseMeaning(kind, means.get(column) ?? ''));
  const table: Candidate = {
    kind,
    sheet: source.sheet,
    tableName: source.tableName,
    nameRank: null,
    area: { ...source.area, top: headingRow, rows: source.area.top + source.rowsRead - headingRow },
    totalsRow: null,
    headings,
    match,
    spanning: [],
  };
  const rows = atOnce(kind === 'Savings' ? savingsRows(table, source.cells) : budgetRows(table, source.cells));
  return {
    lines: rows.lines.length,
    totals: rows.totals.length,
    isWhole: source.rowsRead >= source.area.rows,
  };
}
