import type { Steps } from '../../steps';
import { isTotalLabel } from '../../total-label';
import { showFound } from '../../unreadable';
import type { TotalRow } from '../ledger';
import type { LedgerProblem } from '../ledger-problem';
import { rowsInOneStep } from '../rows-in-one-step';
import { lineReader, type LineRules, type ReadLine } from './line-reader';
import { type LedgerRowKind, rowTeller } from './row-kind';
import { RowsAbove } from './rows-above';

/** A row below the headings; `row` is counted from 1. */
export type ReadRow =
  | { readonly kind: 'line'; readonly row: number; readonly line: ReadLine }
  | ({ readonly kind: 'total' } & TotalRow)
  | { readonly kind: 'blank' | 'headings' | 'note'; readonly row: number };

const netOf = ({ posting }: ReadLine): number | null => (posting === null ? null : posting.debit - posting.credit);

const labelOf = (cells: readonly unknown[]): string | null =>
  cells.find((cell): cell is string => typeof cell === 'string' && isTotalLabel(cell))?.trim() ?? null;

/** How many rows a sum must add up that nobody calls a total: one alone may be the same by chance. */
const fewestAddedUp: Partial<Record<LedgerRowKind, number>> = { 'bare sum': 1, 'keyless sum': 2, 'called total': 2 };

function isTotal(kind: LedgerRowKind, net: number | null, above: RowsAbove): boolean {
  if (kind === 'total') return true;
  const fewest = fewestAddedUp[kind];
  return fewest !== undefined && net !== null && (above.comingTo(net)?.rows ?? 0) >= fewest;
}

const addsUpNothing = (row: number, label: string | null): LedgerProblem => ({
  row,
  column: null,
  found: showFound(label),
  expected: 'a total to be the sum of the rows above it, which this one is not',
  remedy:
    'It is counted as a posting, since it has a code and a period. Take the row out of the export if it is a total.',
});

/**
 * Reads every row below the headings.
 * @param first the first of them, counted from 0
 */
export function* readRows(rows: readonly (readonly unknown[])[], first: number, rules: LineRules): Steps<ReadRow[]> {
  const kindOf = rowTeller(rules.sums.columns, rules.code);
  const readLine = lineReader(rules);
  const read: ReadRow[] = [];
  const above = new RowsAbove(rules.sums.unit);
  for (let at = first; at < rows.length; at += 1) {
    if (at % rowsInOneStep === 0) yield;
    const cells = rows[at] ?? [];
    const row = at + 1;
    const kind = kindOf(cells);
    if (kind === 'blank' || kind === 'headings' || kind === 'note') {
      read.push({ kind, row });
      continue;
    }
    const line = readLine(cells, row);
    const net = netOf(line);
    if (isTotal(kind, net, above)) {
      const label = labelOf(cells) ?? 'no label';
      read.push({ kind: 'total', row, label, net, covers: above.close(label, net) });
      continue;
    }
    above.add(row, net ?? 0);
    const more = kind === 'called total' ? [addsUpNothing(row, labelOf(cells))] : [];
    read.push({
      kind: 'line',
      row,
      line: more.length === 0 ? line : { ...line, problems: [...line.problems, ...more] },
    });
  }
  return read;
}
