import type { Steps } from '../../steps';
import { ExactSum } from '../exact-sum';
import { sameFigure } from '../../same';
import { isTotalLabel } from '../../total-label';
import { rowsInOneStep } from '../rows-in-one-step';
import { lineReader, type LineRules, type ReadLine } from './line-reader';
import { rowTeller } from './row-kind';

/** A row below the headings; `row` is counted from 1. */
export type ReadRow =
  | { readonly kind: 'line'; readonly row: number; readonly line: ReadLine }
  | { readonly kind: 'total'; readonly row: number; readonly label: string; readonly net: number | null }
  | { readonly kind: 'blank' | 'headings' | 'note'; readonly row: number };

const netOf = ({ posting }: ReadLine): number | null => (posting === null ? null : posting.debit - posting.credit);

const labelOf = (cells: readonly unknown[]): string =>
  cells.find((cell): cell is string => typeof cell === 'string' && isTotalLabel(cell))?.trim() ?? 'no label';

/**
 * Reads every row below the headings.
 * @param first the first of them, counted from 0
 */
export function* readRows(rows: readonly (readonly unknown[])[], first: number, rules: LineRules): Steps<ReadRow[]> {
  const kindOf = rowTeller(rules.sums.columns, rules.code);
  const readLine = lineReader(rules);
  const read: ReadRow[] = [];
  const all = new ExactSum();
  let sinceTotal = new ExactSum();
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
    const addsUp = net !== null && (sameFigure(net, sinceTotal.value) || sameFigure(net, all.value));
    if (kind === 'total' || (kind === 'bare sum' && addsUp)) {
      read.push({ kind: 'total', row, label: labelOf(cells), net });
      sinceTotal = new ExactSum();
      continue;
    }
    all.add(net ?? 0);
    sinceTotal.add(net ?? 0);
    read.push({ kind: 'line', row, line });
  }
  return read;
}
