import type { TableHeadings } from '../table-shape';

/** What holds for the whole workbook, one setting a row. */
export const settings = {
  names: 'Settings, MTFS settings, Tracker settings, tblSettings',
  columns: {
    setting: 'Setting, Settings, Name of setting, Parameter, Option',
    value: 'Value, Set to, Setting value, Choice',
    note: 'Note, Notes, Comment, Comments, Explanation, Meaning',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['setting'], ['value']],
} as const satisfies TableHeadings;

/** The thresholds of the RAG rules. */
export const ragPolicy = {
  names: 'RagPolicy, RAG policy, RAG policies, RAG rules, RAG thresholds, Thresholds, tblRagPolicy',
  columns: {
    measure: 'Measure, RAG measure, Measured, What is measured, Metric, Indicator',
    appliesTo: 'Applies to, Applies, For, Scope, Level, Level or department',
    amberShare: 'Amber %, Amber percent, Amber percentage, Amber per cent, Amber share',
    amberSum: 'Amber sum, Amber £, Amber amount, Amber value, Amber, Amber days',
    redShare: 'Red %, Red percent, Red percentage, Red per cent, Red share',
    redSum: 'Red sum, Red £, Red amount, Red value, Red, Red days',
    combine: 'Combine, Combined, Either or both, Either/both, Rule',
    of: 'Of, % of, Percent of, Percentage of, Denominator, Base',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['measure'], ['amberShare', 'amberSum', 'redShare', 'redSum']],
} as const satisfies TableHeadings;

/** The log of the statuses that changed. */
export const ragLog = {
  names: 'RagLog, RAG log, RAG history, tblRagLog',
  columns: {
    run: 'Run, Run no, Run number',
    when: 'When, Date and time, Run at',
    table: 'Table',
    ref: 'Ref, Reference',
    from: 'From, From status, RAG from',
    to: 'To, To status, RAG to',
    reason: 'Reason, RAG reason',
    by: 'By, Run by, User',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['run'], ['ref'], ['from'], ['to']],
} as const satisfies TableHeadings;

/** What a star chamber decided, overrides of a status among it. */
export const decisions = {
  names: 'Decisions, Decision log, Decisions log, Star chamber decisions, tblDecisions',
  columns: {
    date: 'Date, Decision date, Date of decision, Decided on',
    meeting: 'Meeting, Panel, Forum, Decided at, Star chamber',
    ref: 'Ref, Reference, Saving ref, Savings ref, Saving reference, Line ref, MTFS ref, ID',
    decision: 'Decision, Outcome, Decision type, Agreed decision',
    fromYear: 'From year, Year from, From',
    toYear: 'To year, Year to, To',
    amount: 'Amount, Sum, Value',
    status: 'Status, RAG, RAG status, Override, Override status, Override to',
    until: 'Until, Expires, Expiry, Expiry date, Valid until, Review date, Review by',
    reason: 'Reason, Rationale, Why, Comment',
    by: 'By, Decided by, Agreed by, Who, Name',
    applied: 'Applied, Actioned, Done',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['ref'], ['decision']],
} as const satisfies TableHeadings;

/** Totals that somebody else has stated, such as the one that the council approved, to be held against the lines. */
export const controlTotals = {
  names: 'ControlTotals, Control totals, Control sums, tblControlTotals',
  columns: {
    total: 'Total, Control total, Name of total, Total name, Name',
    covers: 'Covers, Covering, Lines covered, What it covers',
    stated: 'Stated, Stated total, Total stated, Stated sum, Control sum, Published total, Approved total',
    roundedTo: 'Rounded to, Rounding, Rounded to the nearest',
    note: 'Note, Notes, Source, Comment, Comments',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['covers'], ['stated']],
} as const satisfies TableHeadings;
