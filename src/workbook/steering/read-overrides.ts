import type { RagOverride } from '../../finance/rag/assessment';
import { parseStatus, type RagStatus } from '../../finance/rag/status';
import { compareDates, type CalendarDate } from '../../finance/calendar-date';
import { refKey } from '../../finance/reference';
import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { headingKey } from '../headings/normalise';
import type { ColumnOf } from '../headings/table-headings';
import { columnsOf, type TableColumns } from '../lines/columns';
import { RowReader, shown } from '../lines/row-reader';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';

/** The overrides of the decisions table that stand, by the key of their reference. */
export interface ReadOverrides {
  readonly overrides: ReadonlyMap<string, RagOverride>;
  readonly problems: readonly Problem[];
}

type Columns = TableColumns<ColumnOf<'Decisions'>>;
interface Dated {
  readonly override: RagOverride;
  readonly date: CalendarDate | null;
}

function readStatus(reader: RowReader, columns: Columns): RagStatus | null {
  const column = columns.plain('status');
  const text = reader.text(column);
  if (text === null || column === undefined) return null;
  const status = parseStatus(text);
  if (status !== null) return status;
  const expected = 'one of Blue, Green, Amber, Red, Grey: the override is not used';
  reader.note(column, { kind: 'not a choice', found: shown(text), expected, severity: 'error' });
  return null;
}

/** An override needs a status, a reason, a name and an expiry date; without one of them it is not used. */
function readOverride(reader: RowReader, columns: Columns, ref: string): Dated | null {
  const status = readStatus(reader, columns);
  const reason = reader.text(columns.plain('reason'));
  const by = reader.text(columns.plain('by'));
  const until = reader.date(columns.plain('until'));
  const missing = [
    status === null ? 'Status' : null,
    reason === null ? 'Reason' : null,
    by === null ? 'By' : null,
    until === null ? 'Until' : null,
  ].filter((heading) => heading !== null);
  const decision = columns.plain('decision');
  if (status !== null && reason !== null && by !== null && until !== null) {
    return { override: { ref, status, reason, by, until }, date: reader.date(columns.plain('date')) };
  }
  if (decision !== undefined && reader.bad.length === 0) {
    const expected = `${missing.join(', ')} as well: an override without is not used`;
    reader.note(decision, { kind: 'missing entry', found: `an override of ${ref}`, expected, severity: 'error' });
  }
  return null;
}

const isLater = (one: Dated, other: Dated | undefined): boolean => {
  if (other === undefined || other.date === null) return true;
  return one.date !== null && compareDates(one.date, other.date) >= 0;
};

/** Reads the overrides among the decisions; of several for one line the latest counts, expired or not. */
export function readOverrides(table: Candidate, cells: Block): ReadOverrides {
  const columns = columnsOf<'Decisions'>(table);
  const latest = new Map<string, Dated>();
  const problems: Problem[] = [];
  for (let row = table.area.top + 1; row < bottomOf(table.area); row += 1) {
    const reader = new RowReader(table.sheet, cells, row);
    const ref = reader.text(columns.plain('ref'));
    const decision = reader.text(columns.plain('decision'));
    if (ref === null || decision === null || !headingKey(decision).startsWith('overrid')) continue;
    const dated = readOverride(reader, columns, ref);
    problems.push(...reader.bad.map(({ problem }) => problem));
    if (dated !== null && isLater(dated, latest.get(refKey(ref)))) latest.set(refKey(ref), dated);
  }
  return { overrides: new Map([...latest].map(([key, { override }]) => [key, override] as const)), problems };
}
