import type { MoneyUnit } from '../../money';
import { sameFigure } from '../../same';
import { isGrandTotalLabel } from '../../total-label';
import { ExactSum } from '../exact-sum';
import type { CoveredRows } from '../ledger';

/**
 * The rows above a total, in groups that earlier totals have closed. A total adds up the rows since the last one, or goes on
 * from there to the beginning of an earlier group, as one of a service does over those of its codes.
 */
export class RowsAbove {
  private groups: CoveredRows[] = [];
  private isOpen = false;

  /** @param unit the ledger's */
  constructor(private readonly unit: MoneyUnit) {}

  /** Takes a row that posts something. */
  add(row: number, net: number): void {
    const last = this.isOpen ? this.groups.pop() : undefined;
    const one = { from: row, to: row, rows: 1, net };
    this.groups.push(last === undefined ? one : together([last, one], this.unit));
    this.isOpen = true;
  }

  /** The rows above that come to a sum, the fewest of those that do; null where none do. */
  comingTo(net: number): CoveredRows | null {
    const sum = new ExactSum(this.unit);
    for (let at = this.groups.length - 1; at >= 0; at -= 1) {
      sum.add(this.groups[at]?.net ?? 0);
      if (sameFigure(sum.value, net)) return together(this.groups.slice(at), this.unit);
    }
    return null;
  }

  /**
   * Closes what a total adds up, and gives it. One that no rows come to is held against those since the last total; a
   * grand total, and one right below another, against all. Null where its sum is not known or nothing stands above it.
   */
  close(label: string, net: number | null): CoveredRows | null {
    const all = this.groups.length === 0 ? null : together(this.groups, this.unit);
    const nearest = this.isOpen && !isGrandTotalLabel(label) ? (this.groups.at(-1) ?? null) : all;
    const covered = net === null || isGrandTotalLabel(label) ? nearest : (this.comingTo(net) ?? nearest);
    this.isOpen = false;
    if (covered === null) return null;
    this.groups = [...this.groups.filter(({ to }) => to < covered.from), covered];
    return net === null ? null : covered;
  }
}

function together(groups: readonly CoveredRows[], unit: MoneyUnit): CoveredRows {
  const sum = new ExactSum(unit);
  for (const { net } of groups) sum.add(net);
  const rows = groups.reduce((all, group) => all + group.rows, 0);
  return { from: groups[0]?.from ?? 0, to: groups.at(-1)?.to ?? 0, rows, net: sum.value };
}
