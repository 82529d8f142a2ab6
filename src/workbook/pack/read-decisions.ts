import { type DecisionKind, decisionKinds } from '../../finance/decisions/decision';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { parseStatus } from '../../finance/rag/status';
import { bottomOf } from '../cells/address';
import { isBlank } from '../cells/cell-value';
import { locatedContents } from '../contents/located-contents';
import type { TableContents } from '../contents/table-contents';
import { headingKey } from '../headings/normalise';
import type { ColumnOf } from '../headings/table-headings';
import { columnsOf } from '../lines/columns';
import { RowReader } from '../lines/row-reader';
import type { DecisionRow } from './pack-facts';

const kindOf = (text: string): DecisionKind | null =>
  decisionKinds.find((kind) => headingKey(kind) === headingKey(text)) ?? null;

function yearOf(text: string | null): FinancialYear | null {
  const year = text === null ? null : parseFinancialYear(text);
  return year?.ok === true ? year.value : null;
}

/**
 * The rows of the Decisions table that name a line and one of the decisions, for reading; what cannot be read counts as
 * blank here, and is named where decisions are applied.
 */
export function readDecisions(contents: TableContents | undefined, unit: MoneyUnit): DecisionRow[] {
  if (contents === undefined) return [];
  const { table, cells } = locatedContents(contents);
  const columns = columnsOf<'Decisions'>(table);
  const rows: DecisionRow[] = [];
  for (let row = table.area.top + 1; row < bottomOf(table.area); row += 1) {
    const reader = new RowReader(table.sheet, cells, row);
    const text = (field: ColumnOf<'Decisions'>): string | null => reader.text(columns.plain(field));
    const ref = text('ref');
    const decision = kindOf(text('decision') ?? '');
    if (ref === null || decision === null) continue;
    rows.push({
      ref,
      decision,
      fromYear: yearOf(text('fromYear')),
      toYear: yearOf(text('toYear')),
      amount: reader.money(columns.plain('amount'), unit),
      status: parseStatus(text('status') ?? ''),
      until: reader.date(columns.plain('until')),
      reason: text('reason'),
      by: text('by'),
      date: reader.date(columns.plain('date')),
      meeting: text('meeting'),
      isApplied: !isBlank(reader.raw(columns.plain('applied'))),
    });
  }
  return rows;
}
