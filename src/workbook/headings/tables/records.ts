import type { TableHeadings } from '../table-shape';

/** What was written into the workbook but for RAG: one row a changed cell, an added or removed row, an added column. */
export const changeLog = {
  names: 'ChangeLog, Change log, Change history, Audit trail, tblChangeLog',
  columns: {
    run: 'Run, Run no, Run number',
    when: 'When, Date and time, Run at',
    title: 'Title, Change, What was done',
    table: 'Table',
    ref: 'Ref, Reference',
    column: 'Column, Heading, Field',
    from: 'From, Before, Old value',
    to: 'To, After, New value',
    reason: 'Reason, Why',
    by: 'By, Run by, Changed by, User',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['run'], ['table'], ['ref'], ['column'], ['from'], ['to']],
} as const satisfies TableHeadings;

/** The savings lines as they stood on past days; a snapshot holds only the lines that differ from the ones before. */
export const snapshots = {
  names: 'Snapshots, Snapshot log, tblSnapshots',
  columns: {
    snapshot: 'Snapshot, Snapshot name, Name of snapshot',
    taken: 'Taken, Taken on, Snapshot date, Date taken',
    by: 'By, Taken by',
    line: 'Line, Line is, Presence',
    ref: 'Ref, Reference, Saving ref, Savings ref',
    title: 'Title, Saving title',
    department: 'Department, Dept, Directorate',
    project: 'Project',
    owner: 'Owner, Lead',
    kind: 'Kind',
    cash: 'Cash',
    stage: 'Stage',
    target: 'Target',
    forecast: 'Forecast',
    delivered: 'Delivered',
    milestoneDue: 'Milestone due',
    claimedRag: 'Claimed RAG',
    rag: 'RAG, RAG status',
  },
  yearly: ['target', 'forecast', 'delivered'],
  bareYear: null,
  hasPeriods: false,
  required: [['snapshot'], ['line'], ['ref']],
} as const satisfies TableHeadings;

/** The rows that a run has replaced or taken out many at once, as they were: its undo puts them back from here. */
export const replacedRows = {
  names: 'ReplacedRows, Replaced rows, tblReplacedRows',
  columns: {
    run: 'Run, Run no, Run number',
    when: 'When, Date and time, Run at',
    table: 'Table',
    batch: 'Rows of, Batch',
    row: 'Row as it was, Row',
    by: 'By, Run by, User',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['run'], ['table'], ['batch'], ['row']],
} as const satisfies TableHeadings;

/** What a person has answered about tables and headings that we could not be certain of. */
export const mapping = {
  names: 'Mapping, Mappings, Heading mapping, tblMapping',
  columns: {
    table: 'Table, Our table',
    sheet: 'Sheet, Worksheet',
    range: 'Range or table, Range, Table or range, Where',
    column: 'Column, Heading',
    means: 'Means, Meaning, Stands for',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['table'], ['sheet'], ['range'], ['means']],
} as const satisfies TableHeadings;
