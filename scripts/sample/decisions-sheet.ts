import type { SheetData } from '../../src/excel-host/book';
import { decisionKinds } from '../../src/finance/decisions/decision';
import { serial } from './look';
import type { SampleSaving } from './savings-lines';
import { tableSheet, type Column } from './table-sheet';

interface DecisionLine {
  readonly ref: string;
  readonly decision: (typeof decisionKinds)[number];
  readonly fromYear: string | null;
  readonly toYear: string | null;
  readonly amount: number | null;
  readonly status: string | null;
  readonly until: string | null;
}

const blank = { fromYear: null, toYear: null, amount: null, status: null, until: null };

/** A decision on a line; of four lines that follow each other one is agreed, re-profiled, asked about and overridden. */
function decisionOn({ ref, targets }: SampleSaving, index: number, years: readonly string[]): DecisionLine {
  const [from = null, to = null] = years;
  const amount = Math.floor((targets[0] ?? 0) / 10);
  if (index % 4 === 1 && amount > 0)
    return { ...blank, ref, decision: 'Re-profile', fromYear: from, toYear: to, amount };
  if (index % 4 === 2) return { ...blank, ref, decision: 'More information' };
  if (index % 4 === 3) return { ...blank, ref, decision: 'Override', status: 'Amber', until: '2014-12-31' };
  return { ...blank, ref, decision: 'Agree' };
}

const columns: readonly Column<DecisionLine>[] = [
  { heading: 'Date', width: 13, look: 'date', value: () => serial('2014-09-01') },
  { heading: 'Meeting', width: 24, look: 'text', value: () => 'Star chamber September' },
  { heading: 'Ref', width: 8, look: 'bold', value: ({ ref }) => ref },
  { heading: 'Decision', width: 18, look: 'text', value: ({ decision }) => decision, choices: decisionKinds },
  { heading: 'From year', width: 11, look: 'text', value: ({ fromYear }) => fromYear },
  { heading: 'To year', width: 11, look: 'text', value: ({ toYear }) => toYear },
  { heading: 'Amount', width: 11, look: 'money', value: ({ amount }) => amount },
  { heading: 'Status', width: 10, look: 'text', value: ({ status }) => status },
  { heading: 'Until', width: 13, look: 'date', value: ({ until }) => (until === null ? null : serial(until)) },
  { heading: 'Reason', width: 44, look: 'wrapped', value: () => 'As the panel agreed with the department.' },
  { heading: 'By', width: 20, look: 'text', value: () => 'Chair' },
  { heading: 'Applied', width: 13, look: 'text', value: () => null },
];

/** A table of decisions, one a line, none of them applied yet. */
export function decisionsSheet(lines: readonly SampleSaving[], years: readonly string[]): SheetData {
  return tableSheet({
    name: 'Decisions',
    table: 'Decisions',
    title: 'Decisions',
    subtitle: 'What the star chamber has decided. All are illustrative.',
    columns,
    lines: lines.map((line, index) => decisionOn(line, index, years)),
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}
