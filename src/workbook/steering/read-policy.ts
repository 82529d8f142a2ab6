import type { MoneyUnit } from '../../finance/money';
import { policyProblems } from '../../finance/rag/check-policy';
import type { Denominator, PolicyRow, RagMeasure, RagPolicy } from '../../finance/rag/policy';
import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { isBlank } from '../cells/cell-value';
import type { ColumnOf } from '../headings/table-headings';
import { chooseFrom, choicesOf } from '../lines/choices';
import { columnsOf, type TableColumns } from '../lines/columns';
import { RowReader, whatStands } from '../lines/row-reader';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';

/** A row of the policy table that cannot be used: lines that it would have measured must not be measured otherwise. */
export interface UnusableRow {
  readonly measure: RagMeasure;
  readonly appliesTo: string | null;
  /** Such as `10 in RagPolicy!C4`. */
  readonly why: string;
}

/** The policy table as it was read. */
export interface ReadPolicy {
  readonly policy: RagPolicy;
  readonly unusable: readonly UnusableRow[];
  readonly problems: readonly Problem[];
}

const measureWords = choicesOf<RagMeasure>({
  'savings shortfall': [
    'Savings',
    'Saving shortfall',
    'Savings shortfalls',
    'Shortfall',
    'Saving',
    'Shortfall of savings',
  ],
  'budget overspend': [
    'Budget',
    'Overspend',
    'Budget variance',
    'Budget overspends',
    'Variance',
    'Overspend of budget',
  ],
  'milestone overdue days': [
    'Milestone overdue',
    'Milestones overdue',
    'Milestone',
    'Overdue milestone',
    'Milestone days overdue',
  ],
  'update age days': ['Update age', 'Age of update', 'Days since update', 'Update', 'Stale update'],
});
const combineWords = choicesOf<PolicyRow['combine']>({
  either: ['Whichever is lower', 'Whichever first', 'Or', 'Any', 'Lower', 'Whichever is passed first'],
  both: ['And', 'All', 'Higher', 'Whichever is higher'],
});
const ofWords = choicesOf<Denominator>({
  target: ['Savings target', 'Saving'],
  net: ['Net budget', 'Budget'],
  gross: ['Gross budget', 'Gross expenditure'],
});
const everything = ['', 'all', 'any', 'alllines', 'everything', '*'];

type Columns = TableColumns<ColumnOf<'RagPolicy'>>;

/** A share of more than 1 is a percentage without its sign: 10 might be 10% or 1,000%, and only a person knows. */
function readShare(reader: RowReader, columns: Columns, field: 'amberShare' | 'redShare'): number | null {
  const column = columns.plain(field);
  const share = reader.share(column);
  if (share === null || column === undefined || share <= 1) return share;
  reader.note(column, {
    kind: 'unusual value',
    found: String(share),
    expected: `a percentage from 0% to 100%: write ${share}% or ${share / 100}`,
    severity: 'error',
  });
  return null;
}

/** What a policy row applies to; blank and words such as `All` mean every line. */
function readScope(reader: RowReader, columns: Columns): string | null {
  const text = reader.text(columns.plain('appliesTo'));
  return text === null || everything.includes(text.toLowerCase().replace(/\s+/g, '')) ? null : text;
}

function readRow(reader: RowReader, columns: Columns, unit: MoneyUnit): PolicyRow | null {
  const measure = reader.choice(columns.plain('measure'), measureWords);
  if (measure === null) return null;
  const isDays = measure.endsWith('days');
  const sum = (field: 'amberSum' | 'redSum'): number | null => reader.money(columns.plain(field), isDays ? '£' : unit);
  return {
    measure,
    appliesTo: readScope(reader, columns),
    amber: { share: readShare(reader, columns, 'amberShare'), sum: sum('amberSum') },
    red: { share: readShare(reader, columns, 'redShare'), sum: sum('redSum') },
    combine: reader.choice(columns.plain('combine'), combineWords) ?? 'either',
    of: reader.choice(columns.plain('of'), ofWords) ?? (measure === 'budget overspend' ? 'net' : 'target'),
  };
}

/** Notes thresholds that can be read but cannot be meant, such as a red below the amber. */
function noteThresholds(reader: RowReader, columns: Columns, row: PolicyRow): void {
  for (const { column, found, expected } of policyProblems(row)) {
    const field = chooseFrom(thresholdFields, column);
    const place = (field.ok ? columns.plain(field.value) : undefined) ?? columns.plain('measure');
    if (place !== undefined) reader.note(place, { kind: 'unusual value', found, expected, severity: 'error' });
  }
}

const thresholdFields = choicesOf<'amberShare' | 'amberSum' | 'redShare' | 'redSum'>({
  amberShare: ['Amber %'],
  amberSum: ['Amber sum'],
  redShare: ['Red %'],
  redSum: ['Red sum'],
});

/** Reads the thresholds of the workbook. Sums are in its unit, days for the measures that count days. */
export function readPolicy(table: Candidate, cells: Block, unit: MoneyUnit): ReadPolicy {
  const columns = columnsOf<'RagPolicy'>(table);
  const rows: PolicyRow[] = [];
  const unusable: UnusableRow[] = [];
  const problems: Problem[] = [];
  for (let index = table.area.top + 1; index < bottomOf(table.area); index += 1) {
    const reader = new RowReader(table.sheet, cells, index);
    if (isBlank(reader.raw(columns.plain('measure')))) continue;
    const row = readRow(reader, columns, unit);
    if (row !== null) noteThresholds(reader, columns, row);
    problems.push(...reader.bad.map(({ problem }) => problem));
    const [first] = reader.bad;
    if (row === null) continue;
    if (first === undefined) rows.push(row);
    else unusable.push({ measure: row.measure, appliesTo: row.appliesTo, why: whatStands(first) });
  }
  return { policy: { name: `the policy in ${table.tableName ?? table.sheet}`, rows }, unusable, problems };
}
