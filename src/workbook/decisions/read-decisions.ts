import type { MoneyUnit } from '../../finance/money';
import { parseStatus, type RagStatus } from '../../finance/rag/status';
import { cellAddress } from '../cells/address';
import { isBlank } from '../cells/cell-value';
import { lineRowsOf, type LineRow } from '../contents/line-rows';
import type { TableContents, WorkbookContents } from '../contents/table-contents';
import type { MatchedColumn } from '../headings/match-headings';
import type { ColumnOf } from '../headings/table-headings';
import type { TableColumns } from '../lines/columns';
import { shown, type RowReader } from '../lines/row-reader';
import type { TrackerSettings } from '../settings';
import { decisionWords } from './decision-words';
import type { ReadDecisions, RecordedDecision, UnreadDecision } from './recorded-decision';

type Columns = TableColumns<ColumnOf<'Decisions'>>;

function readStatus(reader: RowReader, column: MatchedColumn | undefined): RagStatus | null {
  const text = reader.text(column);
  if (text === null || column === undefined) return null;
  const status = parseStatus(text);
  if (status !== null) return status;
  const expected = 'one of Blue, Green, Amber, Red, Grey';
  reader.note(column, { kind: 'not a choice', found: shown(text), expected, severity: 'error' });
  return null;
}

/** Applied is a date, or any word that says so; `No` says that it has not been. */
function readApplied(reader: RowReader, column: MatchedColumn | undefined) {
  const value = reader.raw(column);
  const isApplied = !isBlank(value) && value !== false && !/^(no|n|not yet|false|-)$/i.test(String(value).trim());
  return { isApplied, appliedOn: typeof value === 'number' ? reader.date(column) : null };
}

/** The rows that say of which line they are and what was decided; the others are noted at what they lack. */
function readSubject(columns: Columns, reader: RowReader): Pick<RecordedDecision, 'ref' | 'decision'> | null {
  const [refColumn, decisionColumn] = [columns.plain('ref'), columns.plain('decision')];
  const ref = reader.text(refColumn);
  const decision = reader.choice(decisionColumn, decisionWords);
  if (reader.bad.length > 0) return null;
  if (ref === null && refColumn !== undefined) {
    const expected = 'the reference of the line that it is about: without one it cannot be applied';
    reader.note(refColumn, {
      kind: 'missing reference',
      found: 'a decision without a line',
      expected,
      severity: 'error',
    });
  }
  if (ref !== null && decision === null && decisionColumn !== undefined) {
    const expected = `one of ${decisionWords.words.join(', ')}`;
    reader.note(decisionColumn, { kind: 'not a choice', found: 'no decision', expected, severity: 'error' });
  }
  return ref === null || decision === null ? null : { ref, decision };
}

function readRow(
  { sheet }: TableContents,
  columns: Columns,
  { row, reader }: LineRow,
  unit: MoneyUnit,
): RecordedDecision | UnreadDecision {
  const subject = readSubject(columns, reader);
  const read = {
    date: reader.date(columns.plain('date')),
    meeting: reader.text(columns.plain('meeting')),
    fromYear: reader.year(columns.plain('fromYear')),
    toYear: reader.year(columns.plain('toYear')),
    amount: reader.money(columns.plain('amount'), unit),
    status: readStatus(reader, columns.plain('status')),
    until: reader.date(columns.plain('until')),
    reason: reader.text(columns.plain('reason')),
    by: reader.text(columns.plain('by')),
    ...readApplied(reader, columns.plain('applied')),
  };
  // What cannot be read must not count as blank: a decision is applied as it stands, or not at all.
  if (subject === null || reader.bad.length > 0) {
    return { meeting: read.meeting, problems: reader.bad.map(({ problem }) => problem) };
  }
  const address = cellAddress(row.row - 1, columns.plain('ref')?.column ?? 0);
  return { ...read, ...subject, key: row.key, place: { sheet, address } };
}

/** Reads the Decisions table, each row once; none where the workbook has no such table. */
export function readDecisions(contents: WorkbookContents, { unit }: Pick<TrackerSettings, 'unit'>): ReadDecisions {
  const table = contents.tables.Decisions;
  if (table === undefined) return { decisions: [], unread: [] };
  const { columns, lines } = lineRowsOf<'Decisions'>(table);
  const rows = lines.map((line) => readRow(table, columns, line, unit));
  return {
    decisions: rows.flatMap((row) => ('problems' in row ? [] : [row])),
    unread: rows.flatMap((row) => ('problems' in row ? [row] : [])),
  };
}

/** The decisions that have not been applied yet; what cannot be read is as `readDecisions` has it. */
export function openDecisions(contents: WorkbookContents, settings: Pick<TrackerSettings, 'unit'>): ReadDecisions {
  const { decisions, unread } = readDecisions(contents, settings);
  return { decisions: decisions.filter(({ isApplied }) => !isApplied), unread };
}
