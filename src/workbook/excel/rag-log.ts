import type { StatusChange } from '../plan/refresh-plan';
import { type LogCells, type LogShape, runColumns } from './log-rows';

/** The log of the statuses that changed. */
export const ragLogShape: LogShape = {
  kind: 'RagLog',
  sheet: 'RAG log',
  names: ['RagLog', 'tblRagLog', 'RAG_history'],
  columns: [
    runColumns.run,
    runColumns.when,
    { field: 'table', heading: 'Table', width: 60, format: 'General' },
    { field: 'ref', heading: 'Ref', width: 60, format: '@' },
    { field: 'from', heading: 'From', width: 60, format: '@' },
    { field: 'to', heading: 'To', width: 60, format: 'General' },
    { field: 'reason', heading: 'Reason', width: 480, format: 'General' },
    runColumns.by,
  ],
};

/** The row of a line that gets another status. */
export const statusRow = ({ table, ref, from, to, reason }: StatusChange): LogCells => ({
  cells: { table, ref, from: from ?? '', to, reason },
});

/** The row that says that a run was undone. */
export const undoneRow = (reason: string): LogCells => ({ cells: { table: '', ref: '', from: '', to: '', reason } });
